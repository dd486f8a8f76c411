package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Random;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.Units;
import vn.sovang.unit.person.Gender;
import vn.sovang.unit.person.People;
import vn.sovang.unit.person.Person;
import vn.sovang.unit.person.Posting;
import vn.sovang.unit.person.RecipientGroup;

/** Invented people of each unit; the same names at every start, because the seed is fixed. */
@ApplicationScoped
class PeopleChapter implements Chapter {

    private static final int EACH = 5;
    private static final String[] FAMILIES = {
        "Nông", "Hoàng", "Bế", "Lục", "Đàm", "Triệu", "Mã", "Ma", "Vương", "Lý", "Nguyễn", "Trần", "Lương", "Đinh"
    };
    private static final String[] MEN = {
        "Văn Hùng", "Đức Thắng", "Minh Quân", "Quốc Việt", "Văn Ơn", "Hữu Ước", "Thanh Tùng", "Xuân Ôn", "Ngọc Đại"
    };
    private static final String[] WOMEN = {
        "Thị Ánh", "Thu Hà", "Thị Ngọc", "Thị Đào", "Bích Ưng", "Thị Uyên", "Kim Oanh", "Thị Yến", "Thị Ấm"
    };
    private static final String[] POSTS = {
        "Trưởng phòng", "Phó Trưởng phòng", "Chuyên viên", "Chuyên viên", "Chuyên viên chính"
    };

    private final Units units;
    private final People people;

    PeopleChapter(Units units, People people) {
        this.units = units;
        this.people = people;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void write() {
        Random random = new Random(2026);
        SampleProfiles profiles = new SampleProfiles();
        List<Unit> offices = units.list(
                "kind in ?1 order by place",
                List.of(
                        UnitKind.PARTY_BODY,
                        UnitKind.DEPARTMENT,
                        UnitKind.COMMUNE,
                        UnitKind.MASS_ORGANISATION,
                        UnitKind.JUSTICE));
        for (Unit unit : offices) {
            for (int i = 0; i < EACH; i++) {
                boolean woman = random.nextBoolean();
                String[] names = woman ? WOMEN : MEN;
                String name = FAMILIES[random.nextInt(FAMILIES.length)] + " " + names[random.nextInt(names.length)];
                RecipientGroup group = i < 2 ? RecipientGroup.LEADER_OTHER : RecipientGroup.DIRECT;
                people.persist(Person.of(
                        name,
                        woman ? Gender.FEMALE : Gender.MALE,
                        profiles.next(),
                        Posting.present(unit.id(), POSTS[i], group)));
            }
        }
        people.flush();
    }
}
