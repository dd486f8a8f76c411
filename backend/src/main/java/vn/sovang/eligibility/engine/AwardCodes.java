package vn.sovang.eligibility.engine;

import static vn.sovang.eligibility.engine.Kind.COLLECTIVE;
import static vn.sovang.eligibility.engine.Kind.HOUSEHOLD;
import static vn.sovang.eligibility.engine.Kind.INDIVIDUAL;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Titles and forms the law names, by code, and who can receive them (Điều 9, 19, 20, 33, 54, 71, 73–75). */
public final class AwardCodes {

    /** An award of the law: its name and for whom it is. */
    public record Known(String code, String name, boolean state, Set<Kind> kinds) {}

    private static final Map<String, Known> ALL = new LinkedHashMap<>();

    static {
        state("HC_SV", "Huân chương Sao vàng", INDIVIDUAL, COLLECTIVE);
        state("HC_HCM", "Huân chương Hồ Chí Minh", INDIVIDUAL, COLLECTIVE);
        ranked("HC_DL", "Huân chương Độc lập", INDIVIDUAL, COLLECTIVE);
        ranked("HC_QC", "Huân chương Quân công", INDIVIDUAL, COLLECTIVE);
        ranked("HC_LD", "Huân chương Lao động", INDIVIDUAL, COLLECTIVE);
        ranked("HC_BVTQ", "Huân chương Bảo vệ Tổ quốc", INDIVIDUAL, COLLECTIVE);
        ranked("HC_CC", "Huân chương Chiến công", INDIVIDUAL, COLLECTIVE);
        state("HC_DDK", "Huân chương Đại đoàn kết dân tộc", INDIVIDUAL);
        state("HC_DC", "Huân chương Dũng cảm", INDIVIDUAL, COLLECTIVE);
        state("HC_HN", "Huân chương Hữu nghị", INDIVIDUAL, COLLECTIVE);
        state("HY_QKQT", "Huy chương Quân kỳ quyết thắng", INDIVIDUAL);
        state("HY_VANTQ", "Huy chương Vì an ninh Tổ quốc", INDIVIDUAL);
        ranked("HY_CSVV", "Huy chương Chiến sĩ vẻ vang", INDIVIDUAL);
        state("HY_TNXP", "Huy chương Thanh niên xung phong vẻ vang", INDIVIDUAL);
        state("HY_HN", "Huy chương Hữu nghị", INDIVIDUAL);
        // The law's table has no abbreviation for the hero honours; these two are the product's own.
        state("DH_AHLD", "Danh hiệu Anh hùng Lao động", INDIVIDUAL, COLLECTIVE);
        state("DH_AHLLVT", "Danh hiệu Anh hùng Lực lượng vũ trang nhân dân", INDIVIDUAL, COLLECTIVE);
        state("CO_CP", "Cờ thi đua của Chính phủ", COLLECTIVE);
        state("CSTD_TQ", "Chiến sĩ thi đua toàn quốc", INDIVIDUAL);
        state("BK_TTG", "Bằng khen của Thủ tướng Chính phủ", INDIVIDUAL, COLLECTIVE, HOUSEHOLD);
        add("CO_TINH", "Cờ thi đua của Ủy ban nhân dân tỉnh", COLLECTIVE);
        add("CSTD_TINH", "Chiến sĩ thi đua cấp tỉnh", INDIVIDUAL);
        add("TTLDXS", "Tập thể lao động xuất sắc", COLLECTIVE);
        add("DVQT", "Đơn vị quyết thắng", COLLECTIVE);
        add("XA_TB", "Xã, phường, đặc khu tiêu biểu", COLLECTIVE);
        add("BK_TINH", "Bằng khen của Ủy ban nhân dân tỉnh", INDIVIDUAL, COLLECTIVE, HOUSEHOLD);
        add("KNC_UBTVQH", "Kỷ niệm chương của Ủy ban Thường vụ Quốc hội", INDIVIDUAL);
        add("KNC_BT", "Kỷ niệm chương của tỉnh", INDIVIDUAL);
        add("CSTD_CS", "Chiến sĩ thi đua cơ sở", INDIVIDUAL);
        add("LDTT", "Lao động tiên tiến", INDIVIDUAL);
        add("CSTT", "Chiến sĩ tiên tiến", INDIVIDUAL);
        add("TTLDTT", "Tập thể lao động tiên tiến", COLLECTIVE);
        add("DVTT", "Đơn vị tiên tiến", COLLECTIVE);
        add("THON_VH", "Thôn, tổ dân phố văn hóa", COLLECTIVE);
        add("GDVH", "Gia đình văn hóa", HOUSEHOLD);
        add("GK_SO", "Giấy khen của Giám đốc Sở, Thủ trưởng cơ quan", INDIVIDUAL, COLLECTIVE, HOUSEHOLD);
        add("GK_XA", "Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã", INDIVIDUAL, COLLECTIVE, HOUSEHOLD);
        add("GK_DN", "Giấy khen của doanh nghiệp, hợp tác xã", INDIVIDUAL, COLLECTIVE, HOUSEHOLD);
    }

    /** What a ministry gives counts like what the province gives, wherever the law says "bộ, tỉnh". */
    private static final Map<String, String> OF_MINISTRIES =
            Map.of("BK_BO", "BK_TINH", "CSTD_BO", "CSTD_TINH", "CO_BO", "CO_TINH");

    private AwardCodes() {}

    private static void add(String code, String name, Kind first, Kind... more) {
        ALL.put(code, new Known(code, name, false, EnumSet.of(first, more)));
    }

    private static void state(String code, String name, Kind first, Kind... more) {
        ALL.put(code, new Known(code, name, true, EnumSet.of(first, more)));
    }

    private static void ranked(String code, String name, Kind first, Kind... more) {
        state(code + "1", name + " hạng Nhất", first, more);
        state(code + "2", name + " hạng Nhì", first, more);
        state(code + "3", name + " hạng Ba", first, more);
    }

    /** @return null for a code the law does not know */
    public static Known find(String code) {
        return ALL.get(code);
    }

    public static Iterable<Known> all() {
        return ALL.values();
    }

    /** Whether a history may name it: also what ministries give. */
    public static boolean isKnownInHistory(String code) {
        return ALL.containsKey(code) || OF_MINISTRIES.containsKey(code);
    }

    /** The code a prior award counts as. */
    static String countsAs(String code) {
        return code.endsWith("_BO") ? OF_MINISTRIES.getOrDefault(code, code) : code;
    }

    static boolean isState(String code) {
        Known known = ALL.get(code);
        return known != null && known.state();
    }
}
