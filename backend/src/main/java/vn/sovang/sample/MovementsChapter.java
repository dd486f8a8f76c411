package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.sovang.shared.time.AppClock;

/** The movements the founding documents name. */
@ApplicationScoped
class MovementsChapter implements Chapter {

    private final FiveYearMovements fiveYears;
    private final MovementsOf2025 of2025;
    private final SampleActors people;
    private final AppClock clock;

    MovementsChapter(FiveYearMovements fiveYears, MovementsOf2025 of2025, SampleActors people, AppClock clock) {
        this.fiveYears = fiveYears;
        this.of2025 = of2025;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public String name() {
        return "movements";
    }

    @Override
    public void write() {
        if (clock.today().isBefore(LocalDate.of(2025, 12, 31))) {
            return;
        }
        people.at(LocalDate.of(2025, 1, 10), 9, 0, fiveYears::tell);
        people.at(LocalDate.of(2025, 3, 3), 9, 0, of2025::running);
        people.at(LocalDate.of(2025, 5, 12), 9, 0, of2025::electronicRecords);
    }
}
