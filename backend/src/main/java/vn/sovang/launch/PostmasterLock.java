package vn.sovang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL's own interlock against two servers in one folder. PostgreSQL removes a stale one itself unless the dead
 * server's process number still exists as a zombie, which happens where process 1 reaps late.
 */
final class PostmasterLock {

    private static final int TRIES = 100;
    private final Path data;

    PostmasterLock(Path data) {
        this.data = data;
    }

    /** Waits up to ten seconds for a server that is going down, then removes the lock if nobody lives in the folder. */
    void clear() throws IOException, InterruptedException {
        Path file = data.resolve("postmaster.pid");
        for (int i = 0; i < TRIES && Files.exists(file); i++) {
            if (!isAlive(holder(file)) && !anyProcessLivesIn(data)) {
                Files.deleteIfExists(file);
                return;
            }
            Thread.sleep(100);
        }
        if (Files.exists(file)) {
            throw new LaunchFailure("một PostgreSQL khác đang dùng " + data + " (tiến trình " + holder(file)
                    + "); có thể Sổ Vàng đang chạy ở cửa sổ khác");
        }
    }

    /** Whether a server runs on the folder now. */
    boolean isHeld() throws IOException {
        return isAlive(holder(data.resolve("postmaster.pid")));
    }

    private static String holder(Path file) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty() ? "" : lines.get(0).trim();
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static boolean isAlive(String pid) {
        Path process = Path.of("/proc", pid);
        if (pid.isEmpty() || !Files.exists(process)) {
            return false;
        }
        try {
            boolean zombie = Files.readAllLines(process.resolve("status")).stream()
                    .anyMatch(l -> l.startsWith("State:") && l.contains("Z"));
            boolean postgres = Files.readString(process.resolve("comm")).startsWith("postgres");
            return postgres && !zombie;
        } catch (IOException e) {
            return false;
        }
    }

    /** Backends that outlive their postmaster still write; only /proc shows them. */
    private static boolean anyProcessLivesIn(Path data) throws IOException {
        Path real = data.toRealPath();
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(p -> p.getFileName().toString().chars().allMatch(Character::isDigit))
                    .anyMatch(p -> {
                        try {
                            return Files.readSymbolicLink(p.resolve("cwd")).equals(real)
                                    && isAlive(p.getFileName().toString());
                        } catch (IOException | SecurityException e) {
                            return false;
                        }
                    });
        }
    }
}
