package vn.sovang.document.paper.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Size, margins and page numbers; lengths in twips (1/1440 inch). */
final class PageSetup {
    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int TOP_AND_BOTTOM = 1134; // 20 mm
    private static final int LEFT = 1701; // 30 mm
    private static final int RIGHT = 851; // 15 mm
    private static final int NUMBER_FROM_EDGE = 567;

    private PageSetup() {}

    static int textWidth(boolean landscape) {
        return (landscape ? LONG_SIDE : SHORT_SIDE) - LEFT - RIGHT;
    }

    /** Page numbers for the whole file; the section settings of the body then carry them. */
    static void numberPages(XWPFDocument document) {
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        var field = number.getCTP().addNewFldSimple();
        field.setInstr(" PAGE ");
        CTR shown = field.addNewR();
        var size = BigInteger.valueOf(28);
        var look = shown.addNewRPr();
        look.addNewSz().setVal(size);
        look.addNewSzCs().setVal(size);
        shown.addNewT().setStringValue("2");
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    /** Settings of the last section of the file. */
    static void finish(XWPFDocument document, boolean landscape) {
        shape(document.getDocument().getBody().getSectPr(), landscape);
    }

    /** Ends a section here, so that what follows may have another orientation and counts its pages anew. */
    static void breakSection(XWPFDocument document, boolean landscape) {
        XWPFParagraph end = document.createParagraph();
        Texts.shrink(end);
        CTSectPr section = end.getCTP().getPPr().addNewSectPr();
        section.set(document.getDocument().getBody().getSectPr());
        shape(section, landscape);
    }

    private static void shape(CTSectPr section, boolean landscape) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP_AND_BOTTOM));
        margins.setBottom(BigInteger.valueOf(TOP_AND_BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(NUMBER_FROM_EDGE));
        margins.setFooter(BigInteger.valueOf(NUMBER_FROM_EDGE));
        margins.setGutter(BigInteger.ZERO);
        if (!section.isSetPgNumType()) {
            section.addNewPgNumType();
        }
        section.getPgNumType().setStart(BigInteger.ONE);
    }
}
