package vn.sovang.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;

/** What every paper has in common, checked on a sample of each. */
class AllPapersTest {
    private static final BigInteger MILLIMETRE_TOLERANCE = BigInteger.valueOf(3);

    static Map<String, Paper> samples() {
        Map<String, Paper> papers = new TreeMap<>();
        papers.put("bao-cao-thanh-tich-1.2", AchievementReportPaper.of(SampleDossier.flagReport()));
        papers.put("bao-cao-thanh-tich-1.3", AchievementReportPaper.of(SampleDossier.personReport()));
        papers.put("bao-cao-thanh-tich-1.4", AchievementReportPaper.of(SampleDossier.emptyMeritReport()));
        papers.put("bao-cao-thanh-tich-1.5", AchievementReportPaper.of(SampleDossier.householdReport()));
        papers.put("to-trinh", SubmissionLetterPaper.of(SampleDossier.blockLetter()));
        papers.put("danh-sach-trich-ngang", NomineeListPaper.of(SampleDossier.nomineeList()));
        papers.put("giay-moi", ConferenceInvitationPaper.of(SampleBlock.invitation()));
        papers.put("chuong-trinh", ConferenceProgrammePaper.of(SampleBlock.programme()));
        papers.put("bien-ban-hoi-nghi", ConferenceMinutesPaper.of(SampleBlock.minutes()));
        papers.put("bien-ban-kiem-phieu", CountingRecordPaper.of(SampleBlock.countingRecord()));
        papers.put("quyet-dinh-co", AwardDecisionPaper.of(SampleDossier.flagDecision()));
        papers.put("quyet-dinh-bang-khen", AwardDecisionPaper.of(SampleDossier.longMeritDecision()));
        papers.put("giao-uoc", PledgePaper.of(SampleBlock.pledge()));
        papers.put("ke-hoach", AnnualPlanPaper.of(SampleBlock.plan()));
        papers.put("quyet-dinh-kien-toan", BlockDecisionPaper.of(SampleBlock.blockDecision()));
        papers.put("ten-dai", SampleDossier.longNames());
        return papers;
    }

    @TestFactory
    Stream<DynamicTest> every_paper_opens_and_keeps_the_layout_of_decree_30() {
        return samples().entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    WrittenPaper written = WrittenPaper.of(sample.getValue()).keptAs(sample.getKey());
                    checkFont(written.document());
                    checkPages(written.document());
                    checkPageNumber(written.document());
                    checkTables(written.document());
                    assertEquals(2, written.letterhead().size());
                    assertFalse(written.text().contains("null"), written.text());
                    assertFalse(written.text().contains(".."), "doubled stops");
                    assertFalse(written.text().contains(",."), "stop after comma");
                }));
    }

    private static void checkFont(XWPFDocument document) {
        var look = document.getStyles().getDefaultRunStyle();
        assertEquals(14, look.getFontSizeAsDouble());
        var fonts = document.getStyles()
                .getCtStyles()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr()
                .getRFontsArray(0);
        assertEquals(
                List.of("Times New Roman", "Times New Roman", "Times New Roman", "Times New Roman"),
                List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getCs(), fonts.getEastAsia()));
        document.getParagraphs().forEach(paragraph -> paragraph
                .getRuns()
                .forEach(run -> assertTrue(run.getFontFamily() == null, "a run has its own font")));
    }

    private static Stream<CTSectPr> sections(XWPFDocument document) {
        Stream<CTSectPr> inner = document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                        && paragraph.getCTP().getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getCTP().getPPr().getSectPr());
        return Stream.concat(inner, Stream.of(document.getDocument().getBody().getSectPr()));
    }

    private static void checkPages(XWPFDocument document) {
        sections(document).forEach(section -> {
            BigInteger width = (BigInteger) section.getPgSz().getW();
            BigInteger height = (BigInteger) section.getPgSz().getH();
            assertMillimetres(210, width.min(height));
            assertMillimetres(297, width.max(height));
            assertMillimetres(20, section.getPgMar().getTop());
            assertMillimetres(20, section.getPgMar().getBottom());
            assertMillimetres(30, section.getPgMar().getLeft());
            assertMillimetres(15, section.getPgMar().getRight());
            assertEquals(BigInteger.ONE, section.getPgNumType().getStart());
        });
    }

    private static void assertMillimetres(int expected, Object twips) {
        BigInteger exact = BigInteger.valueOf(Math.round(expected * 1440 / 25.4));
        BigInteger off = exact.subtract((BigInteger) twips).abs();
        assertTrue(off.compareTo(MILLIMETRE_TOLERANCE) <= 0, expected + " mm, but " + twips + " twips");
    }

    private static void checkPageNumber(XWPFDocument document) {
        sections(document).forEach(section -> {
            assertTrue(section.isSetTitlePg(), "the first page hides its number");
            assertEquals(2, section.sizeOfHeaderReferenceArray());
        });
        XWPFHeader header = document.getHeaderFooterPolicy().getDefaultHeader();
        var number =
                header.getParagraphs().get(header.getParagraphs().size() - 1).getCTP();
        assertEquals("PAGE", number.getFldSimpleArray(0).getInstr().strip());
        assertEquals("center", number.getPPr().getJc().getVal().toString());
        XWPFHeader first = document.getHeaderFooterPolicy().getFirstPageHeader();
        assertTrue(first.getParagraphs().stream()
                .allMatch(paragraph -> paragraph.getCTP().sizeOfFldSimpleArray() == 0));
    }

    private static void checkTables(XWPFDocument document) {
        int portrait = 11906 - 1701 - 851;
        int landscape = 16838 - 1701 - 851;
        for (XWPFTable table : document.getTables()) {
            int width = 0;
            for (CTTblGridCol column : table.getCTTbl().getTblGrid().getGridColList()) {
                width += ((BigInteger) column.getW()).intValue();
            }
            assertTrue(width <= portrait || width == landscape, "a table is wider than the page: " + width);
            assertEquals(
                    "fixed",
                    table.getCTTbl().getTblPr().getTblLayout().getType().toString());
        }
    }
}
