package vn.sovang.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.UnsupportedType;

/** Looks into a Word or Excel file: it must unpack to a sensible size and carry no program. */
final class OfficePackage {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;

    /** Sheets shrink to a tenth or a fiftieth; only content made to explode shrinks to less than a two-hundredth. */
    private static final long MOST_RATIO = 200;

    private static final long RATIO_FROM = 8L * 1024 * 1024;
    private static final String TYPES = "[Content_Types].xml";

    private OfficePackage() {}

    /**
     * @throws UnsupportedType when it is no Word or Excel file, or has macros (415)
     * @throws Invalid when it is damaged or unpacks to far more than it should (422)
     */
    static FileKind kindOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            if (entries.size() > MOST_ENTRIES) {
                throw bomb();
            }
            if (entries.stream().anyMatch(e -> isProgram(e.getName()))) {
                throw macros();
            }
            long unpacked = 0;
            for (ZipEntry entry : entries) {
                unpacked += unpack(zip, entry, MOST_UNPACKED - unpacked);
            }
            if (zip.getEntry("word/document.xml") != null) {
                return FileKind.DOCX;
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                if (!SheetBounds.hold(zip)) {
                    throw damaged();
                }
                return FileKind.XLSX;
            }
        } catch (ZipException e) {
            throw damaged();
        }
        throw FileKind.unsupported();
    }

    /** Counts what really comes out; what an entry says of itself may be a lie. */
    private static long unpack(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        StringBuilder types = new StringBuilder();
        long unpacked = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                boolean exploding =
                        unpacked > RATIO_FROM && unpacked > MOST_RATIO * Math.max(1, entry.getCompressedSize());
                if (unpacked > most || exploding) {
                    throw bomb();
                }
                if (entry.getName().equals(TYPES)) {
                    types.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
                }
            }
        }
        if (types.toString().toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw macros();
        }
        return unpacked;
    }

    private static boolean isProgram(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin")
                || lower.startsWith("xl/macrosheets/")
                || lower.contains("/activex/")
                || lower.matches(".*\\.(exe|dll|js|vbs|bat|cmd|ps1|hta|scr)");
    }

    private static UnsupportedType macros() {
        return new UnsupportedType(
                "Tệp có chứa macro. Hãy lưu lại thành tệp không có macro (.docx, .xlsx) rồi tải lên.");
    }

    private static Invalid bomb() {
        return new Invalid("/file", "Tệp giải nén ra quá lớn nên không nhận.");
    }

    private static Invalid damaged() {
        return new Invalid("/file", "Tệp bị hỏng, không mở được. Hãy lưu lại tệp rồi tải lên.");
    }
}
