package vn.sovang.document.paper.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.sovang.document.paper.Layout;
import vn.sovang.document.paper.Letterhead;
import vn.sovang.document.paper.Wording;

/** The two columns at the top: issuer and number on the left, nation (or Party), place and date on the right. */
final class LetterheadWriter {
    private static final int ISSUER_SIZE = 12;
    private static final int MOTTO_SIZE = 13;
    private static final int PARTY_SIZE = 14;
    private static final int ISSUER_RULE = 1300;
    private static final int LEFT_SHARE = 43;
    private static final int SIDE_GAP = 100;
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";

    private LetterheadWriter() {}

    /** @param about what a letter without a title is about, printed under its number; null for other papers */
    static void write(XWPFDocument document, Letterhead letterhead, String about, int textWidth) {
        int left = textWidth * LEFT_SHARE / 100;
        int right = textWidth - left;
        XWPFTable table = Grid.invisible(document, 2, left, right);
        issuer(table.getRow(0).getCell(0), letterhead, left);
        if (letterhead.layout() == Layout.PARTY) {
            party(table.getRow(0).getCell(1), right);
        } else {
            nation(table.getRow(0).getCell(1), right);
        }
        line(table.getRow(1).getCell(0), letterhead.numberLine(), false);
        if (about != null) {
            about(table.getRow(1).getCell(0), about, left - SIDE_GAP);
        }
        line(table.getRow(1).getCell(1), letterhead.placeAndDate(), true);
    }

    private static void about(XWPFTableCell cell, String text, int available) {
        for (String line : TimesWidth.balanced(text, ISSUER_SIZE, available)) {
            Texts.run(Texts.centred(Grid.paragraph(cell), 0, 0), line, ISSUER_SIZE, false, false);
        }
    }

    private static void issuer(XWPFTableCell cell, Letterhead letterhead, int width) {
        int available = width - SIDE_GAP;
        if (!Wording.isBlank(letterhead.superior())) {
            capitals(cell, letterhead.superior(), available, false);
        }
        capitals(cell, letterhead.issuer(), available, true);
        if (letterhead.layout() == Layout.PARTY) {
            Texts.run(Texts.centred(Grid.paragraph(cell), 0, 0), "*", ISSUER_SIZE, false, false);
        } else {
            Texts.rule(Grid.paragraph(cell), width, ISSUER_RULE);
        }
    }

    private static void capitals(XWPFTableCell cell, String name, int available, boolean bold) {
        List<String> lines = TimesWidth.balanced(Wording.capitals(name), ISSUER_SIZE, available);
        for (String line : lines) {
            Texts.run(Texts.centred(Grid.paragraph(cell), 0, 0), line, ISSUER_SIZE, bold, false);
        }
    }

    private static void nation(XWPFTableCell cell, int width) {
        Texts.run(Texts.centred(Grid.paragraph(cell), 0, 0), NATION, ISSUER_SIZE, true, false);
        Texts.run(Texts.centred(Grid.paragraph(cell), 0, 0), MOTTO, MOTTO_SIZE, true, false);
        Texts.rule(Grid.paragraph(cell), width, TimesWidth.of(MOTTO, MOTTO_SIZE));
    }

    private static void party(XWPFTableCell cell, int width) {
        Texts.run(Texts.centred(Grid.paragraph(cell), 0, 0), PARTY, PARTY_SIZE, true, false);
        Texts.rule(Grid.paragraph(cell), width, TimesWidth.of(PARTY, PARTY_SIZE));
    }

    private static void line(XWPFTableCell cell, String text, boolean italic) {
        XWPFParagraph paragraph = Texts.spaced(Grid.paragraph(cell), Texts.AFTER, 0);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        if (text != null) {
            Texts.run(paragraph, text, MOTTO_SIZE, false, italic);
        }
    }
}
