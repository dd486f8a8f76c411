package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sovang.block.ActivityContent;
import vn.sovang.block.ActivityEditing;
import vn.sovang.block.BlockContent;
import vn.sovang.block.BlockEditing;
import vn.sovang.block.BlockKind;
import vn.sovang.block.BlockLevel;
import vn.sovang.block.DecisionFacts;
import vn.sovang.block.LeaderChoice;
import vn.sovang.block.LeaderRole;
import vn.sovang.block.NewTerm;
import vn.sovang.block.TermContent;
import vn.sovang.block.TermDeadlines;
import vn.sovang.block.TermEditing;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/**
 * The blocks of 2025. Members, head and deputy of block 5, its joint activity and the seven-province cluster are as
 * reported; decision numbers and the other blocks are invented.
 */
@ApplicationScoped
class BlocksChapter implements Chapter {

    static final String SYSTEM = "Cụm, khối thi đua thuộc tỉnh Cao Bằng";
    static final String BLOCK_5 = "Khối thi đua số 5";
    static final String CLUSTER_OF_COMMUNES = "Cụm thi đua số 1";
    private static final String SAMPLE = "Dữ liệu mẫu.";
    private static final String SAMPLE_NUMBER = "Số và ngày quyết định là dữ liệu mẫu.";
    private static final Precondition SEEN = Precondition.none();
    private static final LocalDate DECIDED = LocalDate.of(2025, 2, 28);
    private static final LocalDate COMMUNES_DECIDED = LocalDate.of(2025, 8, 15);

    /** Name, head, deputy and the other members; the first two are also the first members. */
    static final List<List<String>> INVENTED = List.of(
            List.of(
                    "Khối thi đua số 1",
                    "Văn phòng UBND tỉnh",
                    "Sở Tài chính",
                    "Sở Nội vụ",
                    "Sở Tư pháp",
                    "Sở Ngoại vụ",
                    "Thanh tra tỉnh"),
            List.of(
                    "Khối thi đua số 2",
                    "Sở Nông nghiệp và Môi trường",
                    "Sở Xây dựng",
                    "Sở Công Thương",
                    "Sở Khoa học và Công nghệ",
                    "Thuế tỉnh Cao Bằng"),
            List.of(
                    "Khối thi đua số 3",
                    "Sở Giáo dục và Đào tạo",
                    "Sở Y tế",
                    "Sở Văn hóa, Thể thao và Du lịch",
                    "Sở Dân tộc và Tôn giáo",
                    "Báo và Phát thanh, Truyền hình Cao Bằng"),
            List.of(
                    "Khối thi đua số 4",
                    "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
                    "Liên đoàn Lao động tỉnh",
                    "Tỉnh đoàn Cao Bằng",
                    "Hội Liên hiệp Phụ nữ tỉnh",
                    "Hội Nông dân tỉnh",
                    "Hội Cựu chiến binh tỉnh"),
            List.of(
                    "Khối thi đua số 6",
                    "Công an tỉnh",
                    "Bộ Chỉ huy Quân sự tỉnh",
                    "Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
                    "Tòa án nhân dân tỉnh",
                    "Viện Kiểm sát nhân dân tỉnh",
                    "Thi hành án dân sự tỉnh"));

    static final List<List<String>> INVENTED_CLUSTERS = List.of(
            List.of(
                    CLUSTER_OF_COMMUNES,
                    "Ủy ban nhân dân xã Hà Quảng",
                    "Ủy ban nhân dân xã Bảo Lạc",
                    "Ủy ban nhân dân xã Bảo Lâm",
                    "Ủy ban nhân dân xã Cần Yên",
                    "Ủy ban nhân dân xã Trường Hà"),
            List.of(
                    "Cụm thi đua số 2",
                    "Ủy ban nhân dân phường Thục Phán",
                    "Ủy ban nhân dân phường Nùng Trí Cao",
                    "Ủy ban nhân dân phường Tân Giang",
                    "Ủy ban nhân dân xã Hòa An",
                    "Ủy ban nhân dân xã Nguyên Bình",
                    "Ủy ban nhân dân xã Minh Tâm"));

    private final BlockEditing blocks;
    private final TermEditing terms;
    private final ActivityEditing activities;
    private final SampleActors people;
    private final AppClock clock;

    BlocksChapter(
            BlockEditing blocks, TermEditing terms, ActivityEditing activities, SampleActors people, AppClock clock) {
        this.blocks = blocks;
        this.terms = terms;
        this.activities = activities;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public String name() {
        return "blocks-2025";
    }

    @Override
    public void write() {
        if (clock.today().isBefore(LocalDate.of(2025, 12, 31))) {
            return;
        }
        people.at(DECIDED, 9, 0, this::sevenProvinces);
        people.at(DECIDED, 9, 10, this::block5);
        people.at(DECIDED, 9, 20, () -> INVENTED.forEach(b -> invented(b, BlockKind.SECTOR_BLOCK, DECIDED)));
        people.at(
                COMMUNES_DECIDED,
                9,
                0,
                () -> INVENTED_CLUSTERS.forEach(b -> invented(b, BlockKind.CLUSTER, COMMUNES_DECIDED)));
    }

    private void sevenProvinces() {
        Actor department = people.department();
        UUID block = blocks.found(
                        department,
                        new BlockContent(
                                "Cụm thi đua do Hội đồng Thi đua – Khen thưởng Trung ương tổ chức",
                                BlockLevel.SUPRA_PROVINCIAL,
                                BlockKind.CLUSTER,
                                "Cụm thi đua 7 tỉnh miền núi biên giới phía Bắc",
                                null,
                                null,
                                null,
                                null,
                                "Tỉnh Cao Bằng là một thành viên; đầu mối là Sở Nội vụ."))
                .id();
        TermContent content = new TermContent(
                7,
                "Cụm trưởng",
                "Cụm phó",
                List.of(member("Ủy ban nhân dân tỉnh Cao Bằng"), member("Ủy ban nhân dân tỉnh Sơn La")),
                List.of(new TermContent.Leader(
                        LeaderRole.HEAD,
                        null,
                        null,
                        null,
                        null,
                        LeaderChoice.UNKNOWN,
                        "Kế hoạch 157/KH-UBND không nêu")),
                List.of(),
                "Kế hoạch 157/KH-UBND chỉ nêu tên Cao Bằng (tổ chức tổng kết năm 2025) và Sơn La (tổ chức sơ kết 6 tháng năm 2026).");
        terms.open(department, block, new NewTerm(2025, null, content));
        terms.open(department, block, new NewTerm(2026, null, content));
    }

    private void block5() {
        Actor department = people.department();
        UUID block = found(department, BLOCK_5, BlockKind.SECTOR_BLOCK, null);
        List<TermContent.Member> members = List.of(
                written("Ban Nội chính Tỉnh ủy", "Ban Nội chính Tỉnh uỷ"),
                member("Ban Tổ chức Tỉnh ủy"),
                written("Ban Tuyên giáo và Dân vận Tỉnh ủy", "Ban Tuyên giáo Tỉnh uỷ và Dân vận Tỉnh uỷ"),
                written("Ủy ban Kiểm tra Tỉnh ủy", "Uỷ ban Kiểm tra Tỉnh uỷ"),
                written("Văn phòng Tỉnh ủy", "Văn phòng Tỉnh uỷ"));
        open(department, block, 5, members, "Ban Nội chính Tỉnh ủy", "Ban Tổ chức Tỉnh ủy", DECIDED, "312/QĐ-UBND");
        people.at(
                LocalDate.of(2025, 11, 20),
                15,
                0,
                () -> activities.add(
                        people.officerOf("Ban Nội chính Tỉnh ủy"),
                        block,
                        2025,
                        new ActivityContent(
                                "Hỗ trợ vật liệu làm cột điện kéo điện lưới cho nhóm hộ",
                                "xóm Trà Phìn, xã Cần Yên",
                                null,
                                "năm 2025",
                                30_000_000L,
                                "30 triệu đồng",
                                "sắt làm cột điện",
                                "Báo cáo của Khối không nêu phần đóng góp của từng đơn vị.",
                                null,
                                List.of())));
    }

    private void invented(List<String> line, BlockKind kind, LocalDate decided) {
        Actor department = people.department();
        UUID block = found(department, line.get(0), kind, SAMPLE);
        List<TermContent.Member> members =
                line.subList(1, line.size()).stream().map(this::member).toList();
        String number = kind == BlockKind.CLUSTER ? "1187/QĐ-UBND" : "312/QĐ-UBND";
        open(department, block, members.size(), members, line.get(1), line.get(2), decided, number);
    }

    private UUID found(Actor department, String name, BlockKind kind, String note) {
        return blocks.found(
                        department,
                        new BlockContent(
                                SYSTEM,
                                BlockLevel.PROVINCIAL,
                                kind,
                                name,
                                null,
                                null,
                                people.id("Ủy ban nhân dân tỉnh Cao Bằng"),
                                null,
                                note))
                .id();
    }

    private void open(
            Actor department,
            UUID block,
            int declared,
            List<TermContent.Member> members,
            String head,
            String deputy,
            LocalDate decided,
            String number) {
        List<TermContent.Leader> leaders = new ArrayList<>();
        leaders.add(leader(LeaderRole.HEAD, head));
        leaders.add(leader(LeaderRole.DEPUTY, deputy));
        terms.open(
                department,
                block,
                new NewTerm(
                        2025,
                        null,
                        new TermContent(
                                declared,
                                null,
                                null,
                                members,
                                leaders,
                                List.of(
                                        new TermContent.Quota("CO_TINH", 1, null),
                                        new TermContent.Quota("BK_TINH", 1, null)),
                                SAMPLE_NUMBER)));
        terms.makeOfficial(
                department, block, 2025, SEEN, new DecisionFacts(number, decided, "UBND tỉnh Cao Bằng", null));
        terms.agreeDeadlines(
                department,
                block,
                2025,
                SEEN,
                new TermDeadlines(decided.plusDays(31), LocalDate.of(2025, 7, 15), LocalDate.of(2025, 12, 10)));
    }

    private TermContent.Member member(String unit) {
        return new TermContent.Member(people.id(unit), null, null);
    }

    private TermContent.Member written(String unit, String written) {
        return new TermContent.Member(people.id(unit), null, written);
    }

    private TermContent.Leader leader(LeaderRole role, String unit) {
        return new TermContent.Leader(role, people.id(unit), null, null, null, LeaderChoice.ELECTED, null);
    }
}
