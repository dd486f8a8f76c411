package vn.sovang.plan.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks a zip once, counting only, so that a bomb is refused before a library builds it up in memory. */
final class ArchiveCheck {

    private ArchiveCheck() {}

    /** Names of the entries. */
    static Set<String> entries(byte[] content) {
        Set<String> names = new HashSet<>();
        byte[] buffer = new byte[16 * 1024];
        long unpacked = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > ReadLimits.ARCHIVE_ENTRIES) {
                throw tooLarge();
            }
            for (ZipArchiveEntry entry : entries) {
                names.add(entry.getName());
                try (InputStream stream = zip.getInputStream(entry)) {
                    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                        unpacked += read;
                        if (unpacked > ReadLimits.UNPACKED_BYTES) {
                            throw tooLarge();
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocument(
                    UnreadableDocument.Reason.BROKEN, "Tệp bị hỏng, không mở được. Hãy lưu lại tệp rồi tải lên.", e);
        }
        return names;
    }

    private static UnreadableDocument tooLarge() {
        return new UnreadableDocument(
                UnreadableDocument.Reason.TOO_LARGE, "Nội dung tệp sau khi giải nén quá lớn nên không được nhận.");
    }
}
