package vn.sovang.block.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.block.Block;
import vn.sovang.block.BlockTerm;
import vn.sovang.block.BlockTerms;
import vn.sovang.block.Blocks;
import vn.sovang.block.TermStatus;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Units ask to go to another block; the department answers, and what it agrees to stands in the year asked for. */
@ApplicationScoped
public class MoveRequesting {

    static final String SUBJECT = "block-move";

    private final BlockMoves moves;
    private final Blocks blocks;
    private final BlockTerms terms;
    private final MovePolicy policy;
    private final MoveViews views;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;
    private final AppClock clock;

    MoveRequesting(
            BlockMoves moves,
            Blocks blocks,
            BlockTerms terms,
            MovePolicy policy,
            MoveViews views,
            Shape shape,
            StatusHistory history,
            AuditTrail audit,
            AppClock clock) {
        this.moves = moves;
        this.blocks = blocks;
        this.terms = terms;
        this.policy = policy;
        this.views = views;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public MoveView ask(Actor actor, NewMove wanted) {
        policy.mayAsk(actor, wanted == null ? null : wanted.unitId()).orRefuse();
        shape.check(wanted);
        requireBlocks(wanted);
        requireOpen(wanted.fromBlockId(), wanted.toBlockId(), wanted.year());
        BlockMove move = BlockMove.ask(wanted, clock.instant());
        moves.persistAndFlush(move);
        return changed(actor, move, null, "Đề nghị chuyển cụm, khối", wanted.reason(), "block-move.ask");
    }

    @Transactional
    public MoveView answer(Actor actor, UUID id, Precondition precondition, MoveAnswer answer) {
        BlockMove move = moves.get(actor, id);
        policy.mayAnswer(actor).orRefuse();
        precondition.require(move.version());
        shape.check(answer);
        MoveStatus before = move.status();
        if (answer.agreed()) {
            UUID target = answer.toBlockId() == null ? move.toBlockId() : answer.toBlockId();
            requireTarget(move, target);
            requireOpen(move.fromBlockId(), target, move.year());
            move.agree(target, answer.reason(), clock.instant());
            Stream.of(move.fromBlockId(), target)
                    .flatMap(b -> terms.of(b, move.year()).stream())
                    .forEach(t -> AgreedMoves.apply(move, t));
        } else {
            if (answer.reason() == null) {
                throw new Invalid("/reason", "Hãy ghi lý do không đồng ý.");
            }
            move.refuse(answer.reason(), clock.instant());
        }
        return changed(actor, move, before, "Sở Nội vụ trả lời", answer.reason(), "block-move.answer");
    }

    @Transactional
    public MoveView withdraw(Actor actor, UUID id, Precondition precondition) {
        BlockMove move = moves.get(actor, id);
        policy.mayAsk(actor, move.unitId()).orRefuse();
        precondition.require(move.version());
        MoveStatus before = move.status();
        move.withdraw(clock.instant());
        return changed(actor, move, before, "Đơn vị rút đề nghị", null, "block-move.withdraw");
    }

    @Transactional
    MoveView get(Actor actor, UUID id) {
        return views.of(actor, moves.get(actor, id));
    }

    private MoveView changed(
            Actor actor, BlockMove move, MoveStatus before, String label, String reason, String action) {
        history.record(actor, SUBJECT, move.id(), before, move.status(), label, reason);
        audit.record(actor, action, SUBJECT, move.id(), Map.of("block", move.fromBlockId(), "year", move.year()));
        moves.flush();
        return views.of(actor, move);
    }

    private void requireBlocks(NewMove wanted) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Block> from = blocks.findByIdOptional(wanted.fromBlockId());
        boolean member = from.flatMap(
                        b -> terms.of(b.id(), wanted.year() - 1).or(() -> terms.of(b.id(), wanted.year())))
                .map(BlockTerm::memberUnitIds)
                .filter(m -> m.contains(wanted.unitId()))
                .isPresent();
        if (!member) {
            errors.add(new FieldError(
                    "/fromBlockId", "Đơn vị không phải thành viên cụm, khối này trước năm " + wanted.year() + "."));
        }
        from.ifPresent(b ->
                targetFault(b, wanted.toBlockId()).ifPresent(fault -> errors.add(new FieldError("/toBlockId", fault))));
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private void requireTarget(BlockMove move, UUID target) {
        if (target == null) {
            throw new Invalid("/toBlockId", "Hãy chọn cụm, khối mà đơn vị chuyển tới.");
        }
        targetFault(blocks.get(move.fromBlockId()), target).ifPresent(fault -> {
            throw new Invalid("/toBlockId", fault);
        });
    }

    private Optional<String> targetFault(Block from, UUID target) {
        if (target == null) {
            return Optional.empty();
        }
        if (target.equals(from.id())) {
            return Optional.of("Đơn vị đang ở chính cụm, khối này.");
        }
        return blocks.findByIdOptional(target)
                        .filter(b -> b.system().equals(from.system()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("Chỉ chuyển được giữa các cụm, khối của cùng một hệ thống.");
    }

    /** What the decision has fixed is changed by the next decision only. */
    private void requireOpen(UUID from, UUID to, int year) {
        Stream.of(from, to)
                .filter(Objects::nonNull)
                .flatMap(b -> terms.of(b, year).stream())
                .filter(t -> t.status() == TermStatus.OFFICIAL)
                .findFirst()
                .ifPresent(t -> {
                    throw new StateConflict("Thành phần năm " + year
                            + " đã có quyết định; đề nghị chuyển từ năm sau, hoặc mở lại kỳ trước khi đồng ý.");
                });
    }
}
