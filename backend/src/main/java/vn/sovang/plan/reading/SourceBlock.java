package vn.sovang.plan.reading;

import java.util.List;

/** A piece of the document in reading order. */
sealed interface SourceBlock {

    /** One paragraph or line outside tables; may be empty. */
    record Prose(String line) implements SourceBlock {}

    record Grid(List<GridRow> rows) implements SourceBlock {
        int width() {
            return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        }
    }

    record GridRow(List<GridCell> cells) {
        String text(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).text() : "";
        }

        boolean mergedFromAbove(int column) {
            return column >= 0 && column < cells.size() && cells.get(column).mergedFromAbove();
        }

        static GridRow of(List<String> texts) {
            return new GridRow(
                    texts.stream().map(text -> new GridCell(text, false)).toList());
        }
    }

    /** @param mergedFromAbove the cell belongs to a vertical merge that began in an earlier row; its text is empty */
    record GridCell(String text, boolean mergedFromAbove) {}
}
