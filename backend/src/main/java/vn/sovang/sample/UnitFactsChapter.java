package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.sovang.shared.http.Precondition;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitContent;
import vn.sovang.unit.UnitKeeping;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.Units;
import vn.sovang.unit.profile.AreaKind;
import vn.sovang.unit.profile.OfficerGender;
import vn.sovang.unit.profile.ProfileContent;
import vn.sovang.unit.profile.ProfileKeeping;
import vn.sovang.unit.profile.Training;
import vn.sovang.unit.profile.UnitArea;
import vn.sovang.unit.profile.UnitHeadcount;
import vn.sovang.unit.profile.UnitOfficer;
import vn.sovang.unit.profile.WorkingTime;

/**
 * Units of the kinds the founding documents only touch, codes, areas, people and officers. All invented: codes begin
 * with "MAU", which no real code does, and officers bear invented names.
 */
@ApplicationScoped
class UnitFactsChapter implements Chapter {

    private static final String SAMPLE = "Dữ liệu mẫu";
    private static final LocalDate COUNTED_2024 = LocalDate.of(2024, 12, 31);
    private static final LocalDate COUNTED_2025 = LocalDate.of(2025, 12, 31);
    private static final LocalDate SUMMER_2025 = LocalDate.of(2025, 7, 1);
    private static final List<String> BORDER = List.of("Bảo Lạc", "Bảo Lâm", "Hà Quảng", "Trường Hà", "Trùng Khánh");
    private static final String[] WOMEN = {"Nông Thị Hà", "Hoàng Thị Mai", "Lương Thị Thu", "Bế Thị Ngân"};
    private static final String[] MEN = {"Đàm Văn Thắng", "Triệu Văn Minh", "Nông Văn Tùng", "Hà Văn Lâm"};

    private final Units units;
    private final UnitKeeping keeping;
    private final ProfileKeeping profiles;
    private final SampleActors people;

    UnitFactsChapter(Units units, UnitKeeping keeping, ProfileKeeping profiles, SampleActors people) {
        this.units = units;
        this.keeping = keeping;
        this.profiles = profiles;
        this.people = people;
    }

    @Override
    public int order() {
        return 97;
    }

    @Override
    public String name() {
        return "unit-facts";
    }

    @Override
    public void write() {
        newUnits();
        Random random = new Random(1499);
        int number = 0;
        for (Unit unit : units.list(
                "validTo is null and kind in ?1 order by place, id",
                List.of(UnitKind.PARTY_BODY, UnitKind.DEPARTMENT, UnitKind.MASS_ORGANISATION, UnitKind.COMMUNE))) {
            keeping.correct(people.department(), unit.id(), Precondition.none(), coded(unit, ++number));
            profiles.put(unit.id(), facts(unit, random));
        }
        Unit council = units.named("Hội đồng Thi đua – Khen thưởng tỉnh");
        keeping.correct(
                people.department(),
                council.id(),
                Precondition.none(),
                content(council, null, false, people.id("Ban Thi đua – Khen thưởng")));
        units.list("kind in ?1", List.of(UnitKind.OTHER_PROVINCE, UnitKind.MINISTRY))
                .forEach(u -> keeping.correct(
                        people.department(), u.id(), Precondition.none(), content(u, null, true, null)));
    }

    private void newUnits() {
        enter("Hội Cựu sinh viên Học viện Tài chính tại Cao Bằng", UnitKind.ASSOCIATION, null, List.of());
        enter(
                "Trường Trung học phổ thông Bế Văn Đàn",
                UnitKind.SCHOOL,
                people.id("Sở Giáo dục và Đào tạo"),
                List.of("THPT Bế Văn Đàn"));
        enter("Trung tâm Khuyến công tỉnh", UnitKind.PUBLIC_SERVICE, people.id("Sở Công Thương"), List.of());
        enter("Phòng Nghiệp vụ Thi đua", UnitKind.SUB_UNIT, people.id("Ban Thi đua – Khen thưởng"), List.of());
        enter(
                "Tổ dân phố 5 phường Tân Giang",
                UnitKind.HAMLET,
                people.id("Ủy ban nhân dân phường Tân Giang"),
                List.of("TDP 5 Tân Giang"));
        enter("Tổ phụ nữ tiết kiệm xóm Trà Phìn", UnitKind.COLLECTIVE, people.id("Xóm Trà Phìn"), List.of());
    }

    private void enter(String name, UnitKind kind, UUID parent, List<String> aliases) {
        keeping.enter(people.department(), new UnitContent(name, kind, parent, null, aliases, null, null, false, null));
    }

    private static UnitContent coded(Unit unit, int number) {
        return content(unit, "MAU.H14.%02d".formatted(number), false, null);
    }

    private static UnitContent content(Unit unit, String code, boolean outside, UUID standingBody) {
        return new UnitContent(
                unit.name(),
                unit.kind(),
                unit.parentId(),
                code,
                unit.aliases(),
                unit.validFrom(),
                unit.validTo(),
                outside,
                standingBody);
    }

    private static ProfileContent facts(Unit unit, Random random) {
        List<UnitArea> areas = new ArrayList<>();
        if (unit.kind() == UnitKind.COMMUNE) {
            boolean border = BORDER.stream().anyMatch(unit.name()::endsWith);
            areas.add(new UnitArea(border ? AreaKind.BORDER : AreaKind.SPECIALLY_DIFFICULT, SUMMER_2025, null, SAMPLE));
        }
        int total = 20 + random.nextInt(50);
        List<UnitHeadcount> counts = new ArrayList<>();
        if (unit.validFrom() == null) {
            counts.add(new UnitHeadcount(COUNTED_2024, total + random.nextInt(5), total / 2));
        }
        counts.add(new UnitHeadcount(COUNTED_2025, total, total / 2 - random.nextInt(5)));
        boolean woman = random.nextBoolean();
        String[] names = woman ? WOMEN : MEN;
        UnitOfficer officer = new UnitOfficer(
                names[random.nextInt(names.length)],
                woman ? OfficerGender.FEMALE : OfficerGender.MALE,
                1972 + random.nextInt(25),
                unit.kind() == UnitKind.COMMUNE ? WorkingTime.PART : WorkingTime.FULL,
                random.nextInt(4) == 0 ? Training.POSTGRADUATE : Training.UNIVERSITY,
                LocalDate.of(2012 + random.nextInt(12), 3, 1),
                SUMMER_2025,
                null);
        return new ProfileContent(areas, counts, List.of(officer));
    }
}
