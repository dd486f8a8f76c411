package vn.sovang.movement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.figures.Direction;
import vn.sovang.shared.figures.Qualifier;
import vn.sovang.shared.figures.ResultArithmetic;

/** How the targets of one movement stand by the results written under the same name in the same unit of measure. */
final class TargetProgress {

    private final List<ResultRollUp.Sum> sums;
    private final List<MovementResult> results;

    TargetProgress(UUID movement, List<MovementResult> results) {
        this.results =
                results.stream().filter(r -> r.topic() == ResultTopic.OUTCOME).toList();
        this.sums = ResultRollUp.of(
                movement, this.results.stream().map(TargetProgress::line).toList());
    }

    /** Empty where nothing like it was reached, or it was told for periods that cannot be put together. */
    Optional<MovementView.Progress> of(MovementTarget target) {
        if (target.planned() == null || target.measure() == null) {
            return Optional.empty();
        }
        String likeness = ResultRollUp.likeness(target.indicator(), target.measure());
        List<ResultRollUp.Sum> like = sums.stream()
                .filter(s -> likeness.equals(ResultRollUp.likeness(s.indicator(), s.measure())))
                .toList();
        return like.stream()
                .filter(s -> s.period() == null || like.size() == 1)
                .findFirst()
                .map(s -> progress(target, s));
    }

    private MovementView.Progress progress(MovementTarget target, ResultRollUp.Sum sum) {
        ResultArithmetic.Outcome outcome =
                ResultArithmetic.compare(target.planned(), sum.value(), Direction.HIGHER_IS_BETTER, stated(sum));
        BigDecimal difference = sum.value().subtract(target.planned());
        return new MovementView.Progress(sum.value(), difference, sum.measure(), outcome.text(), sum.lines());
    }

    private Qualifier stated(ResultRollUp.Sum sum) {
        if (sum.exact()) {
            return Qualifier.EXACT;
        }
        return sum.lines().size() > 1
                ? Qualifier.ABOUT
                : results.stream()
                        .filter(r -> r.id().equals(sum.lines().get(0)))
                        .map(MovementResult::qualifier)
                        .findFirst()
                        .orElse(Qualifier.ABOUT);
    }

    private static ResultRollUp.Line line(MovementResult r) {
        return new ResultRollUp.Line(
                r.id(),
                r.movementId(),
                r.unitId() == null,
                r.indicator(),
                r.measure(),
                r.period(),
                r.value(),
                r.upTo() != null,
                r.qualifier() == Qualifier.EXACT);
    }
}
