package vn.sovang.plan.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Spreadsheets put a cell with line breaks between quotation marks when it is copied; such a cell comes back as one line
 * here. A quotation mark that nothing closes is part of the text.
 */
final class QuotedCells {

    private static final int LONGEST_CELL = 40;

    private QuotedCells() {}

    /** The lines, with the line breaks of quoted cells kept inside their line. */
    static List<String> joined(String[] lines) {
        List<String> result = new ArrayList<>(lines.length);
        for (int i = 0; i < lines.length; i++) {
            int end = opensCell(lines[i]) ? closingLine(lines, i) : i;
            if (end == i) {
                result.add(lines[i]);
            } else {
                StringBuilder row = new StringBuilder(lines[i]);
                for (int k = i + 1; k <= end; k++) {
                    row.append('\n').append(lines[k]);
                }
                result.add(unquoted(row.toString()));
                i = end;
            }
        }
        return result;
    }

    private static boolean opensCell(String line) {
        int start = line.lastIndexOf('\t') + 1;
        return start > 0 && line.startsWith("\"", start) && oddQuotes(line.substring(start));
    }

    private static int closingLine(String[] lines, int from) {
        int last = Math.min(lines.length - 1, from + LONGEST_CELL);
        for (int i = from + 1; i <= last; i++) {
            if (oddQuotes(lines[i])) {
                boolean closes = lines[i].endsWith("\"") || lines[i].contains("\"\t");
                return closes ? i : from;
            }
        }
        return from;
    }

    private static boolean oddQuotes(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static String unquoted(String row) {
        String[] cells = row.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            if (cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")) {
                cells[i] = cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
            }
        }
        return String.join("\t", cells);
    }
}
