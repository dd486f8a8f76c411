package vn.sovang.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.DocumentType;

/** What happened to the tasks of the sample plan through its year, in the order of days; all of it invented. */
final class Plan157Steps {

    private Plan157Steps() {}

    /** How a task moved. */
    enum Kind {
        /** Closed by the plan itself. */
        ITSELF,
        /** Closed by a paper. */
        PAPER,
        /** Put off to the fourth quarter. */
        DEFERRAL,
        /** Word of progress. */
        PROGRESS
    }

    /**
     * One step.
     *
     * @param task section and number, "I.4"
     * @param number of the paper; for progress the account that writes, null for the department's
     * @param text abstract of the paper, reason or word of progress
     */
    record Step(String task, LocalDate on, Kind kind, DocumentType type, String number, String text, Integer percent) {}

    static List<Step> all() {
        List<Step> steps = new ArrayList<>();
        firstQuarter(steps);
        secondQuarter(steps);
        laterQuarters(steps);
        return steps;
    }

    private static void firstQuarter(List<Step> all) {
        all.add(new Step("I.2", day(1, 22), Kind.ITSELF, null, null, null, null));
        paper(
                all,
                "I.5",
                day(1, 23),
                DocumentType.PLAN,
                "161/KH-UBND",
                "Tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm 2025, triển khai nhiệm vụ năm 2026");
        paper(
                all,
                "I.1",
                day(1, 28),
                DocumentType.DIRECTIVE,
                "02/CT-UBND",
                "Phát động phong trào thi đua phát triển kinh tế - xã hội năm 2026");
        paper(
                all,
                "I.8",
                day(1, 30),
                DocumentType.REPORT,
                "214/BC-UBND",
                "Tổng kết thực hiện giao ước thi đua năm 2025 của Cụm thi đua 7 tỉnh miền núi biên giới phía Bắc");
        paper(
                all,
                "I.3",
                day(2, 3),
                DocumentType.PLAN,
                "12/KH-HĐTĐKT",
                "Công tác của Hội đồng Thi đua – Khen thưởng tỉnh năm 2026");
        paper(
                all,
                "I.4",
                day(2, 6),
                DocumentType.REPORT,
                "231/BC-UBND",
                "Tổng kết phong trào thi đua “200 ngày đêm phấn đấu thực hiện mục tiêu tăng trưởng kinh tế 8% năm 2025”");
        paper(
                all,
                "I.6",
                day(2, 10),
                DocumentType.DECISION,
                "287/QĐ-UBND",
                "Tặng thưởng Cờ thi đua và Bằng khen của Ủy ban nhân dân tỉnh về thành tích công tác năm 2025");
        paper(
                all,
                "I.10",
                day(2, 12),
                DocumentType.NOTICE,
                "64/TB-UBND",
                "Kết luận Hội nghị tổng kết công tác thi đua, khen thưởng năm 2025, triển khai nhiệm vụ năm 2026");
        progress(
                all, "I.7", day(2, 24), "congan", "Đã tiếp nhận hồ sơ của 42 tập thể, 87 cá nhân; đang thẩm định.", 60);
        paper(
                all,
                "I.9",
                day(3, 5),
                DocumentType.MINUTES,
                "01/BB-UBND",
                "Hội nghị tổng kết công tác thi đua, khen thưởng năm 2025 Cụm thi đua 7 tỉnh miền núi biên giới phía Bắc");
        paper(
                all,
                "I.11",
                day(3, 9),
                DocumentType.DECISION,
                "402/QĐ-UBND",
                "Tặng Bằng khen phong trào “Toàn dân tham gia bảo vệ chủ quyền lãnh thổ, an ninh biên giới quốc gia trong tình hình mới” năm 2025");
        paper(
                all,
                "I.7",
                day(3, 12),
                DocumentType.DECISION,
                "418/QĐ-UBND",
                "Tặng Bằng khen phong trào “Toàn dân bảo vệ An ninh Tổ quốc” năm 2025");
        paper(
                all,
                "I.13",
                day(3, 16),
                DocumentType.DECISION,
                "431/QĐ-UBND",
                "Kiện toàn Hội đồng Thi đua – Khen thưởng tỉnh");
        paper(
                all,
                "I.14",
                day(3, 18),
                DocumentType.DECISION,
                "440/QĐ-UBND",
                "Kiện toàn cụm, khối thi đua thuộc tỉnh năm 2026");
        progress(
                all,
                "I.12",
                day(3, 10),
                null,
                "Đã mở hồ sơ đề xuất, chọn được nhà cung cấp; đang thương thảo hợp đồng.",
                70);
        paper(
                all,
                "I.12",
                day(3, 27),
                DocumentType.CONTRACT,
                "05/2026/HĐ-SNV",
                "Thuê Hệ thống thông tin quản lý thi đua, khen thưởng tỉnh Cao Bằng");
    }

    private static void secondQuarter(List<Step> all) {
        paper(
                all,
                "II.1",
                day(4, 14),
                DocumentType.SUBMISSION,
                "812/TTr-UBND",
                "Đề nghị Chính phủ tặng Cờ thi đua năm 2025");
        paper(
                all,
                "II.9",
                day(4, 22),
                DocumentType.GUIDANCE,
                "655/HD-SNV",
                "Xét tặng, truy tặng “Huy chương Thanh niên xung phong vẻ vang”");
        paper(
                all,
                "II.2",
                day(5, 8),
                DocumentType.DECISION,
                "702/QĐ-UBND",
                "Tặng Bằng khen thành tích trong công tác bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp");
        paper(
                all,
                "II.10",
                day(5, 12),
                DocumentType.GUIDANCE,
                "731/HD-SNV",
                "Xét tôn vinh, trao tặng danh hiệu, giải thưởng cho doanh nhân, doanh nghiệp và tổ chức kinh tế khác năm 2026");
        paper(
                all,
                "II.5",
                day(5, 20),
                DocumentType.DECISION,
                "768/QĐ-UBND",
                "Tặng Bằng khen thành tích thu, nộp ngân sách năm 2025");
        paper(
                all,
                "II.3",
                day(5, 29),
                DocumentType.DECISION,
                "815/QĐ-UBND",
                "Khen thưởng đối tượng thuộc diện Ban Thường vụ Tỉnh ủy quản lý; tặng danh hiệu Chiến sĩ thi đua cấp tỉnh");
        paper(
                all,
                "II.4",
                day(6, 9),
                DocumentType.REPORT,
                "903/BC-UBND",
                "Tổng kết phong trào thi đua đẩy mạnh lập hồ sơ điện tử giai đoạn 2025 - 2026");
        paper(
                all,
                "II.7",
                day(6, 18),
                DocumentType.REPORT,
                "948/BC-UBND",
                "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2026");
        paper(all, "II.6", day(6, 25), DocumentType.SUBMISSION, "1204/TTr-UBND", "Đề nghị khen thưởng cấp Nhà nước");
        progress(
                all,
                "II.8",
                day(6, 26),
                null,
                "Đã chọn 27 điển hình, đăng 41 bài trên trang “Zalo TĐKT”; tiếp tục trong năm.",
                55);
        all.add(new Step(
                "II.8",
                day(6, 29),
                Kind.DEFERRAL,
                null,
                null,
                "Là việc thường xuyên; tổng hợp kết quả cả năm trong quý IV.",
                null));
    }

    private static void laterQuarters(List<Step> all) {
        paper(
                all,
                "III.1",
                day(7, 23),
                DocumentType.REPORT,
                "1077/BC-SNV",
                "Kết quả dự Hội nghị sơ kết 6 tháng đầu năm 2026 của Cụm thi đua 7 tỉnh tại tỉnh Sơn La");
        paper(
                all,
                "III.2",
                day(8, 21),
                DocumentType.DECISION,
                "1342/QĐ-UBND",
                "Tặng thưởng cho ngành Giáo dục và Đào tạo về thành tích năm học 2025 - 2026");
        paper(
                all,
                "III.3",
                day(9, 11),
                DocumentType.REPORT,
                "1390/BC-SNV",
                "Kết quả tập huấn nghiệp vụ công tác thi đua, khen thưởng năm 2026");
        progress(
                all,
                "III.4",
                day(9, 18),
                null,
                "Còn 6 xã chưa gửi hồ sơ gốc của thanh niên xung phong; đã đôn đốc lần hai.",
                65);
        all.add(new Step(
                "III.5",
                day(9, 22),
                Kind.DEFERRAL,
                null,
                null,
                "Gắn với dịp kỷ niệm ngày Giải phóng tỉnh 03/10; chờ đủ hồ sơ của các huyện cũ.",
                null));
        progress(all, "III.5", day(10, 20), null, "Hội đồng đã họp xét; đang hoàn thiện dự thảo quyết định.", 85);
        progress(all, "IV.3", day(11, 4), null, "5 trên 9 phong trào đã có báo cáo tổng kết.", 55);
        progress(all, "IV.4", day(11, 12), null, "Đã lấy ý kiến các cụm, khối; đang tổng hợp.", 40);
    }

    private static void paper(
            List<Step> all, String task, LocalDate on, DocumentType type, String number, String title) {
        all.add(new Step(task, on, Kind.PAPER, type, number, title, null));
    }

    private static void progress(List<Step> all, String task, LocalDate on, String by, String text, int percent) {
        all.add(new Step(task, on, Kind.PROGRESS, null, by, text, percent));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
