package vn.sovang.plan;

import java.util.Objects;
import vn.sovang.plan.reading.HeadingTime;

/** When a task is due in the words a paper prints beside it. */
final class PrintedTime {

    private PrintedTime() {}

    /** Null where the heading above says the same. */
    static String of(AnnualPlan plan, String section, String written, PlanTime time) {
        if (written != null || time == null) {
            return written;
        }
        String heading = plan.sections().stream()
                .filter(s -> s.section().equals(section))
                .map(PlanSection::heading)
                .findFirst()
                .or(() -> PlanTime.quarterOfSection(section).map(PlanTime::quarterLabel))
                .orElse(section);
        boolean implied = heading != null
                && HeadingTime.of(heading, plan.year())
                        .map(rule -> Objects.equals(rule.label(plan.year()), time.label(plan.year())))
                        .orElse(false);
        return implied ? null : time.label(plan.year());
    }
}
