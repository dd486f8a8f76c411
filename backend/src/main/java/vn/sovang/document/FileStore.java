package vn.sovang.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.shared.problem.TooLarge;

/**
 * Bytes on disk under their SHA-256. A file is complete and on the platter before anything refers to it, so that a
 * crash leaves at worst a file nobody refers to.
 */
@ApplicationScoped
public class FileStore {

    private final Path root;
    private final long most;

    FileStore(
            @ConfigProperty(name = "sovang.files.dir") String root,
            @ConfigProperty(name = "sovang.upload.most-bytes") long most) {
        this.root = Path.of(root).toAbsolutePath().normalize();
        this.most = most;
    }

    /** Name and length of what was kept. */
    record Kept(String sha256, long size) {}

    /** @throws TooLarge beyond the limit of one file (413) */
    void requireFits(long size) {
        if (size > most) {
            throw new TooLarge("Tệp lớn hơn " + most / 1_048_576 + " MB.");
        }
    }

    Kept keep(InputStream content) {
        try {
            Path incoming = Files.createDirectories(root.resolve("incoming"));
            Path partial = Files.createTempFile(incoming, "", ".part");
            try {
                return keep(content, partial);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Kept keep(InputStream content, Path partial) throws IOException {
        MessageDigest digest = sha256();
        long size;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(partial), digest)) {
            byte[] buffer = new byte[16 * 1024];
            size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                requireFits(size);
                out.write(buffer, 0, read);
            }
        }
        String name = HexFormat.of().formatHex(digest.digest());
        Path target = path(name);
        if (!Files.exists(target)) {
            sync(partial);
            Files.createDirectories(target.getParent());
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            sync(target.getParent());
        }
        return new Kept(name, size);
    }

    Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
