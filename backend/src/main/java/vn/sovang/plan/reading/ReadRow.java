package vn.sovang.plan.reading;

import java.util.List;
import vn.sovang.shared.time.rule.TimeRule;

/**
 * One task of the plan as read.
 *
 * @param index 0-based
 * @param section "I" to "IV" under a quarter heading, otherwise the heading's text; null without headings
 * @param quarter 1 to 4, null when the section names no quarter
 * @param number as printed, without a closing dot; null when the row carries none
 * @param title as printed, markup removed
 * @param timeText the time cell as written; null when there is none
 * @param time what the time cell or else the heading says, null when it is not simple
 * @param product expected product, null when the table has no such column
 * @param raw the whole row as written, cells separated by tabs, a torn row's parts by line breaks
 */
public record ReadRow(
        int index,
        String section,
        Integer quarter,
        String number,
        String title,
        List<WrittenParty> leads,
        List<WrittenParty> coordinators,
        String timeText,
        TimeRule time,
        String product,
        String note,
        String raw) {

    public ReadRow {
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
    }
}
