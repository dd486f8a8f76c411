package vn.sovang.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a movement that exists on paper only, by the faults the city's five-year report names: no target, no check
 * visit, no review, so that no model is fostered and spread. A fault counts once it had time to be avoided.
 */
final class HollowMovement {

    /** As many of the four as make the alarm. */
    static final int FAULTS_OF_A_HOLLOW_ONE = 2;

    private static final int MONTHS_OF_GRACE = 12;

    /**
     * What is known of it.
     *
     * @param over last day, null while it is open
     * @param measured true where results towards a target were written down, so that it is more than paper
     */
    record Facts(
            LocalDate began,
            LocalDate over,
            boolean launched,
            boolean measurableTarget,
            int checks,
            int reviews,
            long roleModels,
            boolean measured) {}

    /** @param code no-measurable-target, no-check, no-review, no-role-model */
    record Fault(String code, String message) {}

    private HollowMovement() {}

    static List<Fault> faults(Facts m, LocalDate today) {
        List<Fault> found = new ArrayList<>();
        if (!m.measurableTarget()) {
            found.add(new Fault("no-measurable-target", "Chưa có chỉ tiêu đo được."));
        }
        if (!m.launched()) {
            return found;
        }
        LocalDate yearOn = m.began().plusMonths(MONTHS_OF_GRACE);
        boolean ended = m.over() != null && m.over().isBefore(today);
        boolean half = m.over() != null && halfway(m).isBefore(today);
        boolean old = yearOn.isBefore(today);
        if (m.checks() == 0 && (half || old)) {
            found.add(new Fault("no-check", "Đã quá nửa thời gian mà chưa kiểm tra lần nào."));
        }
        if (m.reviews() == 0 && (ended || old)) {
            found.add(new Fault(
                    "no-review",
                    ended ? "Đã hết thời gian mà chưa sơ kết, tổng kết." : "Chạy quá một năm mà chưa sơ kết lần nào."));
        }
        if (m.roleModels() == 0 && (ended || old)) {
            found.add(new Fault("no-role-model", "Chưa phát hiện điển hình tiên tiến nào từ phong trào."));
        }
        return found;
    }

    static boolean hollow(Facts m, LocalDate today) {
        return m.launched() && !m.measured() && faults(m, today).size() >= FAULTS_OF_A_HOLLOW_ONE;
    }

    private static LocalDate halfway(Facts m) {
        long days = java.time.temporal.ChronoUnit.DAYS.between(m.began(), m.over());
        return m.began().plusDays(Math.max(0, days / 2));
    }
}
