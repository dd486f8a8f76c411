package vn.sovang.plan;

import java.time.LocalDate;
import vn.sovang.shared.time.rule.BesideEvent;
import vn.sovang.shared.time.rule.Continuing;
import vn.sovang.shared.time.rule.DayOfYear;
import vn.sovang.shared.time.rule.EveryMonth;
import vn.sovang.shared.time.rule.InMonth;
import vn.sovang.shared.time.rule.InQuarter;
import vn.sovang.shared.time.rule.InSchoolYear;
import vn.sovang.shared.time.rule.InWindow;
import vn.sovang.shared.time.rule.InYear;
import vn.sovang.shared.time.rule.OnDay;
import vn.sovang.shared.time.rule.OnOccasion;
import vn.sovang.shared.time.rule.TimeRule;

/** A time rule in the flat form a task keeps. */
final class PlanTimes {

    private PlanTimes() {}

    /** Null for a rule with exceptions. */
    static PlanTime kept(TimeRule rule, String raw) {
        if (rule instanceof InQuarter r) {
            return year(PlanTime.Kind.QUARTER, r.year(), r.quarter(), raw);
        } else if (rule instanceof InMonth r) {
            return month(PlanTime.Kind.MONTH, r.year(), r.month(), null, null, null, raw);
        } else if (rule instanceof OnDay r) {
            return days(PlanTime.Kind.DATE, null, r.day(), r.inclusive(), raw);
        } else if (rule instanceof InWindow r) {
            return days(PlanTime.Kind.WINDOW, r.from(), r.to(), r.inclusive(), raw);
        } else if (rule instanceof EveryMonth r) {
            return month(PlanTime.Kind.MONTHLY, r.year(), null, r.dayOfMonth(), r.inclusive(), null, raw);
        } else if (rule instanceof Continuing r) {
            return year(PlanTime.Kind.CONTINUING, r.year(), null, raw);
        }
        return keptFurther(rule, raw);
    }

    private static PlanTime keptFurther(TimeRule rule, String raw) {
        if (rule instanceof InYear r) {
            return year(PlanTime.Kind.YEAR, r.year(), null, raw);
        } else if (rule instanceof InSchoolYear r) {
            return year(PlanTime.Kind.SCHOOL_YEAR, r.from(), null, raw);
        } else if (rule instanceof DayOfYear r) {
            return month(PlanTime.Kind.YEARLY, null, r.month(), r.dayOfMonth(), r.inclusive(), r.yearsAfter(), raw);
        } else if (rule instanceof OnOccasion r) {
            return month(PlanTime.Kind.OCCASION, r.year(), r.month(), r.dayOfMonth(), null, null, raw);
        } else if (rule instanceof BesideEvent r) {
            return beside(r, raw);
        }
        return null;
    }

    private static PlanTime year(PlanTime.Kind kind, Integer year, Integer quarter, String raw) {
        return new PlanTime(kind, year, quarter, null, null, null, null, null, raw, null, null, null, null, null);
    }

    private static PlanTime month(
            PlanTime.Kind kind,
            Integer year,
            Integer month,
            Integer dayOfMonth,
            Boolean inclusive,
            Integer yearsAfter,
            String raw) {
        return new PlanTime(
                kind, year, null, month, null, null, dayOfMonth, inclusive, raw, yearsAfter, null, null, null, null);
    }

    private static PlanTime days(PlanTime.Kind kind, LocalDate from, LocalDate to, boolean inclusive, String raw) {
        return new PlanTime(kind, null, null, null, from, to, null, inclusive, raw, null, null, null, null, null);
    }

    private static PlanTime beside(BesideEvent r, String raw) {
        PlanTime.Kind kind =
                r.side() == BesideEvent.Side.AFTER ? PlanTime.Kind.AFTER_EVENT : PlanTime.Kind.BEFORE_EVENT;
        return new PlanTime(
                kind,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                raw,
                null,
                r.days(),
                r.working(),
                r.event().name(),
                r.event().on());
    }
}
