package vn.sovang.block.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.block.BlockView.BlockRef;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;

/** Requests to move as they are shown, with names. */
@ApplicationScoped
class MoveViews {

    private static final Map<String, String> SORTS = Map.of("askedAt", "m.asked_at, m.id", "year", "m.year, m.id");
    private static final String COLUMNS = """
            select m.id, m.version, m.unit_id, u.name as unit, m.from_block_id, f.name as from_name, m.to_block_id,
                   t.name as to_name, m.year, m.reason, m.status, m.answer, m.asked_at, m.answered_at
            """;
    private static final String TABLES = """
            block_move m join unit u on u.id = m.unit_id join block f on f.id = m.from_block_id
              left join block t on t.id = m.to_block_id
            """;

    private final EntityManager entities;
    private final MovePolicy policy;

    MoveViews(EntityManager entities, MovePolicy policy) {
        this.entities = entities;
        this.policy = policy;
    }

    Page<MoveView> list(Actor actor, PageQuery page, Optional<Integer> year, UUID blockId, MoveStatus status) {
        return policy.within(actor, new SqlList(entities, COLUMNS, TABLES))
                .whereIf(year.orElse(null), "m.year = :year", "year")
                .whereIf(blockId, "(m.from_block_id = :block or m.to_block_id = :block)", "block")
                .whereIf(status == null ? null : status.name(), "m.status = :status", "status")
                .page(page.read(SORTS, "-askedAt"), t -> read(actor, t));
    }

    MoveView of(Actor actor, BlockMove move) {
        return new SqlList(entities, COLUMNS, TABLES)
                .where("m.id = :id", "id", move.id())
                .first(t -> read(actor, t))
                .orElseThrow();
    }

    private MoveView read(Actor actor, Tuple t) {
        MoveStatus status = MoveStatus.valueOf(t.get("status", String.class));
        UUID unit = t.get("unit_id", UUID.class);
        Verdict open = Verdict.of(status == MoveStatus.SUBMITTED, "Đề nghị này đã có kết quả.");
        return new MoveView(
                t.get("id", UUID.class),
                t.get("version", Integer.class),
                unit,
                t.get("unit", String.class),
                new BlockRef(t.get("from_block_id", UUID.class), t.get("from_name", String.class)),
                Optional.ofNullable(t.get("to_block_id", UUID.class))
                        .map(b -> new BlockRef(b, t.get("to_name", String.class))),
                t.get("year", Integer.class),
                t.get("reason", String.class),
                status,
                status.label(),
                Optional.ofNullable(t.get("answer", String.class)),
                t.get("asked_at", Instant.class),
                Optional.ofNullable(t.get("answered_at", Instant.class)),
                List.of(
                        AllowedAction.of(
                                MoveView.Action.ANSWER, policy.mayAnswer(actor).and(open)),
                        AllowedAction.of(
                                MoveView.Action.WITHDRAW,
                                policy.mayAsk(actor, unit).and(open))));
    }
}
