package vn.sovang.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A list to be exported: a title, a few lines that say what was filtered, and columns that read a row. Built with
 * {@link #of}; written by {@link SheetWriter}.
 *
 * @param <T> type of a row
 * @param title heading of the list
 * @param notes lines under the title ("Năm: 2025", "Đơn vị: …"), possibly empty
 * @param columns from left to right
 * @param words text that goes with the list, on a sheet of its own; null without
 */
public record Sheet<T>(String title, List<String> notes, List<Column<T>> columns, Words words) {

    /** Running text, one line a row. */
    public record Words(String name, List<String> lines) {
        public Words {
            lines = List.copyOf(lines);
        }
    }

    /** What a column holds; decides format and alignment. */
    public enum Kind {
        TEXT,
        /** Whole number with thousands separators: counts, money in đồng. */
        WHOLE,
        /** Number with up to four decimals. */
        DECIMAL,
        /** Share as shown on screen: 87.5 is written as 87.5, not as 0.875. */
        PERCENT_POINTS,
        /** A year; no thousands separators. */
        YEAR,
        DATE,
        DATE_TIME
    }

    /**
     * A column.
     *
     * @param title header
     * @param kind what it holds
     * @param width width in characters, 1 to 255
     * @param value reads the value of a row: text, number, {@link java.time.LocalDate} or {@link
     *     java.time.LocalDateTime} in local time; null leaves the cell empty
     */
    public record Column<T>(String title, Kind kind, int width, Function<? super T, ?> value) {
        public Column {
            if (width < 1 || width > 255) {
                throw new IllegalArgumentException("Column width must be 1 to 255: " + width);
            }
        }
    }

    public Sheet {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A sheet needs columns");
        }
    }

    /** Starts a list. */
    public static <T> Builder<T> of(String title) {
        return new Builder<>(title);
    }

    /** Collects notes and columns. */
    public static final class Builder<T> {
        private final String title;
        private final List<String> notes = new ArrayList<>();
        private final List<Column<T>> columns = new ArrayList<>();
        private Words words;

        private Builder(String title) {
            this.title = title;
        }

        public Builder<T> note(String line) {
            notes.add(line);
            return this;
        }

        public Builder<T> with(Words text) {
            words = text;
            return this;
        }

        public Builder<T> text(String header, int width, Function<? super T, String> value) {
            return column(header, Kind.TEXT, width, value);
        }

        public Builder<T> column(String header, Kind kind, int width, Function<? super T, ?> value) {
            columns.add(new Column<>(header, kind, width, value));
            return this;
        }

        public Sheet<T> build() {
            return new Sheet<>(title, notes, columns, words);
        }
    }
}
