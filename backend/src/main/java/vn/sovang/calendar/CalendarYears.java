package vn.sovang.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.shared.problem.ConstraintMessages;
import vn.sovang.shared.problem.NotFound;

/** Years of the calendar. */
@ApplicationScoped
class CalendarYears implements PanacheRepositoryBase<CalendarYear, UUID>, ConstraintMessages.Source {

    /** @throws NotFound for a year the calendar does not hold (404) */
    CalendarYear get(int year) {
        return find("year", year).firstResultOptional().orElseThrow(NotFound::new);
    }

    /** All of them with their days, in one statement. */
    List<CalendarYear> all() {
        return list("from CalendarYear y left join fetch y.days");
    }

    @Override
    public Map<String, String> messages() {
        return Map.of("calendar_day_day_pk", "Mỗi ngày chỉ ghi một lần.");
    }
}
