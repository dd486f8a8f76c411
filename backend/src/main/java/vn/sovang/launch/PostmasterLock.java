package vn.sovang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL's own interlock against two servers in one folder. PostgreSQL removes a stale one itself unless the dead
 * server's process number still exists as a zombie, which happens where process 1 reaps late.
 */
final class PostmasterLock {

    /** Its state stands in this line of the file, as PostgreSQL writes it. */
    private static final int STATE_LINE = 7;

    private static final Duration TO_NOTICE = Duration.ofSeconds(10);
    /** What is going down writes all that is in memory to disk first, which takes a slow disk a while. */
    private static final Duration TO_STOP = Duration.ofMinutes(5);

    private final Path data;
    private final Duration toNotice;
    private final Duration toStop;

    PostmasterLock(Path data) {
        this(data, TO_NOTICE, TO_STOP);
    }

    /**
     * @param toNotice how long a server may run on after the death of the program it belongs to
     * @param toStop how long one may take that is going down
     */
    PostmasterLock(Path data, Duration toNotice, Duration toStop) {
        this.data = data;
        this.toNotice = toNotice;
        this.toStop = toStop;
    }

    /** Waits for a server that is going down, then removes the lock if nobody lives in the folder. */
    void clear() throws IOException, InterruptedException {
        Path file = data.resolve("postmaster.pid");
        long begun = System.nanoTime();
        while (Files.exists(file)) {
            if (!isAlive(holder(file)) && !anyProcessLivesIn(data)) {
                Files.deleteIfExists(file);
                return;
            }
            Duration patience = line(file, STATE_LINE).equals("stopping") ? toStop : toNotice;
            if (System.nanoTime() - begun > patience.toNanos()) {
                break;
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
        return line(file, 0);
    }

    private static String line(Path file, int number) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() <= number ? "" : lines.get(number).trim();
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
