package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.facts.GradeContent;
import vn.sovang.unit.facts.GradeRecords;
import vn.sovang.unit.facts.InitiativeContent;
import vn.sovang.unit.facts.InitiativeKind;
import vn.sovang.unit.facts.InitiativeRecords;
import vn.sovang.unit.facts.InitiativeScope;
import vn.sovang.unit.facts.WorkGrade;
import vn.sovang.unit.household.HouseholdContent;
import vn.sovang.unit.household.HouseholdRecords;
import vn.sovang.unit.person.People;
import vn.sovang.unit.person.Person;

/** Grades, initiatives and households of a few units, as their officers wrote them; all invented. */
@ApplicationScoped
class PeopleFactsChapter implements Chapter {

    private static final LocalDate WRITTEN = LocalDate.of(2025, 12, 22);
    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";
    private static final List<String> UNITS = List.of(
            "Ban Nội chính Tỉnh ủy",
            "Ban Tổ chức Tỉnh ủy",
            "Ban Tuyên giáo và Dân vận Tỉnh ủy",
            "Ủy ban Kiểm tra Tỉnh ủy",
            "Văn phòng Tỉnh ủy",
            COMMUNE);
    private static final String[] SUBJECTS = {
        "Quản lý hồ sơ bằng mã vạch", "Rút ngắn thời gian trả kết quả", "Bản đồ số khu dân cư", "Họp không giấy tờ"
    };

    private final People people;
    private final GradeRecords grades;
    private final InitiativeRecords initiatives;
    private final HouseholdRecords households;
    private final SampleActors actors;
    private final AppClock clock;

    PeopleFactsChapter(
            People people,
            GradeRecords grades,
            InitiativeRecords initiatives,
            HouseholdRecords households,
            SampleActors actors,
            AppClock clock) {
        this.people = people;
        this.grades = grades;
        this.initiatives = initiatives;
        this.households = households;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 290;
    }

    @Override
    public String name() {
        return "people-facts";
    }

    @Override
    public void write() {
        if (clock.today().isBefore(WRITTEN)) {
            return;
        }
        Random random = new Random(414);
        actors.at(WRITTEN, 9, 0, () -> {
            for (String unit : UNITS) {
                Actor officer = actors.officerOf(unit);
                UUID id = actors.id(unit);
                List<Person> all = people.list("unitId = ?1 order by id", id);
                for (int i = 0; i < all.size(); i++) {
                    grade(officer, all.get(i), i, random);
                }
                initiative(officer, id, all, random);
            }
            households();
        });
    }

    /** The first of each unit was graded best three years running, as a provincial title asks. */
    private void grade(Actor officer, Person person, int place, Random random) {
        for (int year = 2023; year <= 2025; year++) {
            WorkGrade grade = place == 0 ? WorkGrade.HTXS : random.nextInt(4) == 0 ? WorkGrade.HTXS : WorkGrade.HTT;
            grades.write(
                    officer,
                    new GradeContent.New(
                            person.id(),
                            null,
                            year,
                            grade,
                            (40 + year % 10) + "/QĐ-KT",
                            LocalDate.of(year, 12, 15),
                            null));
        }
    }

    private void initiative(Actor officer, UUID unit, List<Person> all, Random random) {
        for (int year = 2023; year <= 2025; year++) {
            boolean wide = year == 2025;
            initiatives.write(
                    officer,
                    new InitiativeContent(
                            unit,
                            SUBJECTS[random.nextInt(SUBJECTS.length)] + " tại cơ quan",
                            InitiativeKind.SK,
                            wide ? InitiativeScope.TINH : InitiativeScope.CS,
                            year,
                            (60 + year % 10) + (wide ? "/QĐ-UBND" : "/QĐ-SK"),
                            LocalDate.of(year, 11, 28),
                            wide ? "Chủ tịch UBND tỉnh Cao Bằng" : null,
                            List.of(author(all.get(0), 70), author(all.get(1 + random.nextInt(all.size() - 1)), 30))));
        }
    }

    private static InitiativeContent.Author author(Person person, int share) {
        return new InitiativeContent.Author(person.id(), null, BigDecimal.valueOf(share));
    }

    private void households() {
        Actor officer = actors.officerOf(COMMUNE);
        UUID commune = actors.id(COMMUNE);
        for (String head : List.of("Nông Văn Sẩy", "Lý A Páo", "Hoàng Thị Nhình")) {
            households.write(
                    officer,
                    new HouseholdContent(
                            null,
                            head,
                            commune,
                            "Xóm " + (head.startsWith("Lý") ? "Chợ Cũ" : "Bản Gải"),
                            List.of(new HouseholdContent.Member(null, "Bế Thị Nga", "thành viên", 1990))));
        }
    }
}
