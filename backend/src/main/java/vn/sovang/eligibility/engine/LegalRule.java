package vn.sovang.eligibility.engine;

import static vn.sovang.eligibility.engine.Evidence.CONFIGURED;
import static vn.sovang.eligibility.engine.Evidence.DRAFT;
import static vn.sovang.eligibility.engine.Evidence.PRACTICE;
import static vn.sovang.eligibility.engine.Evidence.RECALLED;
import static vn.sovang.eligibility.engine.Evidence.SECONDARY;
import static vn.sovang.eligibility.engine.Evidence.SUPERSEDED;
import static vn.sovang.eligibility.engine.Evidence.VERIFIED;

/**
 * All rules of the law that the product knows, with their words. Those about a nominee are checked in this package; the
 * rest lives in the features whose acts they govern.
 */
public enum LegalRule {
    R01(Basis.DECREE, true, VERIFIED, "Đối tượng đang trong thời gian xem xét kỷ luật"),
    R02(Basis.DECREE, true, VERIFIED, "Đang có thanh tra, kiểm tra, điều tra có dấu hiệu vi phạm"),
    R03(Basis.DECREE, true, VERIFIED, "Có đơn thư, báo chí phản ánh đang được xác minh"),
    R04(Basis.DECREE, true, VERIFIED, "Thời gian tính thành tích chỉ tính sau khi hết thời hạn kỷ luật"),
    R05("Thông tư 15/2025/TT-BNV", true, VERIFIED, "Đơn vị đã giải thể, sáp nhập, không xét khen thưởng"),
    R06(Basis.ART + "5 khoản 2", true, VERIFIED, "Một thành tích chỉ được khen thưởng một lần"),
    R07(Basis.ART + "5 khoản 2", true, VERIFIED, "Không đề nghị nhiều hình thức cho một thành tích"),
    R08(Basis.DECREE, true, VERIFIED, "Kết quả khen đột xuất, chuyên đề không làm căn cứ đề nghị khen cao hơn"),
    R09(Basis.ART + "83", true, VERIFIED, "Sai thẩm quyền đề nghị"),
    R10(Basis.ART + "80", true, VERIFIED, "Người ký không có thẩm quyền quyết định hình thức này"),
    R11(Basis.ART + "84", true, VERIFIED, "Hồ sơ thiếu tờ trình, báo cáo thành tích hoặc biên bản"),
    R12(Basis.ART + "84", true, VERIFIED, "Thiếu giấy chứng nhận sáng kiến / nghiệm thu đề tài"),
    R13(Basis.ART + "84", true, VERIFIED, "Thiếu xác nhận thành tích đột xuất"),
    R14(Basis.ART + "84 khoản 3", true, VERIFIED, "Chưa có ý kiến hiệp y"),
    R15("Điều 44 Nghị định 152/2025/NĐ-CP", true, VERIFIED, "Chưa đủ 10 ngày làm việc lấy ý kiến nhân dân"),
    R16(Basis.ART + "93", true, VERIFIED, "Đề nghị hủy quyết định, thu hồi hiện vật và tiền thưởng"),
    R17("Luật 06/2026/QH16, điều khoản chuyển tiếp", true, SECONDARY, "Áp dụng quy định chuyển tiếp"),
    R18(Basis.ART + "83", false, CONFIGURED, "Chưa kết thúc kỳ tính thành tích"),
    R19("Điều 3 Nghị định 98/2023/NĐ-CP", false, SUPERSEDED, "Thành tích trong kế hoạch, không phải đột xuất"),
    R20("Lịch nộp hồ sơ của tỉnh", false, CONFIGURED, "Quá hạn nộp hồ sơ"),
    R21(Basis.ART + "24", true, VERIFIED, "Chưa đạt \"hoàn thành tốt nhiệm vụ\" trở lên"),
    R22(Basis.ART + "24, quy định của tỉnh", false, CONFIGURED, "Chưa đủ thời gian công tác trong năm"),
    R23(Basis.ART + "23", true, VERIFIED, "Chưa đạt tiêu chuẩn Lao động tiên tiến"),
    R24(Basis.ART + "23", true, VERIFIED, "Thiếu một trong: HTXS, sáng kiến, đề tài, mưu trí"),
    R25("Điều 23, dự thảo Luật sửa đổi 2026", true, DRAFT, "Thiếu một trong: HTXS, sáng kiến, đề tài, mưu trí"),
    R26("Nghị định 91/2017/NĐ-CP (đã thay thế)", false, CONFIGURED, "Vượt tỷ lệ Chiến sĩ thi đua cơ sở"),
    R27(Basis.ART + "22", true, VERIFIED, "Chưa đủ 3 năm liên tục đạt CSTĐCS"),
    R28(Basis.ART + "22", true, VERIFIED, "Sáng kiến chưa được công nhận phạm vi ảnh hưởng cấp tỉnh"),
    R29("Quy định của tỉnh", false, CONFIGURED, "Năm tính thành tích đã dùng"),
    R30(Basis.ART + "21", true, VERIFIED, "Chưa đủ 2 lần liên tục CSTĐ tỉnh"),
    R31(Basis.ART + "21", true, VERIFIED, "Sáng kiến chưa có phạm vi toàn quốc"),
    R32(Basis.ART + "27", true, VERIFIED, "Tập thể chưa hoàn thành xuất sắc nhiệm vụ"),
    R33(Basis.ART + "27", true, VERIFIED, "Còn cá nhân chưa hoàn thành nhiệm vụ"),
    R34(Basis.ART + "27", true, VERIFIED, "Chưa đủ 70 % Lao động tiên tiến"),
    R35(Basis.ART + "27", true, VERIFIED, "Chưa có Chiến sĩ thi đua cơ sở"),
    R36(Basis.ART + "28", true, RECALLED, "Chưa đủ 50 % Lao động tiên tiến"),
    R37(Basis.ART + "5 khoản 2", false, CONFIGURED, "Tập thể đã được đề nghị danh hiệu cao hơn"),
    R38(Basis.ART + "26", true, VERIFIED, "Đơn vị không dẫn đầu cụm, khối"),
    R39("Chỉ tiêu của khối", true, PRACTICE, "Vượt chỉ tiêu của khối"),
    R40(Basis.ART + "25", true, VERIFIED, "Không thuộc đối tượng Cờ Chính phủ"),
    R41("Điều 11 Nghị định 91/2017/NĐ-CP (đã thay thế)", false, CONFIGURED, "Vượt tỷ lệ đề nghị Cờ Chính phủ"),
    R42(Basis.ART + "29, 30, 31; Nghị định 86/2023/NĐ-CP", true, CONFIGURED, "Không đạt tiêu chí danh hiệu"),
    R43("Thông lệ của khối", false, PRACTICE, "Chưa ký giao ước thi đua"),
    R44("Quy chế của khối", true, CONFIGURED, "Không đủ tỷ lệ phiếu suy tôn"),
    R45("Quy chế của khối", false, CONFIGURED, "Đơn vị chuyển khối trong năm"),
    R46(Basis.ART + "74 khoản 1 điểm d", true, VERIFIED, "Chưa đủ điều kiện khen thường xuyên bằng khen tỉnh"),
    R47(Basis.ART + "74 khoản 1 điểm a", true, VERIFIED, "Không có kết quả phong trào thi đua"),
    R48(Basis.ART + "73 khoản 1 điểm b", true, VERIFIED, "Chưa có bằng khen cấp bộ, tỉnh"),
    R49(Basis.ART + "73 khoản 1 điểm b", true, VERIFIED, "Chưa đủ 5 năm liên tục"),
    R50(Basis.ART + "73 khoản 1 điểm b", true, VERIFIED, "Chưa đủ 3 lần CSTĐCS"),
    R51(Basis.ART + "44 khoản 1 điểm e", true, VERIFIED, "Chưa có bằng khen Thủ tướng"),
    R52(Basis.ART + "44 khoản 1 điểm e", true, VERIFIED, "Chưa đủ thời gian / HTXS / CSTĐCS"),
    R53(Basis.ART + "43 khoản 1", true, VERIFIED, "Chưa đủ điều kiện Huân chương Lao động hạng Nhì"),
    R54(Basis.ART + "42", false, RECALLED, "Kiểm tra thủ công"),
    R55("Điều 21 Nghị định 152/2025/NĐ-CP", false, SUPERSEDED, "Kiểm tra bảng chức vụ, thời gian"),
    R56(Basis.ART + "71 khoản 2; nghị quyết HĐND tỉnh", true, CONFIGURED, "Không đủ điều kiện Kỷ niệm chương"),
    R57(Basis.ART + "80", true, VERIFIED, "Sai thẩm quyền giấy khen"),
    R58("Mẫu báo cáo thành tích", false, RECALLED, "Thiếu số quyết định khen thưởng trước"),
    R59("Điều 47 Nghị định 98/2023/NĐ-CP (đã thay thế)", true, SUPERSEDED, "Không đủ 2/3 thành viên"),
    R60("Thủ tục hành chính cũ", true, SUPERSEDED, "Không đủ tỷ lệ phiếu"),
    R61("Điều 49 Nghị định 98/2023/NĐ-CP (đã thay thế)", false, SUPERSEDED, "Cơ cấu Hội đồng không đúng"),
    R62(Basis.DECREE + "; Nghị định 161/2026/NĐ-CP", true, VERIFIED, "Sai mức tiền thưởng"),
    R63(Basis.ART + "5 khoản 2", true, VERIFIED, "Trùng tiền thưởng"),
    R64("Luật Thi đua, khen thưởng, Điều 5", false, PRACTICE, "Tỷ lệ người lao động trực tiếp thấp"),
    R65(Basis.ART + "5", false, CONFIGURED, "Kiểm tra bình đẳng giới"),
    R66("Thông tư 02/2023/TT-BNV", true, SECONDARY, "Biểu không khớp số"),
    R67("Thông tư 02/2023/TT-BNV", false, SECONDARY, "Quá hạn báo cáo thống kê"),
    R68("Nghị định 30/2020/NĐ-CP", false, RECALLED, "Ký hiệu văn bản không đúng mẫu"),
    R69("Nghị định 30/2020/NĐ-CP", true, VERIFIED, "Trùng số quyết định"),
    R70("Quy định chấm điểm", true, VERIFIED, "Bảng điểm không hợp lệ");

    /** Nested, because constants of an enum cannot be named before they exist. */
    private static final class Basis {
        static final String ART = "Luật Thi đua, khen thưởng, Điều ";
        static final String DECREE = "Nghị định 152/2025/NĐ-CP, nguyên tắc khen thưởng";
    }

    private final String legalBasis;
    private final boolean strict;
    private final Evidence evidence;
    private final String message;

    LegalRule(String legalBasis, boolean strict, Evidence evidence, String message) {
        this.legalBasis = legalBasis;
        this.strict = strict;
        this.evidence = evidence;
        this.message = message;
    }

    public String legalBasis() {
        return legalBasis;
    }

    /** Whether the law's table calls it hard; a warning otherwise. */
    public boolean isStrict() {
        return strict;
    }

    public Evidence evidence() {
        return evidence;
    }

    public String message() {
        return message;
    }

    /** A rule of uncertain text never refuses by itself, until the province has confirmed it. */
    public Severity severity(boolean confirmed) {
        if (!strict) {
            return Severity.WARNING;
        }
        return confirmed || evidence.isCertain() ? Severity.HARD : Severity.REVIEW;
    }

    /** Whether the province can confirm it, so that it refuses from then on. */
    public boolean isConfirmable() {
        return strict && !evidence.isCertain();
    }
}
