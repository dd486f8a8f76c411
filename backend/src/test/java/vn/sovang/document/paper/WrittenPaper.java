package vn.sovang.document.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.sovang.document.paper.docx.PaperWriter;

/** A paper written to bytes and read back, the way a receiver opens it. */
public final class WrittenPaper {
    private final byte[] bytes;
    private final XWPFDocument document;

    private WrittenPaper(byte[] bytes, XWPFDocument document) {
        this.bytes = bytes;
        this.document = document;
    }

    public static WrittenPaper of(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PaperWriter.docx(paper, out);
            return new WrittenPaper(out.toByteArray(), new XWPFDocument(new ByteArrayInputStream(out.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the file for a look at it with the eye. */
    public WrittenPaper keptAs(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "papers"));
            Files.write(folder.resolve(name + ".docx"), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public XWPFDocument document() {
        return document;
    }

    /** Paragraphs of the body outside tables, without empty ones. */
    public List<String> lines() {
        return document.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** All text of the body, tables included, in one string. */
    public String text() {
        StringBuilder text = new StringBuilder();
        document.getBodyElements().forEach(element -> {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(paragraph.getText()).append('\n');
            } else if (element instanceof XWPFTable table) {
                rows(table).forEach(row -> text.append(String.join(" | ", row)).append('\n'));
            }
        });
        return text.toString();
    }

    /** Letterhead: issuer, nation, number line, place and date. */
    public List<List<String>> letterhead() {
        return rows(document.getTables().get(0));
    }

    /** Tables with borders, i.e. of data, in order. */
    public List<XWPFTable> dataTables() {
        return document.getTables().stream()
                .filter(table -> table.getRow(0).isRepeatHeader())
                .toList();
    }

    public static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(WrittenPaper::text).toList())
                .toList();
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
