package vn.sovang.sample;

import java.util.List;
import java.util.UUID;
import vn.sovang.pledge.PledgeContent;
import vn.sovang.pledge.SubjectKind;
import vn.sovang.pledge.TargetDirection;

/** Invented targets and results of the sample's pledges. */
final class SamplePledges {

    /** Indicator, unit of measure, promised, reached by mid-year, reached in the year. */
    record Aim(String indicator, String measure, String planned, String mid, String year) {

        boolean isDoneOrNot() {
            return planned.isEmpty();
        }
    }

    /** A unit's pledge of 2025. */
    record Sheet(String unit, String award, List<Aim> aims) {}

    private static final Aim NOBODY =
            new Aim("Cán bộ, công chức bị kỷ luật từ khiển trách trở lên", "người", "không quá 0", "0", "0");
    private static final Aim QUALITY =
            new Aim("Cán bộ, công chức hoàn thành tốt nhiệm vụ trở lên", "%", "từ 95% trở lên", "", "100");
    private static final Aim REVIEW =
            new Aim("Tổ chức sơ kết, tổng kết phong trào thi đua của cơ quan", null, "", "x", "x");

    static final List<Sheet> OF_2025 = List.of(
            new Sheet(
                    "Ban Nội chính Tỉnh ủy",
                    null,
                    List.of(
                            new Aim(
                                    "Vụ việc phức tạp về an ninh trật tự được tham mưu chỉ đạo",
                                    "vụ việc",
                                    "5",
                                    "3",
                                    "12"),
                            new Aim("Cuộc kiểm tra, giám sát về phòng, chống tham nhũng", "cuộc", "6", "3", "6"),
                            QUALITY,
                            NOBODY,
                            REVIEW)),
            new Sheet(
                    "Ban Tổ chức Tỉnh ủy",
                    "CO_TINH",
                    List.of(
                            new Aim(
                                    "Đảng viên mới được kết nạp trong toàn Đảng bộ tỉnh",
                                    "đảng viên",
                                    "1.200",
                                    "640",
                                    "1.358"),
                            new Aim("Hồ sơ cán bộ được số hóa", "hồ sơ", "2.000", "1.150", "2.460"),
                            QUALITY,
                            NOBODY,
                            REVIEW)),
            new Sheet(
                    "Ban Tuyên giáo và Dân vận Tỉnh ủy",
                    null,
                    List.of(
                            new Aim("Hội nghị báo cáo viên", "hội nghị", "12", "6", "12"),
                            new Aim("Mô hình dân vận khéo được công nhận", "mô hình", "40", "15", "47"),
                            new Aim("Tin, bài về điển hình tiên tiến", "tin, bài", "khoảng 100", "52", "118"),
                            NOBODY,
                            REVIEW)),
            new Sheet(
                    "Ủy ban Kiểm tra Tỉnh ủy",
                    null,
                    List.of(
                            new Aim("Cuộc kiểm tra, giám sát theo chương trình", "cuộc", "14", "7", "14"),
                            new Aim("Đơn thư được giải quyết đúng hạn", "%", "100", "100", "100"),
                            QUALITY,
                            NOBODY)),
            new Sheet(
                    "Văn phòng Tỉnh ủy",
                    "BK_TINH",
                    List.of(
                            new Aim("Văn bản xử lý trên môi trường mạng", "%", "từ 98% trở lên", "98", "99,2"),
                            new Aim("Cuộc họp không giấy tờ", "cuộc", "30", "14", "36"),
                            new Aim("Kinh phí tiết kiệm chi thường xuyên", "triệu đồng", "150", "80", "186"),
                            QUALITY,
                            REVIEW)));

    static final List<Aim> OF_COMMUNES = List.of(
            new Aim("Hộ nghèo giảm trong năm", "hộ", "30", "", ""),
            new Aim("Nhà tạm, nhà dột nát được xóa", "nhà", "12", "", ""),
            new Aim("Đường nội xóm được bê tông hóa", "km", "2,5", "", ""),
            new Aim("Tổ chức sơ kết, tổng kết phong trào thi đua của xã", null, "", "", ""));

    static final List<Aim> OF_OTHERS = List.of(
            new Aim("Nhiệm vụ được giao hoàn thành đúng hạn", "%", "từ 95% trở lên", "", ""),
            new Aim("Sáng kiến được công nhận", "sáng kiến", "3", "", ""),
            REVIEW);

    private SamplePledges() {}

    static PledgeContent content(UUID unitId, String unit, String award, List<Aim> aims) {
        return new PledgeContent(
                List.of(
                        "Hoàn thành toàn diện nhiệm vụ chính trị được giao; nâng cao chất lượng tham mưu.",
                        "Phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến; khen thưởng kịp thời người trực tiếp lao động, công tác."),
                aims.stream()
                        .map(a -> new PledgeContent.Target(
                                null,
                                a.indicator(),
                                a.measure(),
                                direction(a),
                                a.planned().isEmpty() ? null : a.planned(),
                                null,
                                null))
                        .toList(),
                award == null
                        ? List.of()
                        : List.of(new PledgeContent.Aim(award, SubjectKind.COLLECTIVE, unit, "Dữ liệu mẫu")));
    }

    private static TargetDirection direction(Aim aim) {
        if (aim.isDoneOrNot()) {
            return TargetDirection.DONE;
        }
        return aim.planned().startsWith("không quá") ? TargetDirection.LOWER_BETTER : TargetDirection.HIGHER_BETTER;
    }
}
