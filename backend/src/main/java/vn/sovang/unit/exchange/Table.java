package vn.sovang.unit.exchange;

import java.util.List;

/**
 * Rows of text under headings.
 *
 * @param notes lines above the headings
 * @param widths of the columns in characters
 */
public record Table(
        String title, List<String> notes, List<String> headings, List<Integer> widths, List<List<String>> rows) {}
