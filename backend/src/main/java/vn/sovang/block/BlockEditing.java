package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.unit.UnitNames;

/** Founds and describes blocks. */
@ApplicationScoped
public class BlockEditing {

    private static final String SUBJECT = "block";

    private final Blocks blocks;
    private final BlockPolicy policy;
    private final UnitNames units;
    private final EntityManager entities;
    private final Shape shape;
    private final AuditTrail audit;

    BlockEditing(
            Blocks blocks, BlockPolicy policy, UnitNames units, EntityManager entities, Shape shape, AuditTrail audit) {
        this.blocks = blocks;
        this.policy = policy;
        this.units = units;
        this.entities = entities;
        this.shape = shape;
        this.audit = audit;
    }

    @Transactional
    public BlockView found(Actor actor, BlockContent content) {
        policy.mayFound(actor).orRefuse();
        requireKnown(shape.check(content));
        Block block = Block.found(content);
        blocks.persistAndFlush(block);
        audit.record(actor, "block.found", SUBJECT, block.id(), Map.of("name", block.name()));
        return view(actor, block);
    }

    @Transactional
    BlockView change(Actor actor, UUID id, Precondition precondition, BlockContent content) {
        Block block = blocks.get(id);
        policy.mayKeep(actor, block).orRefuse();
        precondition.require(block.version());
        requireKnown(shape.check(content));
        block.describe(content);
        audit.record(actor, "block.change", SUBJECT, id);
        blocks.flush();
        return view(actor, block);
    }

    @Transactional
    BlockView get(Actor actor, UUID id) {
        return view(actor, blocks.get(id));
    }

    @Transactional
    List<BlockView.TermLine> terms(UUID id) {
        return lines(blocks.get(id).id());
    }

    private void requireKnown(BlockContent c) {
        List<FieldError> errors = new ArrayList<>();
        if (c.parentId() != null && blocks.findById(c.parentId()) == null) {
            errors.add(new FieldError("/parentId", "Không có cụm, khối này."));
        }
        if (c.predecessorId() != null && blocks.findById(c.predecessorId()) == null) {
            errors.add(new FieldError("/predecessorId", "Không có cụm, khối này."));
        }
        if (c.ownerUnitId() != null && units.of(List.of(c.ownerUnitId())).isEmpty()) {
            errors.add(new FieldError("/ownerUnitId", "Không có đơn vị này."));
        }
        if (c.level() == BlockLevel.INSIDE_UNIT && c.ownerUnitId() == null) {
            errors.add(new FieldError("/ownerUnitId", "Khối trong đơn vị phải ghi đơn vị tổ chức."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private BlockView view(Actor actor, Block b) {
        return new BlockView(
                b.id(),
                b.version(),
                b.system(),
                b.level(),
                b.level().label(),
                b.kind(),
                b.kind().label(),
                b.name(),
                ref(b.parentId()),
                ref(b.predecessorId()),
                Optional.ofNullable(b.ownerUnitId())
                        .map(u -> new TermComparison.UnitName(
                                u, units.of(List.of(u)).get(u))),
                Optional.ofNullable(b.founding()),
                Optional.ofNullable(b.note()),
                lines(b.id()),
                List.of(
                        AllowedAction.of(BlockView.Action.EDIT, policy.mayKeep(actor, b)),
                        AllowedAction.of(BlockView.Action.OPEN_TERM, policy.mayKeep(actor, b))));
    }

    private Optional<BlockView.BlockRef> ref(UUID id) {
        return Optional.ofNullable(id).map(blocks::get).map(b -> new BlockView.BlockRef(b.id(), b.name()));
    }

    private List<BlockView.TermLine> lines(UUID blockId) {
        List<?> rows = entities.createNativeQuery("""
                        select t.year, t.status,
                               (select count(*) from block_term_member m where m.term_id = t.id) as members,
                               (select u.name from block_term_leader l left join unit u on u.id = l.unit_id
                                 where l.term_id = t.id and l.role = 'HEAD' order by l.place desc limit 1) as head,
                               array(select u.name from block_term_leader l join unit u on u.id = l.unit_id
                                      where l.term_id = t.id and l.role = 'DEPUTY' order by l.place) as deputies
                          from block_term t where t.block_id = :block order by t.year desc
                        """, Tuple.class)
                .setParameter("block", blockId)
                .getResultList();
        return rows.stream().map(r -> line((Tuple) r)).toList();
    }

    private static BlockView.TermLine line(Tuple t) {
        TermStatus status = TermStatus.valueOf(t.get("status", String.class));
        return new BlockView.TermLine(
                t.get("year", Integer.class),
                status,
                status.label(),
                t.get("members", Number.class).longValue(),
                Optional.ofNullable(t.get("head", String.class)),
                List.of(t.get("deputies", String[].class)));
    }
}
