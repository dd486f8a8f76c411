package vn.sovang.plan.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
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
import vn.sovang.plan.reading.SourceBlock.Grid;
import vn.sovang.plan.reading.SourceBlock.GridCell;
import vn.sovang.plan.reading.SourceBlock.GridRow;
import vn.sovang.shared.text.VietnameseText;

/** An .xlsx: every visible sheet is one grid. */
final class SheetSource {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private SheetSource() {}

    static List<SourceBlock> blocks(byte[] content) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            SheetMerges merges = SheetMerges.of(content);
            List<SourceBlock> blocks = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    blocks.add(grid(sheet, merges));
                }
            }
            return blocks;
        } catch (UnreadableDocument e) {
            throw e;
        } catch (Exception e) { // the library throws many unrelated kinds on damaged files
            throw new UnreadableDocument(
                    UnreadableDocument.Reason.BROKEN, "Tệp Excel (.xlsx) bị hỏng hoặc có mật khẩu, không mở được.", e);
        }
    }

    private static Grid grid(Sheet sheet, SheetMerges merges) throws IOException {
        List<GridRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                Row row = each.next();
                if (rows.size() >= ReadLimits.ROWS) {
                    throw ReadLimits.tooManyRows();
                }
                rows.add(row(row, sheet.getIndex(), merges));
            }
        }
        return new Grid(rows);
    }

    private static GridRow row(Row row, int sheet, SheetMerges merges) {
        List<GridCell> cells = new ArrayList<>();
        int columns = lastUsed(row) + 1;
        ReadLimits.checkColumns(columns);
        int width = Math.max(columns, merges.width(sheet));
        for (int column = 0; column < width; column++) {
            String text = column < row.getCellCount()
                    ? row.getOptionalCell(column).map(SheetSource::text).orElse("")
                    : "";
            cells.add(new GridCell(text, text.isBlank() && merges.continues(sheet, row.getRowNum(), column)));
        }
        return new GridRow(cells);
    }

    /** Formatted but empty cells far to the right do not count. */
    private static int lastUsed(Row row) {
        int last = -1;
        for (Cell cell : row) {
            if (cell != null && !text(cell).isBlank()) {
                last = Math.max(last, cell.getColumnIndex());
            }
        }
        return last;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? DAY.format(cell.asDate()) : number(cell.asNumber());
        }
        String text = VietnameseText.composed(cell.getText());
        return text.length() > ReadLimits.CELL_CHARACTERS ? text.substring(0, ReadLimits.CELL_CHARACTERS) : text;
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String lower = format.toLowerCase(Locale.ROOT);
        return lower.contains("d") && lower.contains("m") && !lower.contains("red");
    }
}
