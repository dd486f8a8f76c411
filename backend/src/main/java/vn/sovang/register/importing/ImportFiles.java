package vn.sovang.register.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files that come in parts; what arrives twice after a broken line lies where it lay before. */
@ApplicationScoped
class ImportFiles {

    private final Path folder;

    ImportFiles(@ConfigProperty(name = "sovang.files.dir") String files) {
        this.folder = Path.of(files, "register-imports").toAbsolutePath();
    }

    Path path(UUID id) {
        return folder.resolve(id + ".xlsx");
    }

    void put(UUID id, long offset, byte[] part) {
        try {
            Files.createDirectories(folder);
            try (FileChannel file = FileChannel.open(path(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(part);
                for (long at = offset; bytes.hasRemaining(); ) {
                    at += file.write(bytes, at);
                }
                file.force(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void drop(UUID id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
