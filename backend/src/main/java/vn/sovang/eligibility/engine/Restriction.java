package vn.sovang.eligibility.engine;

import java.time.LocalDate;

/**
 * A time in which somebody is not honoured.
 *
 * @param from first day, null where it began before anything counted
 * @param to last day, null while it lasts
 */
public record Restriction(What what, LocalDate from, LocalDate to) {

    /** What goes on. */
    public enum What {
        /** Discipline being served. */
        DISCIPLINE,
        /** Discipline being considered. */
        DISCIPLINE_PENDING,
        /** Investigation, inspection or audit with signs of violation. */
        INSPECTION,
        /** Complaint, denunciation or press matter being verified. */
        COMPLAINT
    }

    boolean covers(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
}
