package vn.sovang.document.paper.docx;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.sovang.document.paper.Layout;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.Signature;
import vn.sovang.document.paper.Wording;

/** The end of a paper: recipients on the left and one signature on the right, or signatures side by side. */
final class SignatureWriter {
    private static final int SIZE = 13;
    private static final int HINT_SIZE = 12;
    private static final int RECIPIENTS_TITLE_SIZE = 12;
    private static final int RECIPIENTS_SIZE = 11;
    private static final int ROOM_TO_SIGN = 1300;
    private static final int RECIPIENTS_SHARE = 47;
    private static final int SIDE_GAP = 160;
    private static final String UNKNOWN_NAME = "…………………………";

    private SignatureWriter() {}

    static void write(XWPFDocument document, Paper paper, int textWidth) {
        List<Signature> signatures = paper.signatures();
        Layout layout = paper.letterhead().layout();
        if (signatures.isEmpty() && paper.recipients().isEmpty()) {
            return;
        }
        Texts.shrink(document.createParagraph()).setKeepNext(true);
        if (signatures.size() <= 1) {
            int left = textWidth * RECIPIENTS_SHARE / 100;
            XWPFTable table = Grid.invisible(document, 1, left, textWidth - left);
            table.getRow(0).setCantSplitRow(true);
            recipients(table.getRow(0).getCell(0), paper.recipients(), layout);
            if (!signatures.isEmpty()) {
                XWPFTableCell cell = table.getRow(0).getCell(1);
                title(cell, signatures.get(0), layout, textWidth - left);
                name(cell, signatures.get(0));
            }
            return;
        }
        for (int i = 0; i < signatures.size(); i += paper.signatureColumns()) {
            int end = Math.min(signatures.size(), i + paper.signatureColumns());
            sideBySide(document, signatures.subList(i, end), layout, textWidth);
            Texts.shrink(document.createParagraph()).setSpacingAfter(2 * Texts.AFTER);
        }
        if (!paper.recipients().isEmpty()) {
            XWPFTable table = Grid.invisible(document, 1, textWidth);
            recipients(table.getRow(0).getCell(0), paper.recipients(), layout);
        }
    }

    /** Titles and names stand in two rows, so that names line up under titles of different heights. */
    private static void sideBySide(XWPFDocument document, List<Signature> line, Layout layout, int textWidth) {
        int width = textWidth / line.size();
        int[] widths = new int[line.size()];
        Arrays.fill(widths, width);
        XWPFTable table = Grid.invisible(document, 2, widths);
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        for (int i = 0; i < line.size(); i++) {
            XWPFTableCell top = table.getRow(0).getCell(i);
            title(top, line.get(i), layout, width);
            top.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true));
            name(table.getRow(1).getCell(i), line.get(i));
        }
    }

    private static void title(XWPFTableCell cell, Signature signature, Layout layout, int width) {
        for (String title : signature.titleLines(layout)) {
            for (String line : TimesWidth.balanced(title, SIZE, width - SIDE_GAP)) {
                Texts.run(Texts.centred(Grid.paragraph(cell), 0, 0), line, SIZE, true, false);
            }
        }
        if (!Wording.isBlank(signature.hint())) {
            String hint = "(" + signature.hint() + ")";
            Texts.run(Texts.centred(Grid.paragraph(cell), 0, 0), hint, HINT_SIZE, false, true);
        }
    }

    private static void name(XWPFTableCell cell, Signature signature) {
        boolean known = !Wording.isBlank(signature.name());
        XWPFParagraph paragraph = Texts.centred(Grid.paragraph(cell), ROOM_TO_SIGN, 0);
        Texts.run(paragraph, known ? signature.name() : UNKNOWN_NAME, SIZE, known, false);
    }

    private static void recipients(XWPFTableCell cell, List<String> names, Layout layout) {
        if (names.isEmpty()) {
            return;
        }
        boolean party = layout == Layout.PARTY;
        XWPFParagraph first = Texts.spaced(Grid.paragraph(cell), 0, 0);
        XWPFRun title = Texts.run(first, "Nơi nhận:", RECIPIENTS_TITLE_SIZE, !party, !party);
        if (party) {
            title.setUnderline(UnderlinePatterns.SINGLE);
        }
        for (int i = 0; i < names.size(); i++) {
            String end = i == names.size() - 1 ? "." : ";";
            XWPFParagraph line = Texts.spaced(Grid.paragraph(cell), 0, 0);
            Texts.run(line, "- " + names.get(i) + end, RECIPIENTS_SIZE, false, false);
        }
    }
}
