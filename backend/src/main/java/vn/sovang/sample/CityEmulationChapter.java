package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sovang.movement.AddressKind;
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
import vn.sovang.unit.UnitKind;

/**
 * The whole of the city's emulation of five years as its report of 2021 counts it, and an invented movement that calls
 * on the units of today.
 */
@ApplicationScoped
class CityEmulationChapter implements Chapter {

    private static final Precondition SEEN = Precondition.none();
    private static final String FIVE_YEARS = "05 năm";
    private static final int DAYS_TO_JOIN = 9;

    private final MovementEditing movements;
    private final MovementEntries entries;
    private final SampleActors people;
    private final AppClock clock;

    CityEmulationChapter(MovementEditing movements, MovementEntries entries, SampleActors people, AppClock clock) {
        this.movements = movements;
        this.entries = entries;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 132;
    }

    @Override
    public String name() {
        return "city-emulation";
    }

    @Override
    public void write() {
        LocalDate today = clock.today();
        if (today.isBefore(LocalDate.of(2025, 12, 31))) {
            return;
        }
        people.at(LocalDate.of(2025, 1, 10), 14, 0, this::city);
        people.at(today.minusDays(4), 8, 30, () -> digital(today));
    }

    private void city() {
        Actor department = people.department();
        UUID id = movements
                .begin(
                        department,
                        content(
                                "Thi đua yêu nước của thành phố Cao Bằng, thực hiện Chỉ thị 06-CT/TU",
                                MovementScope.UNIT,
                                MovementMethod.REGULAR,
                                2016,
                                2021,
                                "Tên do người nhập đặt; Chỉ thị 06-CT/TU ngày 09/5/2016 của Ban Thường vụ Tỉnh ủy. Số phong"
                                        + " trào của Trung ương: mục 4 ghi 04, mục IV.3 ghi ba.",
                                List.of(new MovementContent.Target(
                                        "Người lao động trực tiếp trong khen thưởng thường xuyên",
                                        "%",
                                        "từ 60% trở lên",
                                        null)),
                                List.of(),
                                null))
                .id();
        movements.launch(
                department,
                id,
                SEEN,
                new LaunchContent("06-CT/TU", LocalDate.of(2016, 5, 9), "Ban Thường vụ Tỉnh ủy Cao Bằng"));
        outcome(id, "Phong trào thi đua chuyên đề đã phát động", "phong trào", "16", ResultTopic.OUTCOME);
        outcome(
                id,
                "UBND phường, xã có công chức kiêm nhiệm thi đua, khen thưởng",
                "UBND xã, phường",
                "11/11",
                ResultTopic.OUTCOME);
        outcome(id, "Giao lưu điển hình tiên tiến", "cuộc", "09", ResultTopic.PUBLICITY);
        outcome(id, "Tin, bài, phóng sự", "tin, bài, phóng sự", "khoảng 100", ResultTopic.PUBLICITY);
        outcome(id, "Gương điển hình được tuyên truyền", "gương", "hơn 40", ResultTopic.PUBLICITY);
        movements.reviewFinally(
                department,
                id,
                SEEN,
                new ReviewContent(
                        null,
                        "Báo cáo 05 năm thực hiện Chỉ thị 06-CT/TU của UBND thành phố Cao Bằng",
                        "Ở một số đơn vị việc phát động còn hình thức: chưa có chỉ tiêu, biện pháp cụ thể, chưa chú trọng"
                                + " kiểm tra, đôn đốc, chưa làm tốt sơ kết, tổng kết, nhân điển hình chưa cao."));
        movements.close(department, id, SEEN);
    }

    private void outcome(UUID id, String indicator, String measure, String raw, ResultTopic topic) {
        entries.addResult(
                people.department(),
                id,
                new ResultContent(null, indicator, measure, FIVE_YEARS, raw, null, null, topic));
    }

    private void digital(LocalDate today) {
        Actor department = people.department();
        UUID id = movements
                .begin(
                        department,
                        content(
                                "Thi đua đổi mới sáng tạo và chuyển đổi số trên địa bàn tỉnh (dữ liệu mẫu)",
                                MovementScope.PROVINCE,
                                MovementMethod.THEMATIC,
                                today.getYear(),
                                today.getYear() + 4,
                                null,
                                List.of(
                                        new MovementContent.Target(
                                                "Hồ sơ thủ tục hành chính nộp trực tuyến", "%", "80", null),
                                        new MovementContent.Target("Mô hình chuyển đổi số", "mô hình", "60", null)),
                                List.of(
                                                UnitKind.PARTY_BODY,
                                                UnitKind.DEPARTMENT,
                                                UnitKind.MASS_ORGANISATION,
                                                UnitKind.ARMED_FORCE,
                                                UnitKind.COMMUNE)
                                        .stream()
                                        .map(k -> new MovementContent.Address(AddressKind.UNIT_KIND, k, null, null))
                                        .toList(),
                                today.plusDays(DAYS_TO_JOIN)))
                .id();
        movements.launch(
                department,
                id,
                SEEN,
                new LaunchContent("18/KH-UBND", today.minusDays(5), "UBND tỉnh Cao Bằng (dữ liệu mẫu)"));
        List.of("Sở Nội vụ", "Sở Tư pháp", "Văn phòng UBND tỉnh", "Sở Khoa học và Công nghệ")
                .forEach(u -> entries.join(
                        people.officerOf(u),
                        id,
                        new ParticipationContent(people.id(u), today.minusDays(2), null, null)));
        entries.addResult(
                people.officerOf("Sở Tư pháp"),
                id,
                new ResultContent(
                        people.id("Sở Tư pháp"),
                        "Mô hình chuyển đổi số",
                        "mô hình",
                        String.valueOf(today.getYear()),
                        "02",
                        null,
                        null,
                        null));
    }

    private static MovementContent content(
            String name,
            MovementScope scope,
            MovementMethod method,
            int from,
            int to,
            String note,
            List<MovementContent.Target> targets,
            List<MovementContent.Address> addresses,
            LocalDate joinDue) {
        return new MovementContent(
                name, scope, method, from, to, null, null, null, null, null, null, null, null, note, targets, addresses,
                joinDue, null, null);
    }
}
