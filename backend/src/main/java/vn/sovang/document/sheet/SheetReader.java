package vn.sovang.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.TooLarge;

/** The first visible sheet of an .xlsx as rows of text; rows that stand empty keep their number. */
public final class SheetReader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** Without the formats of cells a day is a number like any other. */
    private static final ReadingOptions FORMATS = new ReadingOptions(true, false);

    private static final int MOST_ROWS = 110_000;
    private static final int MOST_COLUMNS = 100;
    private static final String BROKEN = "Tệp Excel (.xlsx) bị hỏng hoặc có mật khẩu, không mở được.";

    private SheetReader() {}

    /** @throws Invalid when it is damaged (422); TooLarge past 110,000 rows (413) */
    public static List<List<String>> rows(byte[] content) {
        try (ReadableWorkbook workbook = workbook(() -> new ByteArrayInputStream(content))) {
            try (Stream<Row> stream = visible(workbook).openStream()) {
                return rows(stream.iterator());
            }
        } catch (Invalid | TooLarge e) {
            throw e;
        } catch (Exception e) { // the library throws many unrelated kinds on damaged files
            throw new Invalid("/file", BROKEN);
        }
    }

    /** Takes a row as it comes by. */
    public interface Reader {

        /** @param number as it stands in the sheet, from 1 */
        void row(int number, List<String> cells);
    }

    /** What the reader itself threw, told apart from what the library throws on damaged files. */
    private static final class Passed extends RuntimeException {

        Passed(RuntimeException cause) {
            super(cause);
        }
    }

    /**
     * Row by row, so that a large table need not fit into memory.
     *
     * @throws Invalid when it is damaged (422); TooLarge past 110,000 rows (413)
     */
    public static void each(Path file, Reader reader) {
        try (ReadableWorkbook workbook = workbook(() -> Files.newInputStream(file));
                Stream<Row> stream = visible(workbook).openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                Row row = each.next();
                if (row.getRowNum() > MOST_ROWS) {
                    throw new TooLarge("Bảng có hơn 110.000 dòng.");
                }
                List<String> cells = cells(row);
                try {
                    reader.row(row.getRowNum(), cells);
                } catch (RuntimeException e) {
                    throw new Passed(e);
                }
            }
        } catch (Passed e) {
            throw (RuntimeException) e.getCause();
        } catch (Invalid | TooLarge e) {
            throw e;
        } catch (Exception e) { // the library throws many unrelated kinds on damaged files
            throw new Invalid("/file", BROKEN);
        }
    }

    /** Some programs write no formats at all; then nothing in the file is a day. */
    private static ReadableWorkbook workbook(Callable<InputStream> content) throws Exception {
        try (InputStream in = content.call()) {
            return new ReadableWorkbook(in, FORMATS);
        } catch (ExcelReaderException e) {
            try (InputStream in = content.call()) {
                return new ReadableWorkbook(in);
            }
        }
    }

    private static org.dhatim.fastexcel.reader.Sheet visible(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new Invalid("/file", "Tệp Excel không có trang tính nào hiện."));
    }

    private static List<List<String>> rows(Iterator<Row> each) {
        List<List<String>> rows = new ArrayList<>();
        while (each.hasNext()) {
            Row row = each.next();
            if (row.getRowNum() > MOST_ROWS) {
                throw new TooLarge("Bảng có hơn 110.000 dòng.");
            }
            while (rows.size() < row.getRowNum() - 1) {
                rows.add(List.of());
            }
            rows.add(cells(row));
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            cells.add(row.getOptionalCell(i).map(SheetReader::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell) ? DAY.format(cell.asDate()) : plain(cell.asNumber());
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        String lower = format == null ? "" : format.toLowerCase(Locale.ROOT);
        return lower.contains("d") && lower.contains("m") && !lower.contains("red");
    }
}
