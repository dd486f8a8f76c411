package vn.sovang.year;

import java.util.Map;
import vn.sovang.given.UnitIds;

/** The five units of the block in the order of its decision, what each promised for 2025 and what it reached. */
enum Member {
    NOI_CHINH(
            "bannoichinh",
            "Ban Nội chính Tỉnh ủy",
            new Aim("Vụ việc phức tạp tham mưu chỉ đạo xử lý", "vụ việc", "5"),
            "12",
            "đạt 240 %, vượt 140 %"),
    TO_CHUC(
            "bantochuc",
            "Ban Tổ chức Tỉnh ủy",
            new Aim("Đảng viên mới kết nạp toàn tỉnh", "đảng viên", "900"),
            "945",
            "đạt 105 %, vượt 5 %"),
    TUYEN_GIAO(
            "bantuyengiao",
            "Ban Tuyên giáo và Dân vận Tỉnh ủy",
            new Aim("Hội nghị báo cáo viên cấp tỉnh", "hội nghị", "10"),
            "12",
            "đạt 120 %, vượt 20 %"),
    KIEM_TRA(
            "ubkiemtra",
            "Ủy ban Kiểm tra Tỉnh ủy",
            new Aim("Tổ chức đảng được kiểm tra, giám sát", "tổ chức đảng", "20"),
            "23",
            "đạt 115 %, vượt 15 %"),
    VAN_PHONG(
            "vanphong",
            "Văn phòng Tỉnh ủy",
            new Aim("Kinh phí vận động xóa nhà tạm", "triệu đồng", "850"),
            "hơn 986 triệu đồng",
            "đạt hơn 116 %, vượt hơn 16 %");

    /** Indicator, unit of measure and planned value as typed. */
    record Aim(String indicator, String measure, String planned) {

        Map<String, Object> asContent() {
            return Map.of("indicator", indicator, "measure", measure, "direction", "HIGHER_BETTER", "planned", planned);
        }
    }

    final String head;
    final String officer;
    final String unit;
    final Aim aim;
    final String reached;
    final String comparison;

    Member(String head, String unit, Aim aim, String reached, String comparison) {
        this.head = head;
        this.officer = head + ".canbo";
        this.unit = unit;
        this.aim = aim;
        this.reached = reached;
        this.comparison = comparison;
    }

    String unitId() {
        return UnitIds.of(unit);
    }
}
