package vn.sovang.block.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.block.BlockLevel;
import vn.sovang.block.BlockPolicy;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.unit.UnitNames;

/** Names and describes systems of blocks. */
@ApplicationScoped
public class SystemKeeping {

    private static final Map<String, String> SORTS = Map.of("name", "s.name, s.id");
    private static final String COLUMNS = """
            select s.id, s.version, s.name, s.owner_unit_id, coalesce(u.name, s.owner_name) as owner, s.cycle, s.note,
                   (select count(*) from block b where b.system = s.name) as blocks,
                   array(select distinct b.level from block b where b.system = s.name order by 1) as levels,
                   array(select t.year from block b join block_term t on t.block_id = b.id where b.system = s.name
                         union select y.year from block_year y where y.system_id = s.id order by 1 desc) as years
            """;
    private static final String TABLES = "block_system s left join unit u on u.id = s.owner_unit_id";

    private final BlockSystems systems;
    private final BlockPolicy policy;
    private final UnitNames units;
    private final EntityManager entities;
    private final Shape shape;
    private final AuditTrail audit;

    SystemKeeping(
            BlockSystems systems,
            BlockPolicy policy,
            UnitNames units,
            EntityManager entities,
            Shape shape,
            AuditTrail audit) {
        this.systems = systems;
        this.policy = policy;
        this.units = units;
        this.entities = entities;
        this.shape = shape;
        this.audit = audit;
    }

    @Transactional
    public SystemView name(Actor actor, SystemContent content) {
        policy.mayFound(actor).orRefuse();
        requireOwner(shape.check(content));
        BlockSystem system = BlockSystem.of(content);
        systems.persistAndFlush(system);
        audit.record(actor, "block-system.name", "block-system", system.id(), Map.of("name", system.name()));
        return get(actor, system.id());
    }

    @Transactional
    public SystemView change(Actor actor, UUID id, Precondition precondition, SystemContent content) {
        BlockSystem system = systems.get(id);
        policy.mayFound(actor).orRefuse();
        precondition.require(system.version());
        requireOwner(shape.check(content));
        system.describe(content);
        audit.record(actor, "block-system.change", "block-system", id, Map.of("name", system.name()));
        systems.flush();
        return get(actor, id);
    }

    Page<SystemView> list(Actor actor, PageQuery page) {
        var paging = page.read(SORTS, "name");
        return new SqlList(entities, COLUMNS, TABLES)
                .search("sv_fold(s.name)", paging.q())
                .page(paging, t -> read(actor, t));
    }

    SystemView get(Actor actor, UUID id) {
        return new SqlList(entities, COLUMNS, TABLES)
                .where("s.id = :id", "id", systems.get(id).id())
                .first(t -> read(actor, t))
                .orElseThrow();
    }

    private void requireOwner(SystemContent c) {
        if (c.ownerUnitId() != null && units.of(List.of(c.ownerUnitId())).isEmpty()) {
            throw new Invalid("/ownerUnitId", "Không có đơn vị này.");
        }
    }

    private SystemView read(Actor actor, Tuple t) {
        SystemCycle cycle = SystemCycle.valueOf(t.get("cycle", String.class));
        return new SystemView(
                t.get("id", UUID.class),
                t.get("version", Integer.class),
                t.get("name", String.class),
                Optional.ofNullable(t.get("owner_unit_id", UUID.class)),
                Optional.ofNullable(t.get("owner", String.class)),
                cycle,
                cycle.label(),
                Optional.ofNullable(t.get("note", String.class)),
                t.get("blocks", Number.class).longValue(),
                Arrays.stream(t.get("levels", String[].class))
                        .map(BlockLevel::valueOf)
                        .sorted()
                        .toList(),
                List.of(t.get("years", Integer[].class)),
                List.of(AllowedAction.of(SystemView.Action.EDIT, policy.mayFound(actor))));
    }
}
