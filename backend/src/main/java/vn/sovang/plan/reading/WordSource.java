package vn.sovang.plan.reading;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.sovang.plan.reading.SourceBlock.Grid;
import vn.sovang.plan.reading.SourceBlock.GridCell;
import vn.sovang.plan.reading.SourceBlock.GridRow;
import vn.sovang.plan.reading.SourceBlock.Prose;
import vn.sovang.shared.text.VietnameseText;

/** A .docx: paragraphs and tables in order, merged cells laid out on the grid, automatic numbers written out. */
final class WordSource {

    static {
        // The library unpacks by itself after ArchiveCheck; its own bound must not be wider.
        ZipSecureFile.setMaxEntrySize(ReadLimits.UNPACKED_BYTES);
    }

    private final Map<String, Integer> counters = new HashMap<>();
    private int rows;

    List<SourceBlock> blocks(byte[] content) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            List<SourceBlock> blocks = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    text(paragraph).lines().forEach(line -> blocks.add(new Prose(line)));
                } else if (element instanceof XWPFTable table) {
                    blocks.add(new Grid(table.getRows().stream().map(this::row).toList()));
                }
            }
            return blocks;
        } catch (UnreadableDocument e) {
            throw e;
        } catch (Exception e) { // the library throws many unrelated kinds on damaged files
            throw new UnreadableDocument(
                    UnreadableDocument.Reason.BROKEN, "Tệp Word (.docx) bị hỏng hoặc có mật khẩu, không mở được.", e);
        }
    }

    private GridRow row(XWPFTableRow row) {
        if (++rows > ReadLimits.ROWS) {
            throw ReadLimits.tooManyRows();
        }
        List<GridCell> cells = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            CTTcPr properties = cell.getCTTc().getTcPr();
            boolean below = properties != null
                    && properties.isSetVMerge()
                    && properties.getVMerge().getVal() != STMerge.RESTART;
            cells.add(new GridCell(below ? "" : text(cell), below));
            for (int i = 1; i < span(properties); i++) {
                cells.add(new GridCell("", false));
            }
            ReadLimits.checkColumns(cells.size());
        }
        return new GridRow(cells);
    }

    private static int span(CTTcPr properties) {
        return properties == null || !properties.isSetGridSpan()
                ? 1
                : Math.min(properties.getGridSpan().getVal().intValue(), ReadLimits.COLUMNS + 1);
    }

    private String text(XWPFTableCell cell) {
        List<String> lines = new ArrayList<>();
        for (XWPFParagraph paragraph : cell.getParagraphs()) {
            String text = text(paragraph);
            if (!text.isBlank()) {
                lines.add(text);
            }
        }
        for (XWPFTable inner : cell.getTables()) {
            lines.add(inner.getText());
        }
        return String.join("\n", lines);
    }

    private String text(XWPFParagraph paragraph) {
        String text = VietnameseText.composed(paragraph.getText());
        String label = label(paragraph);
        return label.isEmpty() ? text : label + " " + text;
    }

    /** The bullet or number that Word itself draws before the paragraph. */
    private String label(XWPFParagraph paragraph) {
        if (paragraph.getNumID() == null || paragraph.getNumID().signum() == 0 || paragraph.getNumFmt() == null) {
            return "";
        }
        if (paragraph.getNumFmt().equals("bullet")) {
            return "-";
        }
        String level = String.valueOf(paragraph.getNumIlvl());
        int count = counters.merge(paragraph.getNumID() + "/" + level, 1, Integer::sum);
        return switch (paragraph.getNumFmt()) {
            case "decimal", "decimalZero" -> count + ".";
            case "upperRoman" -> Roman.of(count) + ".";
            case "lowerLetter" -> (char) ('a' + (count - 1) % 26) + ")";
            default -> "";
        };
    }
}
