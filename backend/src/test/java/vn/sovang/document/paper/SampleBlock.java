package vn.sovang.document.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Papers of Khối thi đua số 5 of Cao Bằng and of plan 157/KH-UBND; people other than the plan's signer are invented. */
final class SampleBlock {
    static final String CONFERENCE = "Hội nghị tổng kết công tác thi đua, khen thưởng năm 2025, triển khai nhiệm vụ năm"
            + " 2026 của Khối thi đua số 5";
    static final List<String> UNITS = List.of(
            "Ban Tổ chức Tỉnh ủy",
            "Văn phòng Tỉnh ủy",
            "Ban Nội chính Tỉnh ủy",
            "Ban Tuyên giáo và Dân vận Tỉnh ủy",
            "Ủy ban Kiểm tra Tỉnh ủy");
    private static final LocalDate DAY = LocalDate.of(2025, 12, 26);
    private static final Letterhead BLOCK = Letterhead.state("Tỉnh Cao Bằng", "Khối thi đua số 5");

    private SampleBlock() {}

    static ConferenceInvitationPaper.Invitation invitation() {
        return new ConferenceInvitationPaper.Invitation(
                BLOCK.numbered("3", "GM-KTĐ5").at("Cao Bằng", LocalDate.of(2025, 12, 18)),
                CONFERENCE,
                List.of(
                        "Đại diện lãnh đạo Ban Thi đua, khen thưởng, Sở Nội vụ",
                        "Đại diện lãnh đạo Văn phòng Ủy ban nhân dân tỉnh",
                        "Thủ trưởng và cán bộ phụ trách thi đua, khen thưởng các đơn vị thành viên"),
                "Trưởng Khối thi đua số 5",
                DAY,
                LocalTime.of(8, 0),
                null,
                List.of("Tổng kết công tác thi đua, khen thưởng năm 2025", "Bình xét, suy tôn và ký giao ước năm 2026"),
                List.of("Đề nghị các đơn vị chuẩn bị ý kiến tham luận và gửi danh sách đại biểu trước Hội nghị."),
                Signature.in(Capacity.ON_BEHALF, "Khối thi đua số 5", "Trưởng Khối", null),
                List.of("Như trên", "Lưu: VT"));
    }

    static ConferenceProgrammePaper.Programme programme() {
        return new ConferenceProgrammePaper.Programme(
                BLOCK.at("Cao Bằng", null),
                CONFERENCE,
                DAY,
                "Hội trường Ban Nội chính Tỉnh ủy",
                List.of(
                        item(LocalTime.of(8, 0), LocalTime.of(8, 10), "Tuyên bố lý do, giới thiệu đại biểu", null),
                        item(
                                LocalTime.of(8, 10),
                                LocalTime.of(8, 30),
                                "Báo cáo tổng kết công tác thi đua, khen thưởng năm 2025, phương hướng năm 2026",
                                "Phó Trưởng Khối"),
                        item(LocalTime.of(8, 30), LocalTime.of(9, 15), "Thảo luận", "Các đơn vị thành viên"),
                        item(LocalTime.of(9, 15), null, "Bỏ phiếu bình xét, suy tôn", "Tổ kiểm phiếu"),
                        item(null, null, "Bầu Trưởng Khối, Phó Trưởng Khối năm 2026; ký giao ước thi đua", "Chủ trì")),
                null);
    }

    private static ConferenceProgrammePaper.Item item(LocalTime from, LocalTime until, String content, String by) {
        return new ConferenceProgrammePaper.Item(from, until, content, by);
    }

    static ConferenceMinutesPaper.Minutes minutes() {
        List<ConferenceMinutesPaper.Attendance> attendance = new ArrayList<>();
        UNITS.forEach(unit -> attendance.add(new ConferenceMinutesPaper.Attendance(unit, null, true, null)));
        attendance.set(
                4,
                new ConferenceMinutesPaper.Attendance(UNITS.get(4), "Triệu Văn Mẫu, Phó Chủ nhiệm", false, "Có lý do"));
        return new ConferenceMinutesPaper.Minutes(
                BLOCK.numbered(null, "BB-KTĐ5").at("Cao Bằng", DAY),
                CONFERENCE,
                DAY,
                LocalTime.of(8, 0),
                null,
                "Hội trường Ban Nội chính Tỉnh ủy",
                "Đồng chí Nông Thị Mẫu, Trưởng ban Ban Nội chính Tỉnh ủy, Trưởng Khối thi đua",
                null,
                List.of("Đại diện Ban Thi đua, khen thưởng, Sở Nội vụ"),
                attendance,
                List.of(
                        "Phó Trưởng Khối trình bày báo cáo tổng kết công tác thi đua, khen thưởng năm 2025",
                        "Các đơn vị thành viên bỏ phiếu bình xét, suy tôn"),
                List.of(new ConferenceMinutesPaper.Remark(
                        "Văn phòng Tỉnh ủy", "đề nghị bổ sung kết quả hoạt động an sinh xã hội của Khối", "tiếp thu")),
                List.of(
                        new ConferenceMinutesPaper.Score(UNITS.get(0), "98", "97,5", "1"),
                        new ConferenceMinutesPaper.Score(UNITS.get(1), "97", "96", "2")),
                List.of(
                        vote(UNITS.get(0), SampleDossier.FLAG, 4, 4, "100%"),
                        vote(UNITS.get(1), SampleDossier.MERIT, 4, 4, "100%")),
                List.of(
                        vote(UNITS.get(0), "Trưởng Khối thi đua năm 2026", 4, 4, "100%"),
                        vote(UNITS.get(1), "Phó Trưởng Khối thi đua năm 2026", 3, 4, "75%")),
                "Giao Trưởng Khối hoàn thiện hồ sơ đề nghị khen thưởng, gửi Sở Nội vụ đúng thời hạn.",
                Signature.of("Thư ký", null),
                Signature.of("Chủ trì", "Nông Thị Mẫu"),
                List.of("Sở Nội vụ", "Các đơn vị thành viên Khối", "Lưu: Khối thi đua"));
    }

    private static ConferenceMinutesPaper.Vote vote(String unit, String purpose, int votes, int base, String ratio) {
        return new ConferenceMinutesPaper.Vote(unit, purpose, votes, base, ratio);
    }

    static CountingRecordPaper.CountingRecord countingRecord() {
        return new CountingRecordPaper.CountingRecord(
                BLOCK.at("Cao Bằng", DAY),
                "Bình xét, suy tôn đơn vị đề nghị khen thưởng năm 2025 của Khối thi đua số 5",
                DAY,
                LocalTime.of(9, 20),
                null,
                null,
                List.of(
                        new CountingRecordPaper.Teller("Hoàng Văn Mẫu", "Tổ trưởng", "Ban Nội chính Tỉnh ủy"),
                        new CountingRecordPaper.Teller("Lê Thị Mẫu", "Thư ký", "Ủy ban Kiểm tra Tỉnh ủy"),
                        new CountingRecordPaper.Teller(null, "Tổ viên", "Ban Tuyên giáo và Dân vận Tỉnh ủy")),
                new CountingRecordPaper.Ballots(15, 14, 14, 13, 12),
                "tỷ lệ phiếu đồng ý đạt từ 80% trở lên tính trên số đại biểu có mặt",
                List.of(
                        new CountingRecordPaper.Tally(UNITS.get(0), SampleDossier.FLAG, 12, 14, "85,7%", "Đạt"),
                        new CountingRecordPaper.Tally(UNITS.get(1), SampleDossier.MERIT, 11, 14, "78,6%", "Không đạt")),
                List.of(
                        Signature.of("Tổ viên", null),
                        Signature.of("Thư ký", "Lê Thị Mẫu"),
                        Signature.of("Tổ trưởng", "Hoàng Văn Mẫu")));
    }

    static PledgePaper.Pledge pledge() {
        String[] roles = {"Trưởng Khối", "Phó Trưởng Khối", null, null, null};
        String[] posts = {"Trưởng ban", "Chánh Văn phòng", null, "Trưởng ban", "Chủ nhiệm"};
        List<PledgePaper.Member> members = new ArrayList<>();
        for (int i = 0; i < UNITS.size(); i++) {
            members.add(
                    new PledgePaper.Member(UNITS.get(i), roles[i], posts[i], null, i == 0 ? SampleDossier.FLAG : null));
        }
        return new PledgePaper.Pledge(
                BLOCK.at("Cao Bằng", DAY),
                "Khối thi đua số 5",
                2026,
                null,
                List.of("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"),
                members,
                List.of("Hưởng ứng, tổ chức có hiệu quả các phong trào thi đua do tỉnh phát động"),
                List.of(
                        new PledgePaper.Target("1", "Đơn vị hoàn thành tốt nhiệm vụ trở lên", "%", "100", null),
                        new PledgePaper.Target("2", "Cán bộ, đảng viên vi phạm bị kỷ luật", "người", "0", null),
                        new PledgePaper.Target(
                                "3", "Hoạt động an sinh xã hội chung của Khối", "triệu đồng", null, "")));
    }

    static BlockDecisionPaper.Decision blockDecision() {
        List<BlockDecisionPaper.Member> members = new ArrayList<>();
        String[] roles = {"Trưởng Khối", "Phó Trưởng Khối", null, null, null};
        for (int i = 0; i < UNITS.size(); i++) {
            members.add(new BlockDecisionPaper.Member(UNITS.get(i), roles[i]));
        }
        List<BlockDecisionPaper.Member> offices = List.of(
                new BlockDecisionPaper.Member("Sở Nội vụ", "Trưởng Khối"),
                new BlockDecisionPaper.Member("Văn phòng Ủy ban nhân dân tỉnh", null),
                new BlockDecisionPaper.Member("Thanh tra tỉnh", "Phó Trưởng Khối"));
        return new BlockDecisionPaper.Decision(
                Letterhead.state(null, SampleDossier.PROVINCE)
                        .numbered(null, "QĐ-UBND")
                        .at("Cao Bằng", null),
                "Ủy ban nhân dân tỉnh Cao Bằng",
                2026,
                "thuộc tỉnh",
                List.of(
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                        "Theo đề nghị của Giám đốc Sở Nội vụ"),
                List.of(
                        new BlockDecisionPaper.ListedBlock("Khối thi đua số 1", offices),
                        new BlockDecisionPaper.ListedBlock("Khối thi đua số 5", members)),
                null,
                null,
                "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ",
                Signature.in(Capacity.FOR_HEAD, "Chủ tịch", "Phó Chủ tịch", "Bế Văn Mẫu")
                        .onBehalfOf("Ủy ban nhân dân"),
                List.of("Lưu: VT, NC"));
    }

    static AnnualPlanPaper.Plan plan() {
        Map<String, List<AnnualPlanPaper.Task>> quarters = new LinkedHashMap<>();
        for (String line : planRows()) {
            String[] cells = line.split("\t", -1);
            quarters.computeIfAbsent(cells[0], quarter -> new ArrayList<>())
                    .add(new AnnualPlanPaper.Task(cells[1], units(cells[2]), units(cells[3])));
        }
        List<AnnualPlanPaper.Period> periods = quarters.entrySet().stream()
                .map(quarter -> new AnnualPlanPaper.Period(quarter.getKey(), quarter.getValue()))
                .toList();
        return new AnnualPlanPaper.Plan(
                Letterhead.state(null, SampleDossier.PROVINCE)
                        .numbered("157", "KH-UBND")
                        .at("Cao Bằng", LocalDate.of(2026, 1, 22)),
                2026,
                List.of(
                        "Căn cứ Luật Thi đua, khen thưởng và các văn bản hướng dẫn thi hành",
                        "Căn cứ Nghị quyết số 70/NQ-HĐND ngày 11 tháng 12 năm 2025 của Hội đồng nhân dân tỉnh Cao Bằng"
                                + " về Kế hoạch phát triển kinh tế - xã hội năm 2026 tỉnh Cao Bằng"),
                null,
                List.of("Đẩy mạnh các phong trào thi đua yêu nước trên địa bàn tỉnh."),
                List.of(),
                periods,
                List.of(
                        new AnnualPlanPaper.Duty(
                                "Sở Nội vụ",
                                List.of(
                                        "Chủ trì, phối hợp với các đơn vị liên quan triển khai thực hiện Kế hoạch.",
                                        "Định kỳ báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện.")),
                        new AnnualPlanPaper.Duty(
                                "Các cơ quan, đơn vị tham gia cụm, khối thi đua thuộc tỉnh",
                                List.of("Căn cứ Kế hoạch này, xây dựng kế hoạch của cơ quan, đơn vị, địa phương."))),
                Signature.in(Capacity.FOR_HEAD, "Chủ tịch", "Phó Chủ tịch", "Hoàng Văn Thạch"),
                List.of(
                        "Ban TĐKT TW (b/c)",
                        "TT Tỉnh ủy, HĐND, Đoàn ĐBQH tỉnh",
                        "UBND tỉnh; Sở Nội vụ các tỉnh trong Cụm thi đua 7 tỉnh MNBGPB",
                        "Các đơn vị tham gia cụm, khối thi đua thuộc tỉnh",
                        "Lưu: VT, NV, NC"));
    }

    private static List<String> units(String joined) {
        return joined.isBlank() ? List.of() : List.of(joined.split("; "));
    }

    private static List<String> planRows() {
        try (InputStream in = SampleBlock.class.getResourceAsStream("plan-157.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException("plan-157.tsv cannot be read", e);
        }
    }
}
