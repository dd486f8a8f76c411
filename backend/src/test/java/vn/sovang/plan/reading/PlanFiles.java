package vn.sovang.plan.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Office files made from plain text for the tests. */
public final class PlanFiles {

    private PlanFiles() {}

    /** Each line a paragraph, each run of lines with tabs a table; "- " parts of a cell become paragraphs of their own. */
    public static byte[] docx(String text) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFTable table = null;
            for (String line : text.split("\n")) {
                if (line.contains("\t")) {
                    table = table == null ? document.createTable() : table;
                    addRow(table, line.split("\t", -1));
                } else if (!line.isBlank()) {
                    table = null;
                    document.createParagraph().createRun().setText(line);
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addRow(XWPFTable table, String[] texts) {
        boolean first = table.getRow(0).getCell(0).getText().isEmpty();
        XWPFTableRow row = first ? table.getRow(0) : table.createRow();
        for (int i = 0; i < texts.length; i++) {
            XWPFTableCell cell = i < row.getTableCells().size() ? row.getCell(i) : row.createCell();
            String[] parts = texts[i].split("(?<=\\.) (?=- )");
            cell.setText(parts[0]);
            for (int k = 1; k < parts.length; k++) {
                cell.addParagraph().createRun().setText(parts[k]);
            }
        }
    }

    /** Every line a row, cells by tabs; numbers as numbers. */
    public static byte[] xlsx(String text, List<int[]> merges) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "SoVang", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Kế hoạch");
            String[] lines = text.split("\n");
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split("\t", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (cells[column].matches("\\d+")) {
                        sheet.value(row, column, Integer.parseInt(cells[column]));
                    } else if (!cells[column].isEmpty()) {
                        sheet.value(row, column, cells[column]);
                    }
                }
            }
            merges.forEach(m -> sheet.range(m[0], m[1], m[2], m[3]).merge());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
