package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.movement.ContributionContent;
import vn.sovang.movement.ContributionKind;
import vn.sovang.movement.DonorKind;
import vn.sovang.movement.LaunchContent;
import vn.sovang.movement.MovementContent;
import vn.sovang.movement.MovementEditing;
import vn.sovang.movement.MovementEntries;
import vn.sovang.movement.MovementMethod;
import vn.sovang.movement.MovementScope;
import vn.sovang.movement.ParticipationContent;
import vn.sovang.movement.ResultContent;
import vn.sovang.movement.ResultTopic;
import vn.sovang.movement.ReviewContent;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/**
 * The movements the founding documents name, with the results and contributions of the city's five-year report of 2021.
 * People are named by their initials; what the documents do not say is left empty.
 */
@ApplicationScoped
class MovementsChapter implements Chapter {

    private static final Precondition SEEN = Precondition.none();
    private static final String REPORTED = "Báo cáo 05 năm thực hiện Chỉ thị 06-CT/TU của UBND thành phố Cao Bằng";
    private static final String PROVINCE = "UBND tỉnh Cao Bằng";
    private static final String CITY = "UBND thành phố Cao Bằng";
    private static final LocalDate TOLD = LocalDate.of(2025, 1, 10);

    private final MovementEditing movements;
    private final MovementEntries entries;
    private final SampleBlocks blocks;
    private final SampleActors people;
    private final AppClock clock;

    MovementsChapter(
            MovementEditing movements,
            MovementEntries entries,
            SampleBlocks blocks,
            SampleActors people,
            AppClock clock) {
        this.movements = movements;
        this.entries = entries;
        this.blocks = blocks;
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
        people.at(TOLD, 9, 0, () -> {
            newCountryside();
            enterprises();
            poor();
            anniversary();
            officeCulture();
            internalAffairs();
        });
        people.at(LocalDate.of(2025, 3, 3), 9, 0, this::runningIn2025);
        people.at(LocalDate.of(2025, 5, 12), 9, 0, this::electronicRecords);
    }

    private void newCountryside() {
        UUID id = launched(
                content("Cao Bằng chung sức xây dựng nông thôn mới", MovementScope.PROVINCE, 2016, 2020, null)
                        .withNote("Tiêu đề báo cáo ghi 2016 - 2020, nội dung ghi 2015-2020."),
                null,
                null,
                PROVINCE);
        result(
                id,
                "Xã đạt chuẩn nông thôn mới",
                "xã",
                "2016–2020",
                "03",
                null,
                "Hưng Đạo (2016), Vĩnh Quang (2019), Chu Trinh (2020)");
        result(id, "Nguồn lực huy động cho nông nghiệp, nông thôn", "tỷ đồng", "05 năm", "gần 45", null, null);
        result(id, "Thu nhập bình quân đầu người nông thôn", "triệu đồng/người/năm", "đến năm 2020", "36", null, null);
        give(
                id,
                "Ông N.T.S. (tổ 1, phường Tân Giang)",
                DonorKind.PERSON,
                ContributionKind.MONEY,
                "110.000.000",
                null,
                null,
                "Báo cáo không ghi đơn vị tính, câu bị ngắt.");
        give(
                id,
                "Bà Đ.T.P. (xóm 3 Hồng Quang, xã Hưng Đạo)",
                DonorKind.PERSON,
                ContributionKind.MONEY,
                "1 tỷ đồng",
                null,
                null,
                null);
        give(
                id,
                "Bà H.T.T. (xóm 5a Nam Phong, xã Hưng Đạo)",
                DonorKind.PERSON,
                ContributionKind.LAND,
                "193 m²",
                null,
                null,
                "Hiến đất làm đường giao thông nông thôn.");
        give(
                id,
                "Công ty TNHH Hoàng Ngọc và Công ty TNHH Quang Minh",
                DonorKind.COMPANY,
                ContributionKind.GOODS,
                "trên 400 triệu đồng",
                "vật liệu làm đường tại xóm 2 Nam Phong, xã Hưng Đạo",
                null,
                null);
        closed(id, "Cả 03 xã của thành phố đạt chuẩn nông thôn mới.");
    }

    private void enterprises() {
        UUID id = launched(
                content("Doanh nghiệp Việt Nam hội nhập và phát triển", MovementScope.PROVINCE, 2017, 2020, null),
                "1755/KH-UBND",
                LocalDate.of(2017, 6, 12),
                PROVINCE);
        result(
                id,
                "Tập thể được vinh danh",
                "tập thể",
                "05 năm",
                "46",
                null,
                "Vinh danh không phải hình thức khen thưởng.");
        result(id, "Cá nhân được vinh danh", "cá nhân", "05 năm", "04", null, null);
        awarded(id, SubjectKind.COLLECTIVE, null, null, "05 năm", "08");
        awarded(id, SubjectKind.INDIVIDUAL, null, null, "05 năm", "01");
        give(
                id,
                "Trung tâm Khuyến công tỉnh Cao Bằng",
                DonorKind.UNIT,
                ContributionKind.GOODS,
                "chưa rõ giá trị",
                "máy cắt CNC cho HTX Ngôi Sao Sáng",
                null,
                null);
        give(
                id,
                "Trung tâm Khuyến công tỉnh Cao Bằng",
                DonorKind.UNIT,
                ContributionKind.GOODS,
                "chưa rõ giá trị",
                "máy cắt nhôm cho HTX Phú Thịnh, Công ty TNHH Vũ Hoàn",
                null,
                null);
        give(
                id,
                "Trung tâm Khuyến công tỉnh Cao Bằng",
                DonorKind.UNIT,
                ContributionKind.GOODS,
                "chưa rõ giá trị",
                "máy sấy thực phẩm cho HTX Tâm Hòa",
                null,
                null);
        closed(id, "Tuyên dương, khen thưởng doanh nghiệp, hợp tác xã tiêu biểu; tổ chức đối thoại hằng năm.");
    }

    private void poor() {
        UUID parent = launched(
                content(
                        "Cao Bằng chung tay vì người nghèo – không để ai bị bỏ lại phía sau",
                        MovementScope.PROVINCE,
                        2017,
                        2020,
                        null),
                "08/CT-UBND",
                LocalDate.of(2017, 6, 9),
                PROVINCE);
        UUID id = launched(
                content(
                                "Thành phố Cao Bằng chung tay vì người nghèo – không để ai bị bỏ lại phía sau",
                                MovementScope.UNIT,
                                2017,
                                2020,
                                parent)
                        .withTarget("Nhà đã khởi công", "nhà", "17"),
                "1679/PĐTĐ-UBND",
                LocalDate.of(2017, 11, 10),
                CITY);
        result(id, "Nhà đã khởi công", "nhà", "2018", "15", null, null);
        result(id, "Nhà đã khởi công", "nhà", "2019", "12", null, null);
        result(id, "Nhà đã khởi công", "nhà", "2020", "14", null, "Cộng 41 nhà, vượt kế hoạch 24 nhà.");
        result(
                id,
                "Kinh phí hỗ trợ",
                "đồng",
                "2018–2019 (báo cáo không nói rõ)",
                "hơn 2.254 tỷ đồng",
                new BigDecimal("2254000000"),
                "Dấu chấm ở đây là dấu thập phân.");
        result(id, "Kinh phí hỗ trợ", "đồng", "2020", "hơn 986 triệu đồng", null, null);
        give(
                id,
                "Các cơ quan, đơn vị và phường, xã của thành phố",
                DonorKind.UNIT,
                ContributionKind.MONEY,
                "hơn 749 triệu đồng",
                null,
                "2018–2020",
                null);
        closed(id, "Khởi công 41 nhà, vượt kế hoạch 24 nhà.");
        closed(parent, "Các địa phương đã tổng kết (dữ liệu mẫu).");
    }

    private void anniversary() {
        UUID id = launched(
                content(
                                "Lập thành tích chào mừng 520 năm thành lập tỉnh (1499–2019) và 69 năm Ngày giải phóng Cao Bằng",
                                MovementScope.UNIT,
                                2019,
                                2019,
                                null)
                        .withMethod(MovementMethod.WAVE),
                null,
                null,
                CITY);
        awarded(id, SubjectKind.COLLECTIVE, CITY, null, "2019", "19");
        awarded(id, SubjectKind.INDIVIDUAL, CITY, null, "2019", "22");
        awarded(id, SubjectKind.HOUSEHOLD, CITY, null, "2019", "03");
        awarded(id, SubjectKind.COLLECTIVE, PROVINCE, "Bằng khen", "2019", "08");
        awarded(id, SubjectKind.INDIVIDUAL, PROVINCE, "Bằng khen", "2019", "09");
        closed(id, "Hoàn thành các công trình chỉnh trang đô thị chào mừng ngày lễ.");
    }

    private void officeCulture() {
        UUID id = launched(
                content(
                        "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở",
                        MovementScope.PROVINCE,
                        2019,
                        2025,
                        null),
                null,
                null,
                PROVINCE);
        join(id, "Ban Nội chính Tỉnh ủy", null);
        join(id, "Văn phòng Tỉnh ủy", null);
        join(id, "Sở Nội vụ", null);
    }

    private void internalAffairs() {
        UUID id = launched(
                content("Thi đua chuyên đề của Ban Nội chính Trung ương", MovementScope.NATIONAL, 2021, 2025, null),
                null,
                null,
                "Ban Nội chính Trung ương");
        join(id, "Ban Nội chính Tỉnh ủy", null);
    }

    private void runningIn2025() {
        UUID growth = launched(
                content(
                                "200 ngày đêm phấn đấu thực hiện mục tiêu tăng trưởng kinh tế 8% năm 2025 trên địa bàn tỉnh Cao Bằng",
                                MovementScope.PROVINCE, 2025, 2025, null)
                        .withMethod(MovementMethod.WAVE)
                        .withTarget("Tăng trưởng kinh tế năm 2025", "%", "8"),
                null,
                null,
                PROVINCE);
        List.of("Sở Tài chính", "Sở Công Thương", "Sở Xây dựng", "Sở Nông nghiệp và Môi trường")
                .forEach(u -> join(growth, u, null));
        UUID security = launched(
                content("Toàn dân bảo vệ An ninh Tổ quốc", MovementScope.NATIONAL, 2025, null, null)
                        .withMethod(MovementMethod.REGULAR),
                null,
                null,
                "Kế hoạch 157/KH-UBND không nêu");
        join(security, "Công an tỉnh", null);
        join(security, "Ủy ban nhân dân xã Cần Yên", null);
        UUID border = launched(
                content(
                                "Toàn dân tham gia bảo vệ chủ quyền lãnh thổ, an ninh biên giới quốc gia trong tình hình mới",
                                MovementScope.NATIONAL,
                                2025,
                                null,
                                null)
                        .withMethod(MovementMethod.REGULAR),
                null,
                null,
                "Kế hoạch 157/KH-UBND không nêu");
        join(border, "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", null);
        join(border, "Ủy ban nhân dân xã Cần Yên", null);
        blocks.named(BlocksChapter.BLOCK_5).ifPresent(block -> {
            UUID welfare = launched(
                    content("An sinh xã hội, xóa nhà tạm, nhà dột nát", MovementScope.BLOCK, 2025, 2025, null)
                            .inBlock(block),
                    null,
                    null,
                    BlocksChapter.BLOCK_5);
            SamplePledges.OF_2025.forEach(s -> join(welfare, s.unit(), null));
            give(
                    welfare,
                    "Khối thi đua số 5",
                    DonorKind.BLOCK,
                    ContributionKind.GOODS,
                    "30 triệu đồng",
                    "sắt làm cột điện cho nhóm hộ xóm Trà Phìn, xã Cần Yên",
                    "2025",
                    null);
        });
    }

    private void electronicRecords() {
        UUID id = launched(
                content(
                        "Đẩy mạnh thực hiện nhiệm vụ lập hồ sơ điện tử tại các cơ quan hành chính nhà nước trên địa bàn tỉnh",
                        MovementScope.PROVINCE,
                        2025,
                        2026,
                        null),
                null,
                null,
                PROVINCE);
        List.of("Sở Nội vụ", "Văn phòng UBND tỉnh", "Sở Tư pháp", "Ủy ban nhân dân xã Cần Yên")
                .forEach(u -> join(id, u, null));
    }

    private UUID launched(Draft draft, String number, LocalDate date, String issuer) {
        Actor department = people.department();
        UUID id = movements.begin(department, draft.content()).id();
        movements.launch(department, id, SEEN, new LaunchContent(number, date, issuer));
        return id;
    }

    private void closed(UUID id, String conclusion) {
        Actor department = people.department();
        movements.reviewFinally(
                department, id, SEEN, new ReviewContent(null, "05 năm", REPORTED, null, null, null, conclusion));
        movements.close(department, id, SEEN);
    }

    private void join(UUID id, String unit, String plan) {
        entries.join(people.officerOf(unit), id, new ParticipationContent(people.id(unit), null, plan, null));
    }

    private void result(
            UUID id, String indicator, String measure, String period, String raw, BigDecimal reading, String note) {
        entries.addResult(
                people.department(), id, new ResultContent(null, indicator, measure, period, raw, reading, note, null));
    }

    /** As the report counts them; the register knows them by their decisions. */
    private void awarded(UUID id, SubjectKind kind, String by, String form, String period, String raw) {
        entries.addResult(
                people.department(),
                id,
                new ResultContent(
                        null,
                        "Khen thưởng trong phong trào",
                        kind.label().toLowerCase(Locale.ROOT),
                        period,
                        raw,
                        null,
                        null,
                        ResultTopic.AWARD,
                        kind,
                        by,
                        form));
    }

    private void give(
            UUID id,
            String donor,
            DonorKind donorKind,
            ContributionKind kind,
            String raw,
            String goods,
            String period,
            String note) {
        entries.contribute(
                people.department(),
                id,
                new ContributionContent(
                        null, donor, donorKind, kind, raw, null, goods, null, period, note, null, null, null));
    }

    private static Draft content(String name, MovementScope scope, int from, Integer to, UUID parent) {
        return new Draft(name, scope, MovementMethod.THEMATIC, from, to, parent, null, null, List.of());
    }

    /** A movement in the making, so that only what a document says has to be named. */
    private record Draft(
            String name,
            MovementScope scope,
            MovementMethod method,
            int from,
            Integer to,
            UUID parent,
            UUID block,
            String note,
            List<MovementContent.Target> targets) {

        Draft withMethod(MovementMethod other) {
            return new Draft(name, scope, other, from, to, parent, block, note, targets);
        }

        Draft withNote(String words) {
            return new Draft(name, scope, method, from, to, parent, block, words, targets);
        }

        Draft inBlock(UUID id) {
            return new Draft(name, scope, method, from, to, parent, id, note, targets);
        }

        Draft withTarget(String indicator, String measure, String planned) {
            return new Draft(
                    name,
                    scope,
                    method,
                    from,
                    to,
                    parent,
                    block,
                    note,
                    List.of(new MovementContent.Target(indicator, measure, planned, null)));
        }

        MovementContent content() {
            return new MovementContent(
                    name, scope, method, from, to, null, null, null, null, block, parent, null, null, note, targets,
                    null, null, null, null);
        }
    }
}
