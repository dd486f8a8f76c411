package vn.sovang.document.paper.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import vn.sovang.document.paper.Wording;

/** Runs and paragraphs with the sizes that papers use; spacing in twips. */
final class Texts {
    static final int BODY = 14;
    static final int FIRST_LINE = 720; // 1.27 cm
    static final int AFTER = 120; // 6 pt
    private static final double LINE = 1.1;
    private static final int ABOVE_RULE = 50;

    private Texts() {}

    static XWPFRun run(XWPFParagraph paragraph, String text, int points, boolean bold, boolean italic) {
        XWPFRun run = paragraph.createRun();
        if (bold) {
            run.setBold(true);
        }
        if (italic) {
            run.setItalic(true);
        }
        run.setFontSize(points);
        String[] lines = Wording.printable(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
        return run;
    }

    /** Justified body text with its first line set in. */
    static XWPFParagraph body(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(FIRST_LINE);
        spaced(paragraph, 0, AFTER);
        paragraph.setSpacingBetween(LINE);
        return paragraph;
    }

    static XWPFParagraph centred(XWPFParagraph paragraph, int before, int after) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return spaced(paragraph, before, after);
    }

    static XWPFParagraph spaced(XWPFParagraph paragraph, int before, int after) {
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    /** A short horizontal line in the middle of the available width. */
    static void rule(XWPFParagraph paragraph, int available, int width) {
        shrink(paragraph).setSpacingBefore(ABOVE_RULE);
        int side = Math.max(0, (available - width) / 2);
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        CTBorder line = properties(paragraph).addNewPBdr().addNewTop();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(6));
        line.setSpace(BigInteger.ONE);
    }

    /** Makes a paragraph that only separates almost invisible. */
    static XWPFParagraph shrink(XWPFParagraph paragraph) {
        spaced(paragraph, 0, 0);
        paragraph.setSpacingBetween(2, LineSpacingRule.EXACT);
        run(paragraph, "", 1, false, false);
        return paragraph;
    }

    /** A dotted leader to the right edge from here. */
    static void dotsToEdge(XWPFParagraph paragraph, int edge) {
        CTPPr properties = properties(paragraph);
        CTTabStop stop = (properties.isSetTabs() ? properties.getTabs() : properties.addNewTabs()).addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setLeader(STTabTlc.DOT);
        stop.setPos(BigInteger.valueOf(edge));
        XWPFRun run = paragraph.createRun();
        run.setFontSize(BODY);
        run.addTab();
    }

    /** Places a heading in the navigation pane of Word. */
    static void outline(XWPFParagraph paragraph, int level) {
        properties(paragraph).addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }
}
