package vn.sovang.plan.reading;

import java.util.Optional;
import vn.sovang.shared.time.rule.TimeRule;

/** When the tasks under a heading are due, as far as the heading says it. */
public final class HeadingTime {

    private HeadingTime() {}

    public static Optional<TimeRule> of(String heading, Integer year) {
        return Optional.ofNullable(SectionHeading.of("", heading).rule(year));
    }
}
