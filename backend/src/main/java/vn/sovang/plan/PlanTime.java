package vn.sovang.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.time.rule.BesideEvent;
import vn.sovang.shared.time.rule.Continuing;
import vn.sovang.shared.time.rule.DayOfYear;
import vn.sovang.shared.time.rule.Due;
import vn.sovang.shared.time.rule.EveryMonth;
import vn.sovang.shared.time.rule.InMonth;
import vn.sovang.shared.time.rule.InQuarter;
import vn.sovang.shared.time.rule.InSchoolYear;
import vn.sovang.shared.time.rule.InWindow;
import vn.sovang.shared.time.rule.InYear;
import vn.sovang.shared.time.rule.OnDay;
import vn.sovang.shared.time.rule.OnOccasion;
import vn.sovang.shared.time.rule.TimeContext;
import vn.sovang.shared.time.rule.TimeRule;

/**
 * When a task has to be done; {@link TimeRule} says what each kind means.
 *
 * @param year of the quarter or month, the first year of a SCHOOL_YEAR; the plan's year when absent
 * @param quarter 1 to 4, for QUARTER
 * @param month 1 to 12, for MONTH, YEARLY and OCCASION
 * @param from first day, for WINDOW
 * @param to the day of a DATE, the last day of a WINDOW
 * @param dayOfMonth 1 to 31, for MONTHLY, YEARLY and OCCASION
 * @param inclusive whether the day itself still counts
 * @param raw as written in the paper
 * @param yearsAfter for YEARLY: 1 when it is a day of the year after the plan's
 * @param days how many, for BEFORE_EVENT and AFTER_EVENT
 * @param workingDays whether only working days count, for BEFORE_EVENT and AFTER_EVENT
 * @param event its name as written, for BEFORE_EVENT and AFTER_EVENT
 * @param eventOn its day; absent while nobody knows, then there is no due date
 */
@Schema(name = "PlanTime")
public record PlanTime(
        @NotNull(message = "Hãy chọn kiểu thời gian.") Kind kind,

        @Schema(nullable = true)
        @Min(value = 1945, message = "Năm từ 1945 đến 2100.")
        @Max(value = 2100, message = "Năm từ 1945 đến 2100.")
        Integer year,

        @Schema(nullable = true)
        @Min(value = 1, message = "Quý từ 1 đến 4.")
        @Max(value = 4, message = "Quý từ 1 đến 4.")
        Integer quarter,

        @Schema(nullable = true)
        @Min(value = 1, message = "Tháng từ 1 đến 12.")
        @Max(value = 12, message = "Tháng từ 1 đến 12.")
        Integer month,

        @Schema(nullable = true) LocalDate from,
        @Schema(nullable = true) LocalDate to,

        @Schema(nullable = true)
        @Min(value = 1, message = "Ngày từ 1 đến 31.")
        @Max(value = 31, message = "Ngày từ 1 đến 31.")
        Integer dayOfMonth,

        @Schema(nullable = true) Boolean inclusive,
        @Schema(nullable = true) String raw,

        @Schema(nullable = true)
        @Min(value = 0, message = "Số năm sau từ 0 đến 5.")
        @Max(value = 5, message = "Số năm sau từ 0 đến 5.")
        Integer yearsAfter,

        @Schema(nullable = true)
        @Min(value = 0, message = "Số ngày từ 0 đến 999.")
        @Max(value = 999, message = "Số ngày từ 0 đến 999.")
        Integer days,

        @Schema(nullable = true) Boolean workingDays,

        @Schema(nullable = true) @Size(max = 300, message = "Tên sự kiện dài quá 300 ký tự.")
        String event,

        @Schema(nullable = true) LocalDate eventOn) {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    /** Kinds of time rules that are read and kept. */
    @Schema(name = "PlanTimeKind")
    public enum Kind {
        QUARTER,
        MONTH,
        DATE,
        WINDOW,
        MONTHLY,
        CONTINUING,
        YEAR,
        SCHOOL_YEAR,
        YEARLY,
        OCCASION,
        BEFORE_EVENT,
        AFTER_EVENT
    }

    public static PlanTime quarter(Integer year, int quarter, String raw) {
        return of(new InQuarter(year, quarter), raw).orElseThrow();
    }

    public static PlanTime date(LocalDate day) {
        return of(new OnDay(day, true), null).orElseThrow();
    }

    /** Empty for what a task cannot keep: a rule with exceptions stays words. */
    public static Optional<PlanTime> of(TimeRule rule, String raw) {
        return Optional.ofNullable(PlanTimes.kept(rule, raw));
    }

    /** "Quý III" for 3. */
    public static String quarterLabel(int quarter) {
        return "Quý " + ROMAN[quarter - 1];
    }

    /** The quarter a section named "I" to "IV" stands for, empty for any other section. */
    static Optional<Integer> quarterOfSection(String section) {
        for (int i = 0; i < ROMAN.length; i++) {
            if (ROMAN[i].equals(section)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** Whether everything its kind needs is there. */
    boolean hasItsParts() {
        return switch (kind) {
            case QUARTER -> quarter != null;
            case MONTH -> month != null;
            case DATE -> to != null;
            case WINDOW -> from != null && to != null && !to.isBefore(from);
            case MONTHLY -> dayOfMonth != null;
            case CONTINUING, YEAR -> true;
            case SCHOOL_YEAR -> year != null;
            case YEARLY, OCCASION -> month != null && dayOfMonth != null;
            case BEFORE_EVENT, AFTER_EVENT -> days != null && (eventOn != null || event != null && !event.isBlank());
        };
    }

    TimeRule rule() {
        boolean counts = !Boolean.FALSE.equals(inclusive);
        return switch (kind) {
            case QUARTER -> new InQuarter(year, quarter);
            case MONTH -> new InMonth(year, month);
            case DATE -> new OnDay(to, counts);
            case WINDOW -> new InWindow(from, to, counts);
            case MONTHLY -> new EveryMonth(year, dayOfMonth, counts);
            case CONTINUING -> new Continuing(year);
            case YEAR -> new InYear(year);
            case SCHOOL_YEAR -> new InSchoolYear(year);
            case YEARLY -> new DayOfYear(month, dayOfMonth, yearsAfter == null ? 0 : yearsAfter, counts);
            case OCCASION -> new OnOccasion(year, month, dayOfMonth);
            case BEFORE_EVENT, AFTER_EVENT -> besideEvent();
        };
    }

    private BesideEvent besideEvent() {
        boolean after = kind == Kind.AFTER_EVENT;
        return new BesideEvent(
                days,
                Boolean.TRUE.equals(workingDays),
                after ? BesideEvent.Side.AFTER : BesideEvent.Side.BEFORE,
                new BesideEvent.Event(event == null ? "" : event, eventOn),
                after);
    }

    /** Last day on which it is in time, and how that comes; none while its event has no day. */
    Due due(TimeContext in) {
        return rule().resolve(in);
    }

    /** Vietnamese words. */
    public String label(int planYear) {
        return rule().label(planYear);
    }

    /** Whether the other says the same and only knows the event's day better. */
    boolean differsInEventDayFrom(PlanTime other) {
        return other != null
                && kind == other.kind
                && !equals(other)
                && rule() instanceof BesideEvent mine
                && other.rule() instanceof BesideEvent its
                && mine.days() == its.days()
                && mine.working() == its.working()
                && mine.event().name().equals(its.event().name());
    }
}
