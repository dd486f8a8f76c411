package vn.sovang.document.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.sovang.document.paper.AchievementReportPaper.Form;

/** Papers of the award dossiers that came out of Khối thi đua số 5 for 2025; people are invented. */
final class SampleDossier {
    static final String PROVINCE = "Ủy ban nhân dân\ntỉnh Cao Bằng";
    static final String CHAIRMAN = "Chủ tịch Ủy ban nhân dân tỉnh Cao Bằng";
    static final String FLAG = "Cờ thi đua của Ủy ban nhân dân tỉnh";
    static final String MERIT = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh";
    static final LocalDate SIGNED = LocalDate.of(2026, 3, 5);

    private SampleDossier() {}

    static AchievementReportPaper.Collective flagReport() {
        return new AchievementReportPaper.Collective(
                Letterhead.state("Tỉnh ủy Cao Bằng", "Ban Tổ chức Tỉnh ủy")
                        .numbered(null, "BC-BTCTU")
                        .at("Cao Bằng", null),
                Form.COLLECTIVE_TITLE,
                "Đề nghị tặng Cờ thi đua của Ủy ban nhân dân tỉnh năm 2025",
                new AchievementReportPaper.Profile(
                        "Ban Tổ chức Tỉnh ủy Cao Bằng",
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of("Tham mưu công tác xây dựng Đảng về tổ chức, cán bộ, đảng viên, bảo vệ chính trị nội"
                                + " bộ của Tỉnh ủy, trực tiếp và thường xuyên là Ban Thường vụ, Thường trực Tỉnh ủy")),
                new AchievementReportPaper.Members(32, 32, 30, 5),
                Achievement.ofTargets("năm 2025", targets()),
                new AwardHistory(
                        List.of(new AwardHistory.YearGrade(
                                2024, "Hoàn thành xuất sắc nhiệm vụ", "Quyết định số 31-QĐ/TU ngày 10/01/2025")),
                        List.of(
                                new PastAward(
                                        2023,
                                        "Tập thể Lao động xuất sắc",
                                        "215/QĐ-UBND",
                                        LocalDate.of(2024, 2, 26),
                                        "Chủ tịch UBND tỉnh Cao Bằng"),
                                new PastAward(2024, "Tập thể Lao động xuất sắc", null, null, null)),
                        List.of()),
                Signature.of("Xác nhận của cấp trên trực tiếp", null).hinted("Ký, đóng dấu"),
                Signature.of("Thủ trưởng đơn vị", null).hinted("Ký, đóng dấu"));
    }

    static List<TargetResult> targets() {
        return List.of(
                new TargetResult("Đơn vị hoàn thành tốt nhiệm vụ trở lên", "%", "100", "100", "100"),
                new TargetResult(
                        "Cán bộ, công chức, người lao động hoàn thành tốt nhiệm vụ trở lên",
                        "%",
                        "90",
                        "96,5",
                        "107,2"),
                new TargetResult("Cán bộ vi phạm kỷ luật", "người", "0", "0", "Đạt"),
                new TargetResult("Kết nạp đảng viên mới trong toàn tỉnh", "đảng viên", "900", "923", "102,6"),
                new TargetResult("Tham gia hoạt động an sinh xã hội chung của Khối", "triệu đồng", "5", null, null));
    }

    /** A report on which nothing but the name is known, in the Party's layout. */
    static AchievementReportPaper.Collective emptyMeritReport() {
        return new AchievementReportPaper.Collective(
                Letterhead.party("Tỉnh ủy Cao Bằng", "Văn phòng Tỉnh ủy")
                        .numbered(null, "BC/VPTU")
                        .at("Cao Bằng", null),
                Form.COLLECTIVE_MERIT,
                "Đề nghị tặng Bằng khen của Ủy ban nhân dân tỉnh năm 2025",
                new AchievementReportPaper.Profile(
                        "Văn phòng Tỉnh ủy Cao Bằng", null, null, null, null, null, List.of()),
                null,
                Achievement.ofTargets("năm 2025", List.of()),
                new AwardHistory(List.of(), List.of(), List.of()),
                null,
                Signature.in(Capacity.FOR_HEAD, "Chánh Văn phòng", "Phó Chánh Văn phòng", "Hoàng Thị Mẫu"));
    }

    static AchievementReportPaper.Individual personReport() {
        return new AchievementReportPaper.Individual(
                Letterhead.state("Ủy ban nhân dân tỉnh Cao Bằng", "Sở Nội vụ").at("Cao Bằng", SIGNED),
                "Đề nghị tặng danh hiệu Chiến sĩ thi đua cấp tỉnh",
                new AchievementReportPaper.Person(
                        "Nông Văn Mẫu",
                        LocalDate.of(1985, 4, 9),
                        "Nam",
                        null,
                        null,
                        "Phòng Thi đua, khen thưởng, Sở Nội vụ tỉnh Cao Bằng",
                        "Chuyên viên chính",
                        "Thạc sĩ Quản lý công",
                        null,
                        List.of("Theo dõi hoạt động của các cụm, khối thi đua thuộc tỉnh")),
                new Achievement(
                        "giai đoạn 2023 - 2025",
                        List.of(new TargetResult("Hồ sơ thẩm định đúng hạn", "%", "98", "99,4", "101,4")),
                        List.of("Tham mưu đổi mới cách chấm điểm, bình xét của các khối thi đua"),
                        List.of(new Achievement.Initiative(
                                2025, "Sổ theo dõi giao ước thi đua điện tử", "Giấy chứng nhận số 12/GCN-SNV")),
                        List.of(),
                        "Bản thân chấp hành nghiêm chủ trương của Đảng, pháp luật của Nhà nước.\n\nKhông vi phạm kỷ"
                                + " luật.",
                        null),
                new AwardHistory(
                        List.of(),
                        List.of(
                                fighter(2023, "17/QĐ-SNV", LocalDate.of(2024, 1, 8)),
                                fighter(2024, "09/QĐ-SNV", LocalDate.of(2025, 1, 6)),
                                fighter(2025, "11/QĐ-SNV", LocalDate.of(2026, 1, 7))),
                        List.of()),
                null,
                Signature.of("Thủ trưởng đơn vị xác nhận", null).hinted("Ký, đóng dấu"));
    }

    private static PastAward fighter(int year, String number, LocalDate date) {
        return new PastAward(year, "Chiến sĩ thi đua cơ sở", number, date, "Giám đốc Sở Nội vụ");
    }

    static AchievementReportPaper.Occasion householdReport() {
        return new AchievementReportPaper.Occasion(
                Letterhead.state("Ủy ban nhân dân tỉnh Cao Bằng", "Ủy ban nhân dân\nxã Cần Yên")
                        .numbered(null, "BC-UBND")
                        .at("Cần Yên", null),
                "Đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (thành tích đột xuất)",
                SubjectKind.HOUSEHOLD,
                "Lý Thị Mẫu",
                "Nông nghiệp",
                "Xóm Trà Phìn, xã Cần Yên, tỉnh Cao Bằng",
                null,
                Achievement.ofTargets("đột xuất", List.of()),
                Signature.of("Xác nhận của cấp trên trực tiếp", null).hinted("Ký, đóng dấu"),
                Signature.in(Capacity.FOR_HEAD, "Chủ tịch", "Phó Chủ tịch", null)
                        .onBehalfOf("Ủy ban nhân dân"));
    }

    static Letterhead blockSubmission() {
        return Letterhead.state(PROVINCE.replace('\n', ' '), "Khối thi đua số 5")
                .numbered("2", "TTr-KTĐ5")
                .at("Cao Bằng", LocalDate.of(2025, 12, 30));
    }

    static SubmissionLetterPaper.Letter blockLetter() {
        return new SubmissionLetterPaper.Letter(
                blockSubmission(),
                "Đề nghị tặng Cờ thi đua, Bằng khen của Ủy ban nhân dân tỉnh năm 2025",
                CHAIRMAN,
                List.of(
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                        "Căn cứ Biên bản Hội nghị tổng kết công tác thi đua, khen thưởng năm 2025 của Khối thi đua số"
                                + " 5;"),
                "Trên cơ sở kết quả bình xét, suy tôn của các đơn vị thành viên",
                List.of(
                        new SubmissionLetterPaper.Group(
                                FLAG,
                                List.of(new SubmissionLetterPaper.Nominee(
                                        SubjectKind.COLLECTIVE,
                                        "Ban Tổ chức Tỉnh ủy",
                                        null,
                                        "Đơn vị tiêu biểu xuất sắc, dẫn đầu phong trào thi đua năm 2025 của Khối",
                                        "5/5 phiếu\n(100%)"))),
                        new SubmissionLetterPaper.Group(
                                MERIT,
                                List.of(new SubmissionLetterPaper.Nominee(
                                        SubjectKind.COLLECTIVE, "Văn phòng Tỉnh ủy", null, null, "4/5 phiếu\n(80%)")))),
                List.of(
                        "Biên bản hội nghị và Biên bản kiểm phiếu",
                        "Báo cáo thành tích của các tập thể được đề nghị khen thưởng"),
                Signature.in(Capacity.ON_BEHALF, "Khối thi đua số 5", "Trưởng Khối", null),
                List.of("Ban Thi đua, khen thưởng, Sở Nội vụ", "Các đơn vị thành viên Khối thi đua số 5", "Lưu: VT"));
    }

    static NomineeListPaper.NomineeList nomineeList() {
        return new NomineeListPaper.NomineeList(
                Letterhead.state(PROVINCE, "Sở Nội vụ").at("Cao Bằng", SIGNED),
                "Tập thể, cá nhân, hộ gia đình đề nghị khen thưởng năm 2025",
                Letterhead.state(PROVINCE, "Sở Nội vụ")
                        .numbered("563", "TTr-SNV")
                        .at("Cao Bằng", SIGNED),
                List.of(
                        new NomineeListPaper.Nominee(
                                SubjectKind.INDIVIDUAL,
                                "Nông Văn Mẫu",
                                "1985",
                                "Nam",
                                "Chuyên viên chính, Phòng Thi đua, khen thưởng, Sở Nội vụ",
                                "03 lần liên tục đạt danh hiệu Chiến sĩ thi đua cơ sở; có sáng kiến được công nhận",
                                "Chiến sĩ thi đua cơ sở: QĐ 17/QĐ-SNV ngày 08/01/2024; QĐ 09/QĐ-SNV ngày 06/01/2025",
                                "Chiến sĩ thi đua cấp tỉnh",
                                "12/12 phiếu"),
                        new NomineeListPaper.Nominee(
                                SubjectKind.COLLECTIVE,
                                "Ban Tổ chức Tỉnh ủy",
                                null,
                                null,
                                null,
                                "Dẫn đầu phong trào thi đua năm 2025 của Khối thi đua số 5",
                                null,
                                FLAG,
                                "5/5 phiếu"),
                        new NomineeListPaper.Nominee(
                                SubjectKind.COLLECTIVE,
                                "Ban Tuyên giáo và Dân vận Tỉnh ủy",
                                null,
                                null,
                                null,
                                null,
                                null,
                                MERIT,
                                null),
                        new NomineeListPaper.Nominee(
                                SubjectKind.HOUSEHOLD,
                                "Hộ bà Lý Thị Mẫu",
                                null,
                                null,
                                "Xóm Trà Phìn, xã Cần Yên",
                                null,
                                "",
                                MERIT,
                                null)),
                Signature.in(Capacity.FOR_HEAD, "Giám đốc", "Phó Giám đốc", "Đàm Văn Mẫu"));
    }

    /** Names and texts far longer than the usual, to see that nothing breaks the page. */
    static Paper longNames() {
        String unit = "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp tỉnh Cao Bằng";
        String endless = "Đơn vị đã tổ chức thực hiện tốt các phong trào thi đua. ".repeat(60);
        return Paper.of(
                        Letterhead.state("Ủy ban nhân dân tỉnh Cao Bằng", unit)
                                .numbered("1234", "BC-BQLDAGTNN")
                                .at("Thành phố Cao Bằng", SIGNED),
                        "BÁO CÁO")
                .summary("Kết quả " + unit + " tham gia phong trào thi đua năm 2025")
                .to(List.of(CHAIRMAN, "Hội đồng Thi đua - Khen thưởng tỉnh Cao Bằng", "Sở Nội vụ"))
                .add(new Field("Tên đơn vị", unit))
                .add(new Table(
                        List.of(
                                Table.Column.center("STT", 1),
                                Table.Column.left("Nội dung", 3),
                                Table.Column.center("Đường_dẫn_không_có_dấu_cách", 1)),
                        List.of(Table.Row.of("1", endless, "https://" + "a".repeat(120)))))
                .paragraph("Trên đây là báo cáo của đơn vị.")
                .signedBy(
                        Signature.in(Capacity.BY_ORDER, "Giám đốc " + unit, "Trưởng phòng Tổ chức - Hành chính", null),
                        Signature.in(Capacity.BY_AUTHORISATION, "Giám đốc", "Phó Giám đốc", "Công Tằng Tôn Nữ Thị Mẫu"),
                        Signature.of("Người lập", "Mẫu"))
                .sentTo(List.of("Như trên", unit, "Lưu: VT"))
                .build();
    }

    static AwardDecisionPaper.Decision flagDecision() {
        return decision(
                FLAG,
                "đã có thành tích xuất sắc, dẫn đầu phong trào thi đua năm 2025 của Khối thi đua số 5",
                List.of(new AwardDecisionPaper.Recipient(SubjectKind.COLLECTIVE, "Ban Tổ chức Tỉnh ủy", null)),
                null,
                Letterhead.state(null, PROVINCE).numbered("312", "QĐ-UBND").at("Cao Bằng", SIGNED));
    }

    static AwardDecisionPaper.Decision longMeritDecision() {
        List<AwardDecisionPaper.Recipient> recipients = new ArrayList<>();
        IntStream.rangeClosed(1, 32)
                .forEach(n -> recipients.add(new AwardDecisionPaper.Recipient(
                        SubjectKind.INDIVIDUAL, "Cá nhân Mẫu " + n, "Chuyên viên, Sở Nội vụ tỉnh Cao Bằng")));
        recipients.add(new AwardDecisionPaper.Recipient(SubjectKind.COLLECTIVE, "Văn phòng Tỉnh ủy", null));
        return decision(
                MERIT,
                "đã có thành tích xuất sắc trong phong trào thi đua năm 2025",
                recipients,
                "Các tập thể, cá nhân có tên tại Điều 1 được nhận tiền thưởng theo quy định hiện hành, trích từ Quỹ thi"
                        + " đua, khen thưởng của tỉnh năm 2026.",
                Letterhead.state(null, PROVINCE).numbered(null, "QĐ-UBND").at("Cao Bằng", null));
    }

    private static AwardDecisionPaper.Decision decision(
            String award,
            String merit,
            List<AwardDecisionPaper.Recipient> recipients,
            String bonus,
            Letterhead letterhead) {
        return new AwardDecisionPaper.Decision(
                letterhead,
                CHAIRMAN,
                "Tặng",
                award,
                merit,
                List.of(
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ",
                        "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 563/TTr-SNV ngày 02 tháng 3 năm 2026"),
                recipients,
                bonus,
                "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ",
                Signature.in(Capacity.FOR_HEAD, "Chủ tịch", "Phó Chủ tịch", "Bế Văn Mẫu"),
                List.of("Chủ tịch, các PCT UBND tỉnh", "Lưu: VT, NC"));
    }
}
