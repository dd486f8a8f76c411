package vn.sovang.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.sovang.shared.problem.UnsupportedType;

/** A file that two programs read as two different things has been made to deceive one of them. */
final class DoubleNature {

    /** Readers of PDF look for its mark this far into a file. */
    private static final int PDF_MARK_WITHIN = 1_024;

    private DoubleNature() {}

    /** @throws UnsupportedType when it is something else besides {@code kind} (415) */
    static void refuse(Path file, FileKind kind) throws IOException {
        boolean office = kind == FileKind.DOCX || kind == FileKind.XLSX;
        if (!office && kind != FileKind.TEXT && isZip(file) || kind != FileKind.PDF && hasPdfMark(file, kind)) {
            throw new UnsupportedType(
                    "Tệp vừa là " + kind.label() + " vừa chứa một tệp loại khác. Hãy lưu lại tệp rồi tải lên.");
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() > 0;
        } catch (ZipException e) {
            return false;
        }
    }

    private static boolean hasPdfMark(Path file, FileKind kind) throws IOException {
        if (kind == FileKind.TEXT) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(PDF_MARK_WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }
}
