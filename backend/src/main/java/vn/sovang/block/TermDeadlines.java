package vn.sovang.block;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Until when the members do what in a block's year; each may be open.
 *
 * @param pledge last day to send and sign the pledge
 * @param midReport last day for the mid-year results
 * @param yearReport last day for the year's results
 */
@Embeddable
@Schema(name = "TermDeadlines")
public record TermDeadlines(
        @Schema(nullable = true) @Column(name = "pledge_due")
        LocalDate pledge,

        @Schema(nullable = true) @Column(name = "mid_report_due")
        LocalDate midReport,

        @Schema(nullable = true) @Column(name = "year_report_due")
        LocalDate yearReport) {

    static final TermDeadlines NONE = new TermDeadlines(null, null, null);

    TermDeadlines plusYears(int years) {
        return new TermDeadlines(later(pledge, years), later(midReport, years), later(yearReport, years));
    }

    private static LocalDate later(LocalDate day, int years) {
        return day == null ? null : day.plusYears(years);
    }
}
