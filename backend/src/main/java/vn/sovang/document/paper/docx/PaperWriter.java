package vn.sovang.document.paper.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.sovang.document.paper.Annex;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.DottedLines;
import vn.sovang.document.paper.Field;
import vn.sovang.document.paper.Heading;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.Paragraph;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Wording;

/** Writes a paper as a Word file in the layout of Nghị định 30/2020/NĐ-CP, phụ lục I. */
public final class PaperWriter {
    private static final int TITLE_SHARE = 88;
    private static final int ADDRESSEE_INDENT = 1700;
    private static final int GAP = 240;

    private final XWPFDocument document;
    private final Paper paper;

    private PaperWriter(XWPFDocument document, Paper paper) {
        this.document = document;
        this.paper = paper;
    }

    /**
     * Writes the paper; the stream is left open.
     *
     * @throws IOException when the stream cannot be written
     */
    public static void docx(Paper paper, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            new PaperWriter(document, paper).write();
            document.write(out);
        }
    }

    private void write() {
        FileDefaults.apply(document, paper);
        PageSetup.numberPages(document);
        int width = PageSetup.textWidth(paper.landscape());
        LetterheadWriter.write(
                document, paper.letterhead(), paper.isLetter() ? Wording.ABOUT + " " + paper.summary() : null, width);
        if (!paper.isLetter()) {
            title(width);
        }
        addressees();
        bases();
        body(paper.body(), width, paper.closed());
        SignatureWriter.write(document, paper, width);
        boolean landscape = paper.landscape();
        for (Annex annex : paper.annexes()) {
            PageSetup.breakSection(document, landscape);
            landscape = annex.landscape();
            annex(annex);
        }
        PageSetup.finish(document, landscape);
        if (paper.annexes().isEmpty()) {
            Texts.shrink(document.createParagraph());
        }
    }

    private void title(int width) {
        Texts.run(Texts.centred(document.createParagraph(), 2 * GAP, 0), paper.kind(), Texts.BODY, true, false);
        int ruled = TimesWidth.of(paper.kind(), Texts.BODY);
        if (!Wording.isBlank(paper.summary())) {
            List<String> lines = TimesWidth.balanced(paper.summary(), Texts.BODY, width * TITLE_SHARE / 100);
            for (String line : lines) {
                Texts.run(Texts.centred(document.createParagraph(), 0, 0), line, Texts.BODY, true, false);
                ruled = TimesWidth.of(line, Texts.BODY);
            }
        }
        if (!Wording.isBlank(paper.subtitle())) {
            reference(paper.subtitle(), width);
        }
        XWPFParagraph rule = document.createParagraph();
        Texts.rule(rule, width, Math.max(1400, Math.min(ruled, width) * 2 / 5));
        rule.setSpacingAfter(GAP);
        if (!Wording.isBlank(paper.authority())) {
            String who = Wording.capitals(paper.authority());
            Texts.run(Texts.centred(document.createParagraph(), 0, Texts.AFTER), who, Texts.BODY, true, false);
        }
    }

    private void addressees() {
        List<String> names = paper.addressees();
        if (names.size() == 1) {
            int before = paper.isLetter() ? GAP : Texts.AFTER;
            XWPFParagraph line = Texts.centred(document.createParagraph(), before, GAP);
            Texts.run(line, "Kính gửi: " + names.get(0) + ".", Texts.BODY, false, false);
        } else if (!names.isEmpty()) {
            XWPFParagraph opening = Texts.spaced(document.createParagraph(), Texts.AFTER, 0);
            opening.setIndentationLeft(ADDRESSEE_INDENT);
            Texts.run(opening, "Kính gửi:", Texts.BODY, false, false);
            for (int i = 0; i < names.size(); i++) {
                boolean last = i == names.size() - 1;
                XWPFParagraph line = Texts.spaced(document.createParagraph(), 0, last ? GAP : 0);
                line.setIndentationLeft(ADDRESSEE_INDENT + 1100);
                line.setIndentationHanging(160);
                Texts.run(line, "- " + names.get(i) + (last ? "." : ";"), Texts.BODY, false, false);
            }
        }
    }

    private void bases() {
        List<String> bases = paper.legalBases();
        for (int i = 0; i < bases.size(); i++) {
            String text = bases.get(i).strip().replaceFirst("[.;,]+$", "") + (i == bases.size() - 1 ? "." : ";");
            Texts.run(Texts.body(document.createParagraph()), text, Texts.BODY, false, true);
        }
        if (!Wording.isBlank(paper.enacting())) {
            XWPFParagraph line = Texts.centred(document.createParagraph(), Texts.AFTER, Texts.AFTER);
            line.setKeepNext(true);
            Texts.run(line, paper.enacting(), Texts.BODY, true, false);
        }
    }

    private void annex(Annex annex) {
        int width = PageSetup.textWidth(annex.landscape());
        if (!Wording.isBlank(annex.label())) {
            Texts.run(Texts.centred(document.createParagraph(), 0, 0), annex.label(), Texts.BODY, true, false);
        }
        String title = Wording.capitals(annex.title());
        for (String line : TimesWidth.balanced(title, Texts.BODY, width * TITLE_SHARE / 100)) {
            Texts.run(Texts.centred(document.createParagraph(), 0, 0), line, Texts.BODY, true, false);
        }
        if (!Wording.isBlank(annex.reference())) {
            reference(annex.reference(), width);
        }
        Texts.shrink(document.createParagraph()).setSpacingAfter(GAP);
        body(annex.body(), width, false);
    }

    private void reference(String text, int width) {
        for (String line : TimesWidth.balanced(text, Texts.BODY, width)) {
            Texts.run(Texts.centred(document.createParagraph(), 0, 0), line, Texts.BODY, false, true);
        }
    }

    private void body(List<Block> blocks, int width, boolean closed) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean last = i == blocks.size() - 1;
            if (block instanceof Paragraph paragraph) {
                XWPFParagraph written = paragraph(last && closed ? paragraph.closing() : paragraph);
                boolean opensTable = !last && blocks.get(i + 1) instanceof Table;
                written.setKeepNext(last || opensTable);
            } else if (block instanceof Heading heading) {
                heading(heading);
            } else if (block instanceof Field field) {
                field(field, width);
            } else if (block instanceof DottedLines lines) {
                for (int n = 0; n < lines.count(); n++) {
                    Texts.dotsToEdge(Texts.spaced(document.createParagraph(), 0, Texts.AFTER), width);
                }
            } else if (block instanceof Table table) {
                TableWriter.write(document, table, width);
            }
        }
    }

    private XWPFParagraph paragraph(Paragraph paragraph) {
        XWPFParagraph written = Texts.body(document.createParagraph());
        if (paragraph.align() == Paragraph.Align.CENTER) {
            written.setAlignment(ParagraphAlignment.CENTER);
            written.setIndentationFirstLine(0);
        }
        for (Paragraph.Run run : paragraph.runs()) {
            Texts.run(written, run.text(), Texts.BODY, run.bold(), run.italic());
        }
        return written;
    }

    private void heading(Heading heading) {
        XWPFParagraph written = Texts.body(document.createParagraph());
        written.setAlignment(ParagraphAlignment.LEFT);
        written.setKeepNext(true);
        Texts.outline(written, heading.level());
        Texts.run(written, heading.text(), Texts.BODY, true, heading.level() == 3);
    }

    private void field(Field field, int width) {
        XWPFParagraph written = Texts.body(document.createParagraph());
        if (Wording.isBlank(field.value())) {
            written.setAlignment(ParagraphAlignment.LEFT);
            Texts.run(written, field.label() + ": ", Texts.BODY, false, false);
            Texts.dotsToEdge(written, width);
        } else {
            Texts.run(written, field.label() + ": " + field.value().strip(), Texts.BODY, false, false);
        }
    }
}
