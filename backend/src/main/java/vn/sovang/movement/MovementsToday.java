package vn.sovang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.shared.today.Subject;
import vn.sovang.shared.today.TodayItem;
import vn.sovang.shared.today.TodayItem.Group;
import vn.sovang.shared.today.TodaySource;

/** What launched movements ask of a unit: to join, and to report what it reached. */
@ApplicationScoped
class MovementsToday implements TodaySource {

    private static final int NEAR_DAYS = 30;

    private static final String OWED = """
            select m.id, m.name, m.status, m.join_due, m.report_due, m.report_period, u.id as unit_id, u.name as unit,
                   p.id is not null as joined
              from (select c.movement_id, c.unit_id from movement_call c where c.unit_id = any(:units)
                    union
                    select q.movement_id, q.unit_id from movement_participation q where q.unit_id = any(:units)) a
              join movement m on m.id = a.movement_id and m.status in ('LAUNCHED', 'FINAL_REVIEW')
              join unit u on u.id = a.unit_id
              left join movement_participation p on p.movement_id = m.id and p.unit_id = u.id
             where m.from_year <= :year and coalesce(m.to_year, 9999) >= :year
               and (p.id is null and m.status = 'LAUNCHED'
                 or p.id is not null and (m.status = 'FINAL_REVIEW' or m.report_due is not null)
                    and not exists (
                        select 1 from movement_result r
                         where r.movement_id = m.id and r.unit_id = u.id
                           and (m.report_period is null or sv_fold(r.period) = sv_fold(m.report_period))))
             order by m.name, u.place
            """;

    private final EntityManager entities;
    private final AppClock clock;

    MovementsToday(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items(Actor actor, int year) {
        if (actor.units().isEmpty()) {
            return List.of();
        }
        List<?> rows = entities.createNativeQuery(OWED, Tuple.class)
                .setParameter("units", actor.units().toArray(UUID[]::new))
                .setParameter("year", year)
                .getResultList();
        List<TodayItem> items = new ArrayList<>();
        boolean several = actor.units().size() > 1;
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            (t.get("joined", Boolean.class) ? report(t, several) : join(t, several)).ifPresent(items::add);
        }
        return items;
    }

    private Optional<TodayItem> join(Tuple t, boolean several) {
        LocalDate due = t.get("join_due", LocalDate.class);
        return Optional.of(item(t, "join", "Đăng ký tham gia phong trào", detail(t, several, ""), due, "Đăng ký"));
    }

    /** Told when its day is near, or when the final review waits for it. */
    private Optional<TodayItem> report(Tuple t, boolean several) {
        LocalDate due = t.get("report_due", LocalDate.class);
        boolean far = due != null && due.isAfter(clock.today().plusDays(NEAR_DAYS));
        if (far && !MovementStatus.FINAL_REVIEW.name().equals(t.get("status", String.class))) {
            return Optional.empty();
        }
        String period = t.get("report_period", String.class);
        return Optional.of(item(
                t,
                "report",
                "Báo kết quả phong trào",
                detail(t, several, period == null ? "" : " · kỳ " + period),
                due,
                "Ghi kết quả"));
    }

    private static String detail(Tuple t, boolean several, String more) {
        return t.get("name", String.class) + more + (several ? " · " + t.get("unit", String.class) : "");
    }

    private static TodayItem item(Tuple t, String work, String title, String detail, LocalDate due, String action) {
        UUID movement = t.get("id", UUID.class);
        return new TodayItem(
                due == null ? Group.WAITING : Group.DUE,
                "movement-" + work + "-" + movement + t.get("unit_id", UUID.class),
                Subject.of(Subject.Type.MOVEMENT, movement),
                title,
                detail,
                Optional.ofNullable(due),
                Optional.of(action));
    }
}
