package vn.sovang.shared.time;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day that differs from its weekday, or a weekend day a holiday falls on.
 *
 * @param source the paper it rests on
 * @param certain false where the year's notice may still choose another day
 */
public record CalendarDay(LocalDate day, Kind kind, String name, String source, Origin origin, boolean certain) {

    /** Whether people work. */
    @Schema(name = "CalendarDayKind")
    public enum Kind {
        OFF,
        WORKING
    }

    /** Where the day comes from. */
    @Schema(name = "CalendarDayOrigin")
    public enum Origin {
        /** Named by the Labour Code. */
        LAW,
        /** Given for a holiday that falls on a weekend. */
        COMPENSATION,
        /** Entered for this year from a notice. */
        NOTICE
    }
}
