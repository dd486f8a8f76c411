package vn.sovang.movement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.figures.Qualifier;

/**
 * What reports count as awarded, put beside what the register knows. Recipients alone are counted: times (lượt), flags
 * and money are other things, and the same people may be among them.
 */
final class ReportedAwards {

    private static final Set<String> RECIPIENTS =
            Set.of("tập thể", "cá nhân", "người", "hộ", "hộ gia đình", "gia đình", "đơn vị");

    private ReportedAwards() {}

    static boolean tellsOf(SubjectKind kind, List<MovementResult> results) {
        return results.stream().anyMatch(r -> isOf(kind, r));
    }

    /** Empty where a report of the kind counts anything else than recipients, or is not exact. */
    static Optional<BigDecimal> sum(SubjectKind kind, List<MovementResult> results) {
        List<MovementResult> like = results.stream().filter(r -> isOf(kind, r)).toList();
        boolean countable = !like.isEmpty() && like.stream().allMatch(ReportedAwards::isCountable);
        return countable
                ? Optional.of(like.stream().map(MovementResult::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private static boolean isOf(SubjectKind kind, MovementResult r) {
        return r.topic() == ResultTopic.AWARD && r.recipientKind() == kind;
    }

    private static boolean isCountable(MovementResult r) {
        return r.value() != null
                && r.upTo() == null
                && r.qualifier() == Qualifier.EXACT
                && (r.measure() == null
                        || RECIPIENTS.contains(r.measure().strip().toLowerCase(java.util.Locale.ROOT)));
    }
}
