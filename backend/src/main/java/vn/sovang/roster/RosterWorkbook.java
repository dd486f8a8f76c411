package vn.sovang.roster;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.text.VietnameseText;

/** The first sheet of an .xlsx as the same text that pasting it would give. */
final class RosterWorkbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MOST_ROWS = 5000;
    private static final int MOST_COLUMNS = 60;

    private RosterWorkbook() {}

    static String text(Path file) {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            int n = 0;
            for (Iterator<Row> each = rows.iterator(); each.hasNext() && n < MOST_ROWS; n++) {
                Row row = each.next();
                for (int c = 0; c < Math.min(row.getCellCount(), MOST_COLUMNS); c++) {
                    text.append(c == 0 ? "" : "\t")
                            .append(row.getOptionalCell(c)
                                    .map(RosterWorkbook::text)
                                    .orElse(""));
                }
                text.append('\n');
            }
            return text.toString();
        } catch (Exception e) { // the library throws many unrelated kinds on damaged files
            throw new Invalid("/file", "Tệp Excel (.xlsx) bị hỏng hoặc có mật khẩu, không mở được.");
        }
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            boolean isDay = format != null
                    && format.toLowerCase(Locale.ROOT).contains("d")
                    && format.toLowerCase(Locale.ROOT).contains("m");
            BigDecimal number = cell.asNumber();
            return isDay
                    ? DAY.format(cell.asDate())
                    : number.stripTrailingZeros().toPlainString();
        }
        return VietnameseText.clean(cell.getText());
    }
}
