package vn.sovang.block.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.shared.today.Subject;
import vn.sovang.shared.today.TodayItem;
import vn.sovang.shared.today.TodayItem.Group;
import vn.sovang.shared.today.TodaySource;

/** For the department: requests to move that wait for an answer. For the unit: the answer, for two weeks. */
@ApplicationScoped
class MovesToday implements TodaySource {

    private static final int MOST = 20;
    private static final Duration NEWS = Duration.ofDays(14);

    private static final String COLUMNS = """
            select m.id, u.name as unit, m.from_block_id, f.name as from_name, t.name as to_name, m.year, m.status,
                   m.asked_at
            """;
    private static final String TABLES = """
            block_move m join unit u on u.id = m.unit_id join block f on f.id = m.from_block_id
              left join block t on t.id = m.to_block_id
            """;

    private final EntityManager entities;
    private final MovePolicy policy;
    private final AppClock clock;

    MovesToday(EntityManager entities, MovePolicy policy, AppClock clock) {
        this.entities = entities;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items(Actor actor, int year) {
        List<TodayItem> items = new ArrayList<>();
        if (policy.mayAnswer(actor).allowed()) {
            items.addAll(waiting());
        }
        if (policy.mayAsk(actor, null).allowed()) {
            items.addAll(answered(actor));
        }
        return items;
    }

    private List<TodayItem> waiting() {
        return new SqlList(entities, COLUMNS, TABLES)
                .where("m.status = 'SUBMITTED'")
                .all("m.asked_at, m.id limit " + MOST, MovesToday::waiting);
    }

    private static TodayItem waiting(Tuple t) {
        return new TodayItem(
                Group.WAITING,
                "block-move-" + t.get("id", UUID.class),
                Subject.of(Subject.Type.BLOCK, t.get("from_block_id", UUID.class)),
                t.get("unit", String.class) + " đề nghị chuyển cụm, khối",
                route(t),
                Optional.empty(),
                Optional.of("Trả lời"));
    }

    private List<TodayItem> answered(Actor actor) {
        Instant since = clock.instant().minus(NEWS);
        return new SqlList(entities, COLUMNS, TABLES)
                .where("m.status in ('AGREED', 'REFUSED')")
                .where("m.answered_at >= :since", "since", since)
                .where("m.unit_id = any(:units)", "units", actor.units().toArray(UUID[]::new))
                .all("m.answered_at desc, m.id limit " + MOST, MovesToday::answered);
    }

    private static TodayItem answered(Tuple t) {
        MoveStatus status = MoveStatus.valueOf(t.get("status", String.class));
        return new TodayItem(
                Group.CHANGED,
                "block-move-answer-" + t.get("id", UUID.class),
                Subject.of(Subject.Type.BLOCK, t.get("from_block_id", UUID.class)),
                "Đề nghị chuyển cụm, khối: " + status.label(),
                t.get("unit", String.class) + " · " + route(t),
                Optional.empty(),
                Optional.empty());
    }

    private static String route(Tuple t) {
        String to = t.get("to_name", String.class);
        return t.get("from_name", String.class) + " → " + (to == null ? "để Sở Nội vụ chọn khối" : to) + " · từ năm "
                + t.get("year", Integer.class);
    }
}
