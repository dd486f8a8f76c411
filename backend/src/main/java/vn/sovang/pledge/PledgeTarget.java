package vn.sovang.pledge;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.figures.Qualifier;
import vn.sovang.shared.figures.ResultArithmetic;
import vn.sovang.shared.figures.StatedFigure;
import vn.sovang.shared.figures.VietnameseNumbers;

/** One promised figure, and what became of it. */
@Entity
@Table(name = "pledge_target")
public class PledgeTarget {

    /**
     * A result beside its target.
     *
     * @param percent result in per cent of the target; null where none makes sense
     * @param met null where it cannot be told
     * @param words Vietnamese, such as "đạt 240 %, vượt 140 %"
     */
    record Outcome(BigDecimal percent, Boolean met, String words) {}

    @Id
    private UUID id;

    private int place;

    private String indicator;

    private String measure;

    @Enumerated(EnumType.STRING)
    private TargetDirection direction;

    @Column(name = "planned_raw")
    private String plannedRaw;

    private BigDecimal planned;

    @Column(name = "planned_up_to")
    private BigDecimal plannedUpTo;

    @Enumerated(EnumType.STRING)
    private Qualifier qualifier;

    private String note;

    @Embedded
    @AttributeOverride(name = "raw", column = @Column(name = "mid_raw"))
    @AttributeOverride(name = "value", column = @Column(name = "mid_value"))
    @AttributeOverride(name = "qualifier", column = @Column(name = "mid_qualifier"))
    @AttributeOverride(name = "done", column = @Column(name = "mid_done"))
    @AttributeOverride(name = "question", column = @Column(name = "mid_question"))
    @AttributeOverride(name = "evidence", column = @Column(name = "mid_evidence"))
    @AttributeOverride(name = "files", column = @Column(name = "mid_files", columnDefinition = "uuid[]"))
    private PeriodResult mid;

    @Embedded
    @AttributeOverride(name = "raw", column = @Column(name = "year_raw"))
    @AttributeOverride(name = "value", column = @Column(name = "year_value"))
    @AttributeOverride(name = "qualifier", column = @Column(name = "year_qualifier"))
    @AttributeOverride(name = "done", column = @Column(name = "year_done"))
    @AttributeOverride(name = "question", column = @Column(name = "year_question"))
    @AttributeOverride(name = "evidence", column = @Column(name = "year_evidence"))
    @AttributeOverride(name = "files", column = @Column(name = "year_files", columnDefinition = "uuid[]"))
    private PeriodResult year;

    protected PledgeTarget() {}

    static PledgeTarget blank() {
        PledgeTarget t = new PledgeTarget();
        t.id = UuidCreator.getTimeOrderedEpoch();
        return t;
    }

    /** The same promise without its results, for another year. */
    PledgeTarget again() {
        PledgeTarget t = blank();
        t.place = place;
        t.indicator = indicator;
        t.measure = measure;
        t.direction = direction;
        t.plannedRaw = plannedRaw;
        t.planned = planned;
        t.plannedUpTo = plannedUpTo;
        t.qualifier = qualifier;
        t.note = note;
        return t;
    }

    /** @param figure null while no planned value is written */
    void describe(
            int newPlace,
            String newIndicator,
            String newMeasure,
            TargetDirection newDirection,
            String newPlannedRaw,
            StatedFigure figure,
            String newNote) {
        place = newPlace;
        indicator = newIndicator;
        measure = newMeasure;
        direction = newDirection;
        plannedRaw = newPlannedRaw;
        planned = figure == null ? null : figure.value();
        plannedUpTo = figure == null ? null : figure.upTo();
        qualifier = figure == null ? null : figure.qualifier();
        note = newNote;
    }

    void report(ReportPeriod period, PeriodResult result) {
        if (period == ReportPeriod.MID) {
            mid = result;
        } else {
            year = result;
        }
    }

    /** True when what is promised can be told from what is written. */
    boolean isComplete() {
        return direction == TargetDirection.DONE || planned != null;
    }

    Optional<PeriodResult> result(ReportPeriod period) {
        return Optional.ofNullable(period == ReportPeriod.MID ? mid : year);
    }

    boolean isReported(ReportPeriod period) {
        return result(period).filter(PeriodResult::isGiven).isPresent();
    }

    /** Value a result is held against: of a range the end that has to be reached. */
    BigDecimal measuredBy() {
        return direction == TargetDirection.LOWER_BETTER && plannedUpTo != null ? plannedUpTo : planned;
    }

    /** Empty while there is nothing to compare. */
    Optional<Outcome> outcome(ReportPeriod period) {
        return result(period).flatMap(r -> {
            if (direction == TargetDirection.DONE) {
                return Optional.ofNullable(r.done())
                        .map(done -> new Outcome(null, done, done ? "đã hoàn thành" : "chưa hoàn thành"));
            }
            if (r.value() == null || measuredBy() == null) {
                return Optional.empty();
            }
            return Optional.of(StatedFigure.PERCENT.equals(measure) ? ofPercentages(r.value()) : ofFigures(r));
        });
    }

    private Outcome ofFigures(PeriodResult result) {
        ResultArithmetic.Outcome o =
                ResultArithmetic.compare(measuredBy(), result.value(), direction.ofFigures(), result.qualifier());
        return new Outcome(o.reached(), o.met(), o.text());
    }

    /** Between percentages the difference is told in points: 97 % for 95 % is not "vượt 2,1 %". */
    private Outcome ofPercentages(BigDecimal value) {
        BigDecimal difference = value.subtract(measuredBy());
        boolean met = direction == TargetDirection.LOWER_BETTER ? difference.signum() <= 0 : difference.signum() >= 0;
        String points = VietnameseNumbers.format(difference.abs()) + " điểm phần trăm";
        String beside =
                switch (difference.signum()) {
                    case 0 -> ", bằng chỉ tiêu";
                    case 1 -> ", cao hơn chỉ tiêu " + points;
                    default -> ", thấp hơn chỉ tiêu " + points;
                };
        return new Outcome(null, met, "đạt " + ResultArithmetic.percentText(value) + beside);
    }

    /** The planned value with its unit of measure, as people read it. */
    String plannedWords() {
        if (plannedRaw == null) {
            return direction == TargetDirection.DONE ? "hoàn thành" : "";
        }
        return withMeasure(plannedRaw);
    }

    /** The reached value with its unit of measure; empty while not reported. */
    String reachedWords(ReportPeriod period) {
        return result(period)
                .map(r -> {
                    if (r.raw() != null) {
                        return withMeasure(r.raw());
                    }
                    return r.done() == null ? "" : r.done() ? "hoàn thành" : "chưa hoàn thành";
                })
                .orElse("");
    }

    private String withMeasure(String raw) {
        boolean bare = measure != null && raw.matches(".*[\\d.,]\\s*$");
        return bare ? raw + (StatedFigure.PERCENT.equals(measure) ? " %" : " " + measure) : raw;
    }

    UUID id() {
        return id;
    }

    int place() {
        return place;
    }

    String indicator() {
        return indicator;
    }

    String measure() {
        return measure;
    }

    TargetDirection direction() {
        return direction;
    }

    String plannedRaw() {
        return plannedRaw;
    }

    BigDecimal planned() {
        return planned;
    }

    BigDecimal plannedUpTo() {
        return plannedUpTo;
    }

    Qualifier qualifier() {
        return qualifier;
    }

    String note() {
        return note;
    }
}
