package vn.sovang.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process by the name of the database's stands for one, so that it stays as long as the test says. */
class PostmasterLockTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path data;

    private Process server;

    @BeforeEach
    void copy() throws IOException {
        Files.copy(Path.of("/bin/sleep"), data.resolve("postgres"));
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.destroyForcibly();
        }
    }

    private Path held(String seconds, String state) throws IOException {
        server = new ProcessBuilder(data.resolve("postgres").toString(), seconds).start();
        return Files.write(
                data.resolve("postmaster.pid"),
                List.of("" + server.pid(), data.toString(), "1790000000", "5432", "", "127.0.0.1", "1 2", state));
    }

    @Test
    void a_server_that_is_going_down_is_waited_for() throws Exception {
        Path file = held("1.5", "stopping");
        new PostmasterLock(data, SHORT, LONG).clear();
        assertFalse(server.isAlive());
        assertFalse(Files.exists(file));
    }

    @Test
    void a_server_that_runs_keeps_its_folder() throws Exception {
        Path file = held("60", "ready   ");
        assertThrows(LaunchFailure.class, () -> new PostmasterLock(data, SHORT, LONG).clear());
        assertTrue(server.isAlive());
        assertTrue(Files.exists(file));
    }

    @Test
    void what_never_goes_down_is_not_waited_for_without_end() throws Exception {
        Path file = held("60", "stopping");
        assertThrows(LaunchFailure.class, () -> new PostmasterLock(data, SHORT, SHORT).clear());
        assertTrue(Files.exists(file));
    }

    @Test
    void the_lock_of_a_dead_server_is_taken_away() throws Exception {
        Path file = held("0", "ready   ");
        server.waitFor();
        new PostmasterLock(data, SHORT, SHORT).clear();
        assertFalse(Files.exists(file));
    }
}
