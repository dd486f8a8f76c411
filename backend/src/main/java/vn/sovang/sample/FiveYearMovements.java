package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.movement.ContributionKind;
import vn.sovang.movement.DonorKind;
import vn.sovang.movement.MovementMethod;
import vn.sovang.movement.MovementScope;

/**
 * Movements with the results and contributions of the city's five-year report of 2021. People are named by their
 * initials; what the report does not say is left empty.
 */
@ApplicationScoped
class FiveYearMovements {

    private static final String CITY = "UBND thành phố Cao Bằng";

    private final MovementTelling telling;

    FiveYearMovements(MovementTelling telling) {
        this.telling = telling;
    }

    void tell() {
        newCountryside();
        enterprises();
        poor();
        anniversary();
        officeCulture();
        internalAffairs();
    }

    private void newCountryside() {
        UUID id = telling.launched(
                MovementDraft.of("Cao Bằng chung sức xây dựng nông thôn mới", MovementScope.PROVINCE, 2016, 2020, null)
                        .withNote("Tiêu đề báo cáo ghi 2016 - 2020, nội dung ghi 2015-2020."),
                null,
                null,
                MovementTelling.PROVINCE);
        telling.result(
                id,
                "Xã đạt chuẩn nông thôn mới",
                "xã",
                "2016–2020",
                "03",
                null,
                "Hưng Đạo (2016), Vĩnh Quang (2019), Chu Trinh (2020)");
        telling.result(id, "Nguồn lực huy động cho nông nghiệp, nông thôn", "tỷ đồng", "05 năm", "gần 45", null, null);
        telling.result(
                id, "Thu nhập bình quân đầu người nông thôn", "triệu đồng/người/năm", "đến năm 2020", "36", null, null);
        telling.give(
                id,
                "Ông N.T.S. (tổ 1, phường Tân Giang)",
                DonorKind.PERSON,
                ContributionKind.MONEY,
                "110.000.000",
                null,
                null,
                "Báo cáo không ghi đơn vị tính, câu bị ngắt.");
        telling.give(
                id,
                "Bà Đ.T.P. (xóm 3 Hồng Quang, xã Hưng Đạo)",
                DonorKind.PERSON,
                ContributionKind.MONEY,
                "1 tỷ đồng",
                null,
                null,
                null);
        telling.give(
                id,
                "Bà H.T.T. (xóm 5a Nam Phong, xã Hưng Đạo)",
                DonorKind.PERSON,
                ContributionKind.LAND,
                "193 m²",
                null,
                null,
                "Hiến đất làm đường giao thông nông thôn.");
        telling.give(
                id,
                "Công ty TNHH Hoàng Ngọc và Công ty TNHH Quang Minh",
                DonorKind.COMPANY,
                ContributionKind.GOODS,
                "trên 400 triệu đồng",
                "vật liệu làm đường tại xóm 2 Nam Phong, xã Hưng Đạo",
                null,
                null);
        telling.closed(id, "Cả 03 xã của thành phố đạt chuẩn nông thôn mới.");
    }

    private void enterprises() {
        UUID id = telling.launched(
                MovementDraft.of(
                        "Doanh nghiệp Việt Nam hội nhập và phát triển", MovementScope.PROVINCE, 2017, 2020, null),
                "1755/KH-UBND",
                LocalDate.of(2017, 6, 12),
                MovementTelling.PROVINCE);
        telling.result(
                id,
                "Tập thể được vinh danh",
                "tập thể",
                "05 năm",
                "46",
                null,
                "Vinh danh không phải hình thức khen thưởng.");
        telling.result(id, "Cá nhân được vinh danh", "cá nhân", "05 năm", "04", null, null);
        telling.awarded(id, SubjectKind.COLLECTIVE, null, null, "05 năm", "08");
        telling.awarded(id, SubjectKind.INDIVIDUAL, null, null, "05 năm", "01");
        telling.give(
                id,
                "Trung tâm Khuyến công tỉnh Cao Bằng",
                DonorKind.UNIT,
                ContributionKind.GOODS,
                "chưa rõ giá trị",
                "máy cắt CNC cho HTX Ngôi Sao Sáng",
                null,
                null);
        telling.give(
                id,
                "Trung tâm Khuyến công tỉnh Cao Bằng",
                DonorKind.UNIT,
                ContributionKind.GOODS,
                "chưa rõ giá trị",
                "máy cắt nhôm cho HTX Phú Thịnh, Công ty TNHH Vũ Hoàn",
                null,
                null);
        telling.give(
                id,
                "Trung tâm Khuyến công tỉnh Cao Bằng",
                DonorKind.UNIT,
                ContributionKind.GOODS,
                "chưa rõ giá trị",
                "máy sấy thực phẩm cho HTX Tâm Hòa",
                null,
                null);
        telling.closed(id, "Tuyên dương, khen thưởng doanh nghiệp, hợp tác xã tiêu biểu; tổ chức đối thoại hằng năm.");
    }

    private void poor() {
        UUID parent = telling.launched(
                MovementDraft.of(
                        "Cao Bằng chung tay vì người nghèo – không để ai bị bỏ lại phía sau",
                        MovementScope.PROVINCE,
                        2017,
                        2020,
                        null),
                "08/CT-UBND",
                LocalDate.of(2017, 6, 9),
                MovementTelling.PROVINCE);
        UUID id = telling.launched(
                MovementDraft.of(
                                "Thành phố Cao Bằng chung tay vì người nghèo – không để ai bị bỏ lại phía sau",
                                MovementScope.UNIT,
                                2017,
                                2020,
                                parent)
                        .withTarget("Nhà đã khởi công", "nhà", "17"),
                "1679/PĐTĐ-UBND",
                LocalDate.of(2017, 11, 10),
                CITY);
        telling.result(id, "Nhà đã khởi công", "nhà", "2018", "15", null, null);
        telling.result(id, "Nhà đã khởi công", "nhà", "2019", "12", null, null);
        telling.result(id, "Nhà đã khởi công", "nhà", "2020", "14", null, "Cộng 41 nhà, vượt kế hoạch 24 nhà.");
        telling.result(
                id,
                "Kinh phí hỗ trợ",
                "đồng",
                "2018–2019 (báo cáo không nói rõ)",
                "hơn 2.254 tỷ đồng",
                new BigDecimal("2254000000"),
                "Dấu chấm ở đây là dấu thập phân.");
        telling.result(id, "Kinh phí hỗ trợ", "đồng", "2020", "hơn 986 triệu đồng", null, null);
        telling.give(
                id,
                "Các cơ quan, đơn vị và phường, xã của thành phố",
                DonorKind.UNIT,
                ContributionKind.MONEY,
                "hơn 749 triệu đồng",
                null,
                "2018–2020",
                null);
        telling.closed(id, "Khởi công 41 nhà, vượt kế hoạch 24 nhà.");
        telling.closed(parent, "Các địa phương đã tổng kết (dữ liệu mẫu).");
    }

    private void anniversary() {
        UUID id = telling.launched(
                MovementDraft.of(
                                "Lập thành tích chào mừng 520 năm thành lập tỉnh (1499–2019) và 69 năm Ngày giải phóng Cao Bằng",
                                MovementScope.UNIT,
                                2019,
                                2019,
                                null)
                        .withMethod(MovementMethod.WAVE),
                null,
                null,
                CITY);
        telling.awarded(id, SubjectKind.COLLECTIVE, CITY, null, "2019", "19");
        telling.awarded(id, SubjectKind.INDIVIDUAL, CITY, null, "2019", "22");
        telling.awarded(id, SubjectKind.HOUSEHOLD, CITY, null, "2019", "03");
        telling.awarded(id, SubjectKind.COLLECTIVE, MovementTelling.PROVINCE, "Bằng khen", "2019", "08");
        telling.awarded(id, SubjectKind.INDIVIDUAL, MovementTelling.PROVINCE, "Bằng khen", "2019", "09");
        telling.closed(id, "Hoàn thành các công trình chỉnh trang đô thị chào mừng ngày lễ.");
    }

    private void officeCulture() {
        UUID id = telling.launched(
                MovementDraft.of(
                        "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở",
                        MovementScope.PROVINCE,
                        2019,
                        2025,
                        null),
                null,
                null,
                MovementTelling.PROVINCE);
        telling.join(id, "Ban Nội chính Tỉnh ủy", null);
        telling.join(id, "Văn phòng Tỉnh ủy", null);
        telling.join(id, "Sở Nội vụ", null);
    }

    private void internalAffairs() {
        UUID id = telling.launched(
                MovementDraft.of(
                        "Thi đua chuyên đề của Ban Nội chính Trung ương", MovementScope.NATIONAL, 2021, 2025, null),
                null,
                null,
                "Ban Nội chính Trung ương");
        telling.join(id, "Ban Nội chính Tỉnh ủy", null);
    }
}
