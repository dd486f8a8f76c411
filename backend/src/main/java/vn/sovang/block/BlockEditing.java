package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.block.system.BlockSystems;
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
    private final BlockSystems systems;
    private final EntityManager entities;
    private final Shape shape;
    private final AuditTrail audit;

    BlockEditing(
            Blocks blocks,
            BlockPolicy policy,
            UnitNames units,
            BlockSystems systems,
            EntityManager entities,
            Shape shape,
            AuditTrail audit) {
        this.blocks = blocks;
        this.policy = policy;
        this.units = units;
        this.systems = systems;
        this.entities = entities;
        this.shape = shape;
        this.audit = audit;
    }

    @Transactional
    public BlockView found(Actor actor, BlockContent content) {
        policy.mayFound(actor).orRefuse();
        requireKnown(shape.check(content));
        Block block = Block.found(content);
        systems.register(block.system());
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
        systems.register(content.system());
        block.describe(content);
        requireTree(block);
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
        if (c.level() == BlockLevel.INSIDE_UNIT && c.ownerUnitId() == null && c.ownerName() == null) {
            errors.add(new FieldError("/ownerUnitId", "Khối trong đơn vị phải ghi đơn vị tổ chức."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    /** A block lies in a cluster, never in one of those inside it. */
    private void requireTree(Block block) {
        Set<UUID> seen = new HashSet<>(Set.of(block.id()));
        for (UUID above = block.parentId();
                above != null;
                above = blocks.get(above).parentId()) {
            if (!seen.add(above)) {
                throw new Invalid("/parentId", "Cụm này lại nằm trong chính khối đang ghi.");
            }
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
                systems.named(b.system()).orElseThrow().id(),
                Optional.ofNullable(b.ownerName()),
                Optional.ofNullable(b.mandate()),
                Optional.ofNullable(b.mandate()).map(BlockMandate::label),
                b.aliases(),
                Optional.ofNullable(b.predecessorBasis()),
                refs("parentId", b.id()),
                refs("predecessorId", b.id()),
                lines(b.id()),
                List.of(
                        AllowedAction.of(BlockView.Action.EDIT, policy.mayKeep(actor, b)),
                        AllowedAction.of(BlockView.Action.OPEN_TERM, policy.mayKeep(actor, b))));
    }

    private Optional<BlockView.BlockRef> ref(UUID id) {
        return Optional.ofNullable(id).map(blocks::get).map(b -> new BlockView.BlockRef(b.id(), b.name()));
    }

    private List<BlockView.BlockRef> refs(String tie, UUID id) {
        return blocks.list(tie + " = ?1 order by name, id", id).stream()
                .map(b -> new BlockView.BlockRef(b.id(), b.name()))
                .toList();
    }

    private List<BlockView.TermLine> lines(UUID blockId) {
        List<?> rows = entities.createNativeQuery("""
                        select t.year, t.status,
                               (select count(*) from block_term_member m where m.term_id = t.id) as members,
                               t.declared_members,
                               (select u.name from unit u where u.id = t.head_unit_id) as head,
                               (select count(distinct coalesce(cast(l.unit_id as text), l.written))
                                  from block_term_leader l where l.term_id = t.id and l.role = 'HEAD') as named_heads,
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
                Optional.ofNullable(t.get("declared_members", Integer.class)),
                Optional.ofNullable(t.get("head", String.class)),
                t.get("head") == null && t.get("named_heads", Number.class).longValue() > 1,
                List.of(t.get("deputies", String[].class)));
    }
}
