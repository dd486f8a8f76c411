package vn.sovang.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.time.rule.TimeContext;

/**
 * When a task has to be done.
 *
 * @param text as the paper words it for this task; null where only its heading says when
 * @param printed what was understood of it; null without a time
 * @param deferredTo the later time that counts instead
 * @param dueOn the last day; null without a time, or while its event has no day
 */
@Embeddable
public record TaskTime(
        @Column(name = "time_text") String text,

        @Column(name = "time") @Convert(converter = TaskTime.RuleColumn.class)
        PlanTime printed,

        @Column(name = "deferred_to") @Convert(converter = TaskTime.RuleColumn.class)
        PlanTime deferredTo,

        @Column(name = "due_on") LocalDate dueOn) {

    static final TaskTime NONE = new TaskTime(null, null, null, null);

    /** JSON of a time rule. */
    @Converter
    @Immutable
    static class RuleColumn extends StoredJson<PlanTime> {
        RuleColumn() {
            super(new TypeReference<>() {});
        }
    }

    /** As the draft says it, or the quarter its heading stands for; what was put off stays put off. */
    static TaskTime of(DraftPlanTask draft, PlanTime deferredTo, TimeContext in) {
        PlanTime said = draft.time() != null
                ? draft.time()
                : PlanTime.quarterOfSection(draft.section())
                        .map(q -> PlanTime.quarter(null, q, null))
                        .orElse(null);
        return new TaskTime(draft.timeText(), said, deferredTo, null).followed(in);
    }

    static TaskTime inQuarter(Integer quarter, TimeContext in) {
        return quarter == null
                ? NONE
                : new TaskTime(null, PlanTime.quarter(null, quarter, null), null, null).followed(in);
    }

    /** After the plan's year or the working days have changed. */
    TaskTime followed(TimeContext in) {
        return new TaskTime(text, printed, deferredTo, reckoned(in));
    }

    LocalDate reckoned(TimeContext in) {
        PlanTime counts = counting();
        return counts == null ? null : counts.due(in).day();
    }

    /** The printed words stay; the day of the event they speak of may become known later. */
    TaskTime learning(PlanTime known, TimeContext in) {
        boolean better = known != null && known.differsInEventDayFrom(printed);
        return better ? new TaskTime(text, known, deferredTo, null).followed(in) : this;
    }

    TaskTime deferred(PlanTime to, TimeContext in) {
        return new TaskTime(text, printed, to, null).followed(in);
    }

    TaskTime asPrinted(TimeContext in) {
        return new TaskTime(text, printed, null, null).followed(in);
    }

    /** @throws Invalid when both have a day and this one is not later (422) */
    void demandLaterThan(TaskTime before) {
        if (before.dueOn != null && dueOn != null && !dueOn.isAfter(before.dueOn)) {
            throw new Invalid("/time", "Thời gian mới phải sau thời hạn đang có.");
        }
    }

    /** The time that counts now. */
    PlanTime counting() {
        return deferredTo != null ? deferredTo : printed;
    }

    /** The quarter it names; null for times of other kinds. */
    Integer quarter() {
        return printed == null || printed.kind() != PlanTime.Kind.QUARTER ? null : printed.quarter();
    }

    boolean isBefore(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
