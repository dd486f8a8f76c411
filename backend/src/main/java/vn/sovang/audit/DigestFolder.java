package vn.sovang.audit;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Signed digests as files outside the database, so that their removal from it is seen. */
final class DigestFolder {

    private static final String NAME = "\\d{4}-\\d{2}-\\d{2}\\.json";

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT);
    private final Path folder;

    DigestFolder(Path folder) {
        this.folder = folder;
    }

    /** A file that is there stays as it is: it is what the database is compared with. */
    void keep(DayDigest digest) {
        Path file = folder.resolve(digest.day() + ".json");
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "new", ".tmp");
            json.writeValue(fresh.toFile(), digest);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<LocalDate> lastDay() {
        return all().keySet().stream().reduce((a, b) -> b);
    }

    Map<LocalDate, DayDigest> all() {
        Map<LocalDate, DayDigest> kept = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return kept;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.getFileName().toString().matches(NAME)).toList()) {
                DayDigest digest = json.readValue(file.toFile(), DayDigest.class);
                kept.put(digest.day(), digest);
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
