package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.calendar.Calendars;
import vn.sovang.decision.SigningCapacity;
import vn.sovang.proposal.CommendationType;
import vn.sovang.proposal.ProposalCommands.NewNominee;
import vn.sovang.proposal.ProposalView;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;

/** Dossiers laid around the day of the first start, so that each role finds something to do; all invented. */
@ApplicationScoped
class OpenDossiersChapter implements Chapter {

    private static final SampleDossiers.Told TOLD = new SampleDossiers.Told(
            "Thực hiện chức năng, nhiệm vụ được cấp có thẩm quyền giao",
            "Hoàn thành vượt mức các chỉ tiêu được giao trong năm\nCó nhiều cách làm mới, được áp dụng rộng rãi",
            "Phân công rõ người, rõ việc, rõ thời gian\nKiểm tra, đôn đốc hằng tháng");

    /** How far a dossier is brought. */
    private enum Reach {
        DRAFT,
        SENT,
        RECEIVED,
        APPRAISING,
        APPRAISED,
        SIGNED,
        VERIFIED,
        DECIDED
    }

    private final SampleDossiers steps;
    private final Units units;
    private final EntityManager entities;
    private final Calendars calendars;
    private final AppClock clock;

    OpenDossiersChapter(
            SampleDossiers steps, Units units, EntityManager entities, Calendars calendars, AppClock clock) {
        this.steps = steps;
        this.units = units;
        this.entities = entities;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 320;
    }

    @Override
    public String name() {
        return "open-dossiers";
    }

    @Override
    public void write() {
        int year = clock.today().getYear() - (clock.today().getMonthValue() < 7 ? 1 : 0);
        // Oldest first: receipts give the numbers in the order of their days.
        Story farmers = story("Hội Nông dân tỉnh", "Triệu Văn Pu", year);
        farmers.type = CommendationType.PHONG_TRAO;
        farmers.title = "Bằng khen phong trào nông dân sản xuất, kinh doanh giỏi";
        farmers.nominees.addAll(people(
                "Hội Nông dân tỉnh",
                4,
                "BK_TINH",
                "Thành tích xuất sắc trong phong trào nông dân sản xuất, kinh doanh giỏi"));
        farmers.notQualified = Map.of(3, "Chưa có kết quả phong trào được xác nhận");
        farmers.refused = Map.of(2, "Đã được khen trong phong trào này năm trước");
        farmers.decisionNumber = "2186";
        farmers.tell(22, Reach.DECIDED);

        Story farm = story("Sở Nông nghiệp và Môi trường", "Ma Văn Lực", year);
        farm.unit("CO_TINH", "Dẫn đầu phong trào thi đua năm " + year);
        farm.nominees.addAll(people(
                "Sở Nông nghiệp và Môi trường",
                1,
                "BK_TINH",
                "Thành tích xuất sắc trong phòng, chống thiên tai năm " + year));
        farm.tell(13, Reach.VERIFIED);

        Story police = story("Công an tỉnh", "Phạm Quang Vinh", year);
        police.type = CommendationType.PHONG_TRAO;
        police.title = "Bằng khen về phong trào Toàn dân bảo vệ an ninh Tổ quốc năm " + year;
        police.unit("BK_TINH", "Thành tích xuất sắc trong phong trào Toàn dân bảo vệ an ninh Tổ quốc năm " + year);
        police.tell(11, Reach.SIGNED);

        Story women = story("Hội Liên hiệp Phụ nữ tỉnh", "Hoàng Thị Nhung", year);
        women.unit("BK_TINH", "Thành tích xuất sắc trong phong trào phụ nữ giúp nhau phát triển kinh tế năm " + year);
        women.nominees.addAll(
                people("Hội Liên hiệp Phụ nữ tỉnh", 2, "BK_TINH", "Có đóng góp lớn trong phong trào năm " + year));
        women.notQualified = Map.of(2, "Chưa đủ thời gian công tác trong năm xét khen");
        women.tell(9, Reach.APPRAISED);

        withdrawn(year);
        commune(year);

        Story school = story("Sở Giáo dục và Đào tạo", "Bế Văn Toàn", year);
        school.title = "Bằng khen cho nhà giáo tiêu biểu năm học " + (year - 1) + " – " + year;
        school.nominees.addAll(people(
                "Sở Giáo dục và Đào tạo",
                4,
                "BK_TINH",
                "Thành tích xuất sắc trong năm học " + (year - 1) + " – " + year));
        school.tell(6, Reach.APPRAISING);

        Story finance = story("Sở Tài chính", "Đinh Thị Hạnh", year);
        finance.unit("TTLDXS", "Hoàn thành xuất sắc nhiệm vụ năm " + year);
        finance.tell(4, Reach.RECEIVED);

        draftOfTheOffice(year);

        Story health = story("Sở Y tế", "Lý Thị Hiền", year);
        health.nominees.addAll(people("Sở Y tế", 2, "CSTD_TINH", "Có sáng kiến áp dụng trong toàn ngành năm " + year));
        health.tell(2, Reach.SENT);
    }

    /** Given back to a unit with accounts, so that its people see why. */
    private void commune(int year) {
        Unit unit = units.named("Ủy ban nhân dân xã Cần Yên");
        Story story = story(unit.name(), null, year);
        story.officer = steps.as("canyen.canbo");
        story.head = steps.as("canyen");
        story.unit("BK_TINH", "Thành tích xuất sắc trong xóa nhà tạm, nhà dột nát năm " + year);
        UUID id = story.tell(7, Reach.RECEIVED);
        if (id != null) {
            steps.at(
                    before(2),
                    15,
                    () -> steps.giveBack(
                            id,
                            "Báo cáo thành tích chưa nêu số nhà đã xóa và số tiền huy động; đề nghị bổ sung số liệu."));
        }
    }

    /** A draft whose report still has to be written. */
    private void draftOfTheOffice(int year) {
        Story story = story("Văn phòng Tỉnh ủy", null, year);
        story.officer = steps.as("vanphong.canbo");
        story.head = steps.as("vanphong");
        story.nominees.addAll(people(
                "Văn phòng Tỉnh ủy",
                1,
                "CSTD_TINH",
                "Có sáng kiến về số hóa văn bản, áp dụng trong toàn tỉnh năm " + year));
        story.tell(3, Reach.DRAFT);
    }

    private void withdrawn(int year) {
        Story story = story("Sở Công Thương", "Nguyễn Thị Sao", year);
        story.unit("BK_TINH", "Thành tích trong bình ổn thị trường năm " + year);
        UUID id = story.tell(8, Reach.SENT);
        if (id != null) {
            steps.at(before(5), 10, () -> steps.withdraw(story.head, id, "Đơn vị chuyển sang đề nghị vào cuối năm"));
        }
    }

    private Story story(String unit, String head, int year) {
        Story story = new Story();
        story.unit = units.named(unit);
        story.year = year;
        if (head != null) {
            story.head = SampleDossiers.head(head, story.unit.id());
            story.officer = story.head;
        }
        return story;
    }

    private List<NewNominee> people(String unit, int many, String award, String achievement) {
        List<?> ids = entities.createNativeQuery(
                        "select id from person where unit_id = :unit order by leader, id limit :many", UUID.class)
                .setParameter("unit", units.named(unit).id())
                .setParameter("many", many)
                .getResultList();
        return ids.stream()
                .map(id -> SampleDossiers.person((UUID) id, award, achievement))
                .toList();
    }

    /** So many working days ago. */
    private LocalDate before(int workingDays) {
        return calendars.current().minus(clock.today(), workingDays);
    }

    /** One dossier and how it went. */
    private final class Story {

        private Unit unit;
        private int year;
        private CommendationType type = CommendationType.CONG_TRANG;
        private String title;
        private Actor officer;
        private Actor head;
        private final List<NewNominee> nominees = new ArrayList<>();
        private Map<Integer, String> notQualified = Map.of();
        private Map<Integer, String> refused = Map.of();
        private String decisionNumber;

        void unit(String award, String achievement) {
            nominees.add(SampleDossiers.unit(unit.id(), award, achievement));
        }

        /** @param start working days ago it was drafted; each further step one working day later */
        UUID tell(int start, Reach reach) {
            UUID[] id = new UUID[1];
            if (!steps.at(
                    before(start), 9, () -> id[0] = steps.draft(officer, unit.id(), year, type, title, nominees))) {
                return null;
            }
            if (reach == Reach.DRAFT) {
                return id[0];
            }
            steps.at(before(start), 10, () -> {
                ProposalView dossier = steps.see(officer, id[0]);
                steps.report(dossier, officer, head, TOLD);
                steps.minutes(officer, id[0], null);
            });
            steps.at(before(start), 14, () -> steps.signAndSend(head, id[0], null, SigningCapacity.HEAD));
            int day = start;
            if (reach.compareTo(Reach.RECEIVED) >= 0) {
                steps.at(before(--day), 9, () -> steps.receive(id[0], "chuyenvien"));
            }
            if (reach.compareTo(Reach.APPRAISING) >= 0) {
                boolean conclude = reach != Reach.APPRAISING;
                steps.at(before(--day), 9, () -> steps.appraise(id[0], "chuyenvien", notQualified, conclude));
            }
            if (reach.compareTo(Reach.SIGNED) >= 0) {
                int number = 900 + start;
                steps.at(before(--day), 9, () -> steps.signUp(id[0], String.valueOf(number)));
            }
            if (reach.compareTo(Reach.VERIFIED) >= 0) {
                steps.at(before(--day), 9, () -> steps.verify(id[0]));
            }
            if (reach == Reach.DECIDED) {
                steps.at(
                        before(--day),
                        9,
                        () -> steps.decide(steps.see(steps.as("lanhdao"), id[0]), decisionNumber, refused));
            }
            return id[0];
        }
    }
}
