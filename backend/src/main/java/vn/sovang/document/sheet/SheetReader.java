package vn.sovang.document.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.text.VietnameseText;

/** The first visible sheet of an .xlsx as rows of texts; dates as people write them here. */
public final class SheetReader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MOST_COLUMNS = 60;

    private SheetReader() {}

    /**
     * @param file checked before to be a sound Excel file
     * @param mostRows more are refused
     * @throws Invalid when it cannot be opened or is too long (422)
     */
    public static List<List<String>> rows(Path file, int mostRows) {
        try (InputStream content = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(content)) {
            Sheet sheet = workbook.getSheets()
                    .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new Invalid("/file", "Tệp Excel không có trang tính nào."));
            return rows(sheet, mostRows);
        } catch (Invalid refused) {
            throw refused;
        } catch (Exception e) { // the library throws many unrelated kinds on damaged files
            throw new Invalid("/file", "Tệp Excel (.xlsx) bị hỏng hoặc có mật khẩu, không mở được.");
        }
    }

    private static List<List<String>> rows(Sheet sheet, int mostRows) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                if (rows.size() >= mostRows) {
                    throw new Invalid("/file", "Trang tính dài quá " + mostRows + " dòng.");
                }
                rows.add(cells(each.next()));
            }
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            cells.add(row.getOptionalCell(column).map(SheetReader::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell)
                    ? DAY.format(cell.asDate())
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return VietnameseText.clean(cell.getText());
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        String lower = format == null ? "" : format.toLowerCase(Locale.ROOT);
        return lower.contains("d") && lower.contains("m") && !lower.contains("red");
    }
}
