package vn.sovang.document.paper.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables of fixed column widths; without them Word and other programs each guess their own. */
final class Grid {
    private Grid() {}

    /** A table for placing things side by side: no borders, no padding. */
    static XWPFTable invisible(XWPFDocument document, int rows, int... widths) {
        XWPFTable table = fixed(document, rows, widths);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        return table;
    }

    /** A table with single borders and a little padding. */
    static XWPFTable bordered(XWPFDocument document, int rows, int... widths) {
        XWPFTable table = fixed(document, rows, widths);
        table.setCellMargins(30, 80, 30, 80);
        return table;
    }

    private static XWPFTable fixed(XWPFDocument document, int rows, int... widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        int total = 0;
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            total += width;
        }
        CTTblPr properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(total);
        for (XWPFTableRow row : table.getRows()) {
            int column = 0;
            for (XWPFTableCell cell : row.getTableCells()) {
                setWidth(cell, widths[column++]);
            }
        }
        return table;
    }

    static void setWidth(XWPFTableCell cell, int width) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(width));
    }

    /** The next empty paragraph of a cell; a new cell already has one. */
    static XWPFParagraph paragraph(XWPFTableCell cell) {
        XWPFParagraph first = cell.getParagraphs().get(0);
        boolean untouched = cell.getParagraphs().size() == 1
                && first.getRuns().isEmpty()
                && !first.getCTP().isSetPPr();
        return untouched ? first : cell.addParagraph();
    }
}
