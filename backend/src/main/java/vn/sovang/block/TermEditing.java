package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.block.move.AgreedMoves;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitLife;

/** Makes, changes and confirms a block's year. */
@ApplicationScoped
public class TermEditing {

    static final String SUBJECT = "block-term";

    private final Blocks blocks;
    private final BlockTerms terms;
    private final BlockPolicy policy;
    private final TermFilling filling;
    private final AgreedMoves moves;
    private final UnitLife life;
    private final TermViews views;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;

    TermEditing(
            Blocks blocks,
            BlockTerms terms,
            BlockPolicy policy,
            TermFilling filling,
            AgreedMoves moves,
            UnitLife life,
            TermViews views,
            Shape shape,
            StatusHistory history,
            AuditTrail audit) {
        this.blocks = blocks;
        this.terms = terms;
        this.policy = policy;
        this.filling = filling;
        this.moves = moves;
        this.life = life;
        this.views = views;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
    }

    @Transactional
    public TermView open(Actor actor, UUID blockId, NewTerm wanted) {
        Block block = blocks.get(blockId);
        policy.mayKeep(actor, block).orRefuse();
        shape.check(wanted);
        if (wanted.copyFrom() == null && wanted.content() == null) {
            throw new Invalid("/content", "Hãy ghi thành phần, hoặc chọn năm để lấy lại thành phần.");
        }
        BlockTerm term = BlockTerm.open(blockId, wanted.year());
        if (wanted.copyFrom() != null) {
            term.continueFrom(terms.of(blockId, wanted.copyFrom())
                    .orElseThrow(() -> new Invalid("/copyFrom", "Không có kỳ " + wanted.copyFrom() + " để lấy lại.")));
            term.leaveOut(
                    life.endedBefore(term.memberUnitIds(), term.firstDay()).keySet());
            moves.applyTo(term);
        }
        if (wanted.content() != null) {
            filling.fill(block, term, wanted.content(), "/content");
        }
        if (terms.of(blockId, wanted.year()).isPresent()) {
            throw new StateConflict("Kỳ " + wanted.year() + " của " + block.name() + " đã có.");
        }
        terms.persist(term);
        history.record(actor, SUBJECT, term.id(), null, term.status(), "Lập kỳ " + term.year(), null);
        audit.record(actor, "block-term.open", SUBJECT, term.id(), facts(term));
        terms.flush();
        return views.of(actor, block, term);
    }

    @Transactional
    TermView change(Actor actor, UUID blockId, int year, Precondition precondition, TermContent content) {
        Block block = blocks.get(blockId);
        BlockTerm term = terms.get(blockId, year);
        policy.mayKeep(actor, block).orRefuse();
        precondition.require(term.version());
        filling.fill(block, term, shape.check(content), "");
        audit.record(actor, "block-term.change", SUBJECT, term.id(), facts(term));
        terms.flush();
        return views.of(actor, block, term);
    }

    @Transactional
    public TermView makeOfficial(
            Actor actor, UUID blockId, int year, Precondition precondition, DecisionFacts decision) {
        Block block = blocks.get(blockId);
        BlockTerm term = terms.get(blockId, year);
        policy.mayKeep(actor, block).orRefuse();
        precondition.require(term.version());
        shape.check(decision);
        TermStatus before = term.status();
        term.makeOfficial(decision);
        history.record(actor, SUBJECT, term.id(), before, term.status(), "Chính thức theo " + decision.number(), null);
        audit.record(
                actor,
                "block-term.officialise",
                SUBJECT,
                term.id(),
                Map.of("block", blockId, "year", term.year(), "number", decision.number()));
        terms.flush();
        return views.of(actor, block, term);
    }

    @Transactional
    TermView reopen(Actor actor, UUID blockId, int year, Precondition precondition, Reason reason) {
        Block block = blocks.get(blockId);
        BlockTerm term = terms.get(blockId, year);
        policy.mayKeep(actor, block).orRefuse();
        precondition.require(term.version());
        shape.check(reason);
        TermStatus before = term.status();
        term.reopen();
        history.record(actor, SUBJECT, term.id(), before, term.status(), "Mở lại để sửa", reason.reason());
        audit.record(actor, "block-term.reopen", SUBJECT, term.id(), facts(term));
        terms.flush();
        return views.of(actor, block, term);
    }

    @Transactional
    public TermView agreeDeadlines(
            Actor actor, UUID blockId, int year, Precondition precondition, TermDeadlines dates) {
        Block block = blocks.get(blockId);
        BlockTerm term = terms.get(blockId, year);
        policy.mayRun(actor, block, term.headUnitId()).orRefuse();
        precondition.require(term.version());
        term.agreeDeadlines(shape.check(dates));
        audit.record(actor, "block-term.deadlines", SUBJECT, term.id(), facts(term));
        terms.flush();
        return views.of(actor, block, term);
    }

    @Transactional
    public TermView get(Actor actor, UUID blockId, int year) {
        return views.of(actor, blocks.get(blockId), terms.get(blockId, year));
    }

    /** What the audit keeps, so that its reader finds the block's page. */
    private static Map<String, Object> facts(BlockTerm term) {
        return Map.of("block", term.blockId(), "year", term.year());
    }
}
