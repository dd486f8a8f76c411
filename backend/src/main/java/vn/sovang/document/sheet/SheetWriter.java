package vn.sovang.document.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sovang.document.paper.Wording;
import vn.sovang.document.sheet.Sheet.Column;
import vn.sovang.document.sheet.Sheet.Kind;

/**
 * Writes a list as an .xlsx file, row by row, so that long lists do not fill the memory. Text is always stored as text
 * in cells of text format: a value that begins with "=", "+", "-" or "@" is shown as it is and never becomes a formula,
 * even when somebody edits the cell.
 */
public final class SheetWriter {
    /** Rows that one sheet of Excel holds. */
    static final int ROWS_OF_A_SHEET = 1_048_576;
    /** Characters that one cell of Excel holds. */
    static final int CHARACTERS_OF_A_CELL = 32_767;

    private static final String FONT = "Times New Roman";
    private static final String HEADER_FILL = "E7E6E6";
    private static final String PRODUCT = "SoVang";
    private static final String VERSION = "1.0";
    private static final int FLUSH_EVERY = 500;
    private static final int WORDS_WIDTH = 110;

    private final int rowsOfASheet;

    private SheetWriter(int rowsOfASheet) {
        this.rowsOfASheet = rowsOfASheet;
    }

    /**
     * Writes all rows; the stream of bytes is left open, the stream of rows is closed. A list longer than a sheet
     * continues on the next one.
     *
     * @throws IOException when the stream cannot be written
     */
    public static <T> void xlsx(Sheet<T> sheet, Stream<T> rows, OutputStream out) throws IOException {
        xlsx(sheet, rows, out, ROWS_OF_A_SHEET);
    }

    static <T> void xlsx(Sheet<T> sheet, Stream<T> rows, OutputStream out, int rowsOfASheet) throws IOException {
        Workbook workbook = new Workbook(out, PRODUCT, VERSION);
        workbook.setGlobalDefaultFont(FONT, 12);
        workbook.properties().setTitle(Wording.printable(sheet.title()));
        try (rows) {
            new SheetWriter(rowsOfASheet).write(sheet, rows.iterator(), workbook);
        }
        workbook.finish();
    }

    private <T> void write(Sheet<T> sheet, Iterator<T> rows, Workbook workbook) throws IOException {
        int part = 1;
        do {
            Worksheet page = workbook.newWorksheet("Danh sách" + (part == 1 ? "" : " " + part));
            int header = 1 + sheet.notes().size() + 1;
            head(sheet, page, header);
            int row = header + 1;
            while (rows.hasNext() && row < rowsOfASheet) {
                line(sheet.columns(), page, row, rows.next());
                row++;
                if (row % FLUSH_EVERY == 0) {
                    page.flush();
                }
            }
            page.setAutoFilter(
                    header, 0, Math.max(header, row - 1), sheet.columns().size() - 1);
            page.finish();
            part++;
        } while (rows.hasNext());
        if (sheet.words() != null) {
            words(sheet.words(), workbook.newWorksheet(sheet.words().name()));
        }
    }

    private static void words(Sheet.Words words, Worksheet page) throws IOException {
        page.width(0, WORDS_WIDTH);
        for (int i = 0; i < words.lines().size(); i++) {
            page.value(i, 0, text(words.lines().get(i)));
            page.style(i, 0).wrapText(true).verticalAlignment("top").format("@").set();
        }
        page.paperSize(PaperSize.A4_PAPER);
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.finish();
    }

    private static <T> void head(Sheet<T> sheet, Worksheet page, int header) {
        List<Column<T>> columns = sheet.columns();
        page.value(0, 0, text(sheet.title()));
        page.style(0, 0).bold().fontSize(14).format("@").set();
        for (int i = 0; i < sheet.notes().size(); i++) {
            page.value(i + 1, 0, text(sheet.notes().get(i)));
            page.style(i + 1, 0).italic().format("@").set();
        }
        for (int i = 0; i < columns.size(); i++) {
            page.width(i, columns.get(i).width());
            page.value(header, i, text(columns.get(i).title()));
            page.style(header, i)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .fillColor(HEADER_FILL)
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
        page.freezePane(0, header + 1);
        page.repeatRows(header);
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.footer("&P/&N", Position.CENTER);
    }

    private static <T> void line(List<Column<T>> columns, Worksheet page, int row, T source) {
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            Object value = column.value().apply(source);
            put(page, row, i, value);
            StyleSetter style = page.style(row, i);
            style.format(format(column.kind(), value));
            style.horizontalAlignment(alignment(column.kind()));
            style.verticalAlignment("top");
            style.wrapText(column.kind() == Kind.TEXT);
            style.borderStyle(BorderStyle.THIN);
            style.set();
        }
    }

    private static void put(Worksheet page, int row, int column, Object value) {
        if (value instanceof Number number) {
            page.value(row, column, number);
        } else if (value instanceof LocalDate date) {
            page.value(row, column, date);
        } else if (value instanceof LocalDateTime time) {
            page.value(row, column, time);
        } else if (value != null) {
            page.value(row, column, text(value.toString()));
        }
    }

    private static String text(String value) {
        String printable = Wording.printable(value);
        return printable.length() <= CHARACTERS_OF_A_CELL
                ? printable
                : printable.substring(0, CHARACTERS_OF_A_CELL - 1) + "…";
    }

    private static String format(Kind kind, Object value) {
        return switch (kind) {
            case TEXT -> "@";
            case WHOLE -> "#,##0";
            // The pattern with decimals would show "100," for a whole number.
            case DECIMAL, PERCENT_POINTS -> isWhole(value) ? "#,##0" : "#,##0.####";
            case YEAR -> "0";
            case DATE -> "dd/mm/yyyy";
            case DATE_TIME -> "dd/mm/yyyy hh:mm";
        };
    }

    private static boolean isWhole(Object value) {
        return value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue());
    }

    private static String alignment(Kind kind) {
        return switch (kind) {
            case TEXT -> "left";
            case WHOLE, DECIMAL, PERCENT_POINTS -> "right";
            case YEAR, DATE, DATE_TIME -> "center";
        };
    }
}
