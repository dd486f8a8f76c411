package vn.sovang.document.paper.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of fixed column widths; without them Word and other programs each guess their own. */
final class Grid {
    /** Space on the left and on the right inside a bordered cell. */
    static final int CELL_PADDING = 80;

    private Grid() {}

    /** A table for placing things side by side: no borders, no padding. */
    static XWPFTable invisible(XWPFDocument document, int rows, int... widths) {
        XWPFTable table = fixed(document, rows, widths);
        table.removeBorders();
        padding(table, 0, 0);
        return table;
    }

    /** A table with single borders and a little padding. */
    static XWPFTable bordered(XWPFDocument document, int rows, int... widths) {
        XWPFTable table = fixed(document, rows, widths);
        padding(table, 30, CELL_PADDING);
        return table;
    }

    /** Written out, because a missing zero would mean the default padding of 108. */
    private static void padding(XWPFTable table, int vertical, int horizontal) {
        CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        set(margins.addNewTop(), vertical);
        set(margins.addNewLeft(), horizontal);
        set(margins.addNewBottom(), vertical);
        set(margins.addNewRight(), horizontal);
    }

    private static void set(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
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
