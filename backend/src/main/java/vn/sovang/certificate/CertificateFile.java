package vn.sovang.certificate;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.sovang.shared.qr.QrSquares;

/**
 * Writes certificates, a page of A4 across for each. PDF/A-1b: the typeface (Tinos, of the measures of Times New Roman)
 * is in the file, as far as it is used.
 */
final class CertificateFile {

    private static final float MM = 72 / 25.4f;
    private static final PDRectangle SHEET = new PDRectangle(297 * MM, 210 * MM);
    private static final Color RED = new Color(0xB3, 0x1B, 0x1B);
    private static final Color GOLD = new Color(0xB8, 0x8A, 0x2B);
    private static final float LINE = 1.22f;

    private final PDDocument document = new PDDocument();
    private final PDFont regular;
    private final PDFont bold;
    private final PDFont italic;
    private final PDFont boldItalic;

    private CertificateFile() throws IOException {
        regular = font("400Regular");
        bold = font("700Bold");
        italic = font("400Regular_Italic");
        boldItalic = font("700Bold_Italic");
    }

    /** A certificate and how it is laid out. */
    record Sheet(LayoutContent layout, CertificateText text) {}

    static byte[] of(String title, List<Sheet> sheets) {
        return written(title, sheets, false);
    }

    /** With a grid of centimetres under the parts, to lay over a blank. */
    static byte[] trial(Sheet sheet) {
        return written("In thử", List.of(sheet), true);
    }

    private static byte[] written(String title, List<Sheet> sheets, boolean grid) {
        try {
            CertificateFile file = new CertificateFile();
            try (PDDocument document = file.document) {
                for (Sheet sheet : sheets) {
                    file.add(sheet, grid);
                }
                ArchiveForm.give(document, title);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out, CompressParameters.NO_COMPRESSION);
                return out.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDFont font(String style) throws IOException {
        try (InputStream in = CertificateFile.class.getResourceAsStream("/certificate/Tinos_" + style + ".ttf")) {
            return PDType0Font.load(document, in, true);
        }
    }

    private void add(Sheet sheet, boolean grid) throws IOException {
        PDPage page = new PDPage(SHEET);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            if (grid) {
                grid(out);
            }
            if (!sheet.layout().preprinted()) {
                frame(out);
            }
            for (PlacedPart part : sheet.layout().parts()) {
                if (!part.shown()) {
                    continue;
                }
                if (part.part() == CertificatePart.CODE) {
                    code(out, part, sheet.text().code());
                } else {
                    words(out, part, sheet.text().words().getOrDefault(part.part(), ""));
                }
            }
        }
    }

    private void words(PDPageContentStream out, PlacedPart part, String words) throws IOException {
        PDFont font = fontOf(part.part());
        float size = fitting(part, words, font);
        float y = SHEET.getHeight() - part.y().floatValue() * MM - size * 0.9f;
        float last = 0;
        for (String line : lines(words, font, size, part.width().floatValue() * MM)) {
            last = width(line, font, size);
            out.beginText();
            out.setNonStrokingColor(part.part() == CertificatePart.AWARD ? RED : Color.BLACK);
            out.setFont(font, size);
            out.newLineAtOffset(part.x().floatValue() * MM - last / 2, y);
            out.showText(line);
            out.endText();
            y -= size * LINE;
        }
        if (part.part() == CertificatePart.MOTTO && last > 0) {
            // The line under the motto is as long as the motto (Nghị định 30/2020/NĐ-CP).
            out.setStrokingColor(Color.BLACK);
            out.setLineWidth(0.8f);
            out.moveTo(part.x().floatValue() * MM - last / 2, y + size * (LINE - 0.32f));
            out.lineTo(part.x().floatValue() * MM + last / 2, y + size * (LINE - 0.32f));
            out.stroke();
        }
    }

    /** A long title is written smaller rather than in two lines, down to three fifths. */
    private static float fitting(PlacedPart part, String words, PDFont font) throws IOException {
        float size = part.size().floatValue();
        float most = part.width().floatValue() * MM;
        float wide = width(drawable(words, font).replace('\n', ' '), font, size);
        return part.part() == CertificatePart.AWARD && wide > most ? Math.max(size * 0.6f, size * most / wide) : size;
    }

    private PDFont fontOf(CertificatePart part) {
        return switch (part) {
            case NATION, MOTTO, ISSUER, GIVES, AWARD, CAPACITY, SIGNER -> bold;
            case NAME -> boldItalic;
            case PLACE_DATE, DECISION -> italic;
            default -> regular;
        };
    }

    private static List<String> lines(String words, PDFont font, float size, float most) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : drawable(words, font).split("\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && width(longer, font, size) > most) {
                    lines.add(line.toString());
                    line = new StringBuilder(word);
                } else {
                    line = new StringBuilder(longer);
                }
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
        }
        return lines;
    }

    /** A sign the typeface has no picture of is not printed, so that one strange name holds up no one's certificate. */
    private static String drawable(String words, PDFont font) {
        StringBuilder kept = new StringBuilder(words.length());
        words.codePoints()
                .map(c -> Character.isWhitespace(c) && c != '\n' ? ' ' : c)
                .forEach(c -> {
                    String sign = Character.toString(c);
                    if (c == '\n' || Character.getType(c) != Character.FORMAT && has(font, sign)) {
                        kept.append(sign);
                    }
                });
        return kept.toString();
    }

    private static boolean has(PDFont font, String sign) {
        try {
            font.encode(sign);
            return true;
        } catch (IllegalArgumentException | IOException e) { // how the library says that there is no such glyph
            return false;
        }
    }

    private static float width(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private static void code(PDPageContentStream out, PlacedPart part, String code) throws IOException {
        BitMatrix matrix = QrSquares.of(code);
        float side = part.size().floatValue() * MM;
        float module = side / matrix.getWidth();
        float left = part.x().floatValue() * MM - side / 2;
        float top = SHEET.getHeight() - part.y().floatValue() * MM;
        out.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    out.addRect(left + column * module, top - (row + 1) * module, module, module);
                }
            }
        }
        out.fill();
    }

    private static void frame(PDPageContentStream out) throws IOException {
        out.setStrokingColor(GOLD);
        out.setLineWidth(2.6f);
        out.addRect(8 * MM, 8 * MM, SHEET.getWidth() - 16 * MM, SHEET.getHeight() - 16 * MM);
        out.stroke();
        out.setStrokingColor(RED);
        out.setLineWidth(0.9f);
        out.addRect(10.5f * MM, 10.5f * MM, SHEET.getWidth() - 21 * MM, SHEET.getHeight() - 21 * MM);
        out.stroke();
    }

    private void grid(PDPageContentStream out) throws IOException {
        out.setStrokingColor(new Color(0xD0, 0xD0, 0xD0));
        out.setLineWidth(0.3f);
        for (int mm = 10; mm < 297; mm += 10) {
            out.moveTo(mm * MM, 0);
            out.lineTo(mm * MM, SHEET.getHeight());
        }
        for (int mm = 10; mm < 210; mm += 10) {
            out.moveTo(0, SHEET.getHeight() - mm * MM);
            out.lineTo(SHEET.getWidth(), SHEET.getHeight() - mm * MM);
        }
        out.stroke();
        for (int mm = 50; mm < 297; mm += 50) {
            label(out, mm + "", mm, 3);
        }
        for (int mm = 50; mm < 210; mm += 50) {
            label(out, mm + "", 3, mm);
        }
    }

    private void label(PDPageContentStream out, String text, float x, float y) throws IOException {
        out.beginText();
        out.setNonStrokingColor(Color.GRAY);
        out.setFont(regular, 7);
        out.newLineAtOffset(x * MM + 1, SHEET.getHeight() - y * MM);
        out.showText(text);
        out.endText();
    }
}
