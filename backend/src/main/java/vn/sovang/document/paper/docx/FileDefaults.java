package vn.sovang.document.paper.docx;

import java.math.BigInteger;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.Wording;

/** Font, language and properties of the whole file. */
final class FileDefaults {
    static final String FONT = "Times New Roman";
    private static final String LANGUAGE = "vi-VN";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD_2013_LAYOUT = "15";

    private FileDefaults() {}

    static void apply(XWPFDocument document, Paper paper) {
        styles(document.createStyles());
        modernLayout(document);
        POIXMLProperties properties = document.getProperties();
        properties.getCoreProperties().setTitle(Wording.printable(paper.title()));
        properties
                .getCoreProperties()
                .setCreator(Wording.printable(paper.letterhead().issuerInSentence()));
        properties.getExtendedProperties().setApplication("Sổ Vàng");
    }

    private static void styles(XWPFStyles target) {
        CTStyles styles = CTStyles.Factory.newInstance();
        var defaults = styles.addNewDocDefaults();
        CTRPr look = defaults.addNewRPrDefault().addNewRPr();
        CTFonts fonts = look.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setEastAsia(FONT);
        fonts.setCs(FONT);
        BigInteger halfPoints = BigInteger.valueOf(2L * Texts.BODY);
        look.addNewSz().setVal(halfPoints);
        look.addNewSzCs().setVal(halfPoints);
        CTLanguage language = look.addNewLang();
        language.setVal(LANGUAGE);
        language.setEastAsia(LANGUAGE);
        defaults.addNewPPrDefault().addNewPPr();
        CTStyle normal = styles.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(true);
        normal.setStyleId("Normal");
        normal.addNewName().setVal("Normal");
        target.setStyles(styles);
    }

    /** Without this setting Word opens the file in compatibility mode of 2007. */
    private static void modernLayout(XWPFDocument document) {
        try (XmlCursor cursor = document.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(W, "compat", "w"));
            cursor.beginElement(new QName(W, "compatSetting", "w"));
            cursor.insertAttributeWithValue(new QName(W, "name", "w"), "compatibilityMode");
            cursor.insertAttributeWithValue(new QName(W, "uri", "w"), "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue(new QName(W, "val", "w"), WORD_2013_LAYOUT);
        }
    }
}
