package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A bordered table whose header row repeats on every page.
 *
 * @param columns from left to right
 * @param rows from top to bottom
 * @param groupsWhole a section row and those below it stay on one page where they fit
 */
public record Table(List<Column> columns, List<Row> rows, boolean groupsWhole) implements Block {

    public Table(List<Column> columns, List<Row> rows) {
        this(columns, rows, false);
    }

    /** How the text of a column stands. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * A column.
     *
     * @param title header text
     * @param weight share of the width relative to the other columns, above 0
     * @param align how the cells stand; headers are always centred
     */
    public record Column(String title, int weight, Align align) {
        public Column {
            if (weight <= 0) {
                throw new IllegalArgumentException("A column needs a width: " + title);
            }
        }

        public static Column left(String title, int weight) {
            return new Column(title, weight, Align.LEFT);
        }

        public static Column center(String title, int weight) {
            return new Column(title, weight, Align.CENTER);
        }
    }

    /**
     * A row.
     *
     * @param cells one text per column; a line feed starts a new line, null becomes dots. A section row may have fewer:
     *     its last cell spans the columns that remain.
     * @param section true for a bold row that opens a group
     */
    public record Row(List<String> cells, boolean section) {
        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }

        public static Row of(String... cells) {
            return new Row(Arrays.asList(cells), false);
        }

        public static Row section(String... cells) {
            return new Row(Arrays.asList(cells), true);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            boolean fits = row.section()
                    ? !row.cells().isEmpty() && row.cells().size() <= columns.size()
                    : row.cells().size() == columns.size();
            if (!fits) {
                throw new IllegalArgumentException(
                        "A row has " + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** Same columns; when there are no rows, as many dotted rows as asked, so that the unit can fill them in. */
    public static Table orDotted(List<Column> columns, List<Row> rows, int dottedRows) {
        if (!rows.isEmpty()) {
            return new Table(columns, rows);
        }
        Row dotted = new Row(Collections.nCopies(columns.size(), null), false);
        return new Table(columns, Collections.nCopies(dottedRows, dotted));
    }
}
