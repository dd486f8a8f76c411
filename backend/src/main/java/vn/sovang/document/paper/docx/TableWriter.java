package vn.sovang.document.paper.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Table.Align;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;
import vn.sovang.document.paper.Wording;

/** Bordered tables of data. */
final class TableWriter {
    private static final int WIDE_FROM_COLUMNS = 6;
    private static final int SIZE = 13;
    private static final int SMALL_SIZE = 12;
    /** A row with more text than this may continue on the next page; shorter rows stay whole. */
    private static final int SPLIT_FROM_LENGTH = 900;

    /** Rows of a group that is kept on one page; more would leave too much of the page before it empty. */
    private static final int LONGEST_WHOLE = 16;

    private static final int SLACK = 20;

    private TableWriter() {}

    static void write(XWPFDocument document, Table table, int textWidth) {
        int size = table.columns().size() >= WIDE_FROM_COLUMNS ? SMALL_SIZE : SIZE;
        int[] widths = widths(table.columns(), textWidth, size);
        XWPFTable grid = Grid.bordered(document, table.rows().size() + 1, widths);
        List<XWPFTableRow> lines = grid.getRows();
        header(lines.get(0), table.columns(), size);
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            if (row.section()) {
                section(lines.get(i + 1), row, table.columns(), widths, size);
            } else {
                plain(lines.get(i + 1), row, table.columns(), size);
                if (table.groupsWhole() && goesOn(table.rows(), i)) {
                    keepWithNext(lines.get(i + 1));
                }
            }
        }
        Texts.shrink(document.createParagraph()).setSpacingAfter(Texts.AFTER);
    }

    /** Whether another row of the same group follows, and the group is short enough for one page. */
    private static boolean goesOn(List<Row> rows, int at) {
        int first = at;
        while (first > 0 && !rows.get(first).section()) {
            first--;
        }
        int end = at + 1;
        while (end < rows.size() && !rows.get(end).section()) {
            end++;
        }
        return at + 1 < end && end - first <= LONGEST_WHOLE;
    }

    private static void keepWithNext(XWPFTableRow line) {
        line.getTableCells().forEach(cell -> cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true)));
    }

    /** Shares the width by weight, but never breaks a word of a header: the widest column gives way. */
    private static int[] widths(List<Column> columns, int textWidth, int size) {
        int weights = columns.stream().mapToInt(Column::weight).sum();
        int[] widths = new int[columns.size()];
        int used = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] =
                    i == widths.length - 1 ? textWidth - used : columns.get(i).weight() * textWidth / weights;
            used += widths[i];
        }
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        for (int i = 0; i < widths.length; i++) {
            int missing = longestWord(columns.get(i).title(), size) + 2 * Grid.CELL_PADDING + SLACK - widths[i];
            if (missing > 0 && i != widest) {
                widths[i] += missing;
                widths[widest] -= missing;
            }
        }
        return widths;
    }

    private static int longestWord(String title, int size) {
        int longest = 0;
        for (String word : title.split("\\s+")) {
            longest = Math.max(longest, TimesWidth.of(word, size));
        }
        return longest;
    }

    private static void header(XWPFTableRow line, List<Column> columns, int size) {
        line.setRepeatHeader(true);
        line.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            XWPFTableCell cell = line.getCell(i);
            fill(cell, columns.get(i).title(), Align.CENTER, size, true);
            cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true));
        }
    }

    private static void plain(XWPFTableRow line, Row row, List<Column> columns, int size) {
        int longest = 0;
        for (int i = 0; i < columns.size(); i++) {
            String text = row.cells().get(i) == null
                    ? Wording.SHORT_DOTS
                    : row.cells().get(i);
            Align align =
                    row.cells().get(i) == null ? Align.CENTER : columns.get(i).align();
            fill(line.getCell(i), text, align, size, false);
            longest = Math.max(longest, text.length());
        }
        line.setCantSplitRow(longest < SPLIT_FROM_LENGTH);
    }

    private static void section(XWPFTableRow line, Row row, List<Column> columns, int[] widths, int size) {
        line.setCantSplitRow(true);
        int last = row.cells().size() - 1;
        for (int i = columns.size() - 1; i > last; i--) {
            line.removeCell(i);
        }
        int spanned = 0;
        for (int i = last; i < widths.length; i++) {
            spanned += widths[i];
        }
        XWPFTableCell wide = line.getCell(last);
        Grid.setWidth(wide, spanned);
        if (last < columns.size() - 1) {
            CTTcPr properties = wide.getCTTc().getTcPr();
            properties.addNewGridSpan().setVal(BigInteger.valueOf(columns.size() - last));
        }
        for (int i = 0; i <= last; i++) {
            XWPFTableCell cell = line.getCell(i);
            fill(
                    cell,
                    row.cells().get(i),
                    i == last ? Align.LEFT : columns.get(i).align(),
                    size,
                    true);
            cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true));
        }
    }

    private static void fill(XWPFTableCell cell, String text, Align align, int size, boolean bold) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        for (String line : Wording.printable(text).split("\n")) {
            XWPFParagraph paragraph = Texts.spaced(Grid.paragraph(cell), 20, 20);
            paragraph.setAlignment(
                    switch (align) {
                        case LEFT -> ParagraphAlignment.LEFT;
                        case CENTER -> ParagraphAlignment.CENTER;
                        case RIGHT -> ParagraphAlignment.RIGHT;
                    });
            Texts.run(paragraph, line, size, bold, false);
        }
    }
}
