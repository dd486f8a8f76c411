package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.register.DeclareHonour;
import vn.sovang.register.RegisterDeclaration;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.person.People;
import vn.sovang.unit.person.Person;

/** Honours of people in earlier years, one of them written twice as it happens; all invented. */
@ApplicationScoped
class PeopleHonoursChapter implements Chapter {

    private static final LocalDate BROUGHT_IN = LocalDate.of(2025, 11, 12);
    private static final String UNIT = "Sở Y tế";
    private static final String DIRECTOR = "Giám đốc Sở Y tế";
    private static final String CHAIR = "Chủ tịch UBND tỉnh Cao Bằng";

    /** Place of the person in the unit, award, year, number, day, who decided. */
    private record Past(int person, String award, int year, String number, LocalDate decided, String issuer) {}

    private static final List<Past> ALL = List.of(
            new Past(0, "LDTT", 2020, "14/QĐ-SYT", LocalDate.of(2021, 1, 12), DIRECTOR),
            new Past(0, "CSTD_CS", 2021, "16/QĐ-SYT", LocalDate.of(2022, 1, 14), DIRECTOR),
            new Past(0, "CSTD_CS", 2022, "15/QĐ-SYT", LocalDate.of(2023, 1, 13), DIRECTOR),
            new Past(0, "BK_TINH", 2023, "241/QĐ-UBND", LocalDate.of(2024, 2, 26), CHAIR),
            new Past(1, "LDTT", 2022, "15/QĐ-SYT", LocalDate.of(2023, 1, 13), DIRECTOR),
            new Past(1, "LDTT", 2023, "17/QĐ-SYT", LocalDate.of(2024, 1, 12), DIRECTOR),
            new Past(1, "LDTT", 2023, "18/QĐ-SYT", LocalDate.of(2024, 1, 12), DIRECTOR),
            new Past(2, "KNC_BT", 2024, "196/QĐ-UBND", LocalDate.of(2025, 2, 21), CHAIR));

    private final RegisterDeclaration register;
    private final People people;
    private final SampleActors actors;
    private final AppClock clock;

    PeopleHonoursChapter(RegisterDeclaration register, People people, SampleActors actors, AppClock clock) {
        this.register = register;
        this.people = people;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 305;
    }

    @Override
    public String name() {
        return "people-honours";
    }

    @Override
    public void write() {
        if (clock.today().isBefore(BROUGHT_IN)) {
            return;
        }
        List<Person> known = people.list("unitId = ?1 order by id", actors.id(UNIT));
        actors.at(BROUGHT_IN, 9, 0, () -> {
            Actor specialist = actors.department();
            ALL.stream()
                    .filter(p -> p.person() < known.size())
                    .forEach(p -> register.declare(
                            specialist, honour(known.get(p.person()).id(), p)));
        });
    }

    private static DeclareHonour honour(UUID person, Past past) {
        return new DeclareHonour(
                Optional.empty(),
                Optional.of(person),
                past.award(),
                past.year(),
                "Hoàn thành xuất sắc nhiệm vụ năm " + past.year(),
                past.number(),
                past.decided(),
                past.issuer());
    }
}
