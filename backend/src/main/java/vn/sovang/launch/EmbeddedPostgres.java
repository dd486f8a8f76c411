package vn.sovang.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * A durable PostgreSQL (fsync on, password sign-in, loopback only) that lives and dies with this process: the kernel
 * tells it to stop when the parent is gone, so a kill leaves no server behind.
 */
final class EmbeddedPostgres {

    /** Until it answers at all. */
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    /** While it says that it is still putting right what a kill or a power cut left. */
    private static final Duration RECOVERY_LIMIT = Duration.ofMinutes(30);

    private static final String STARTING_UP = "57P03";
    /** Between looking for a free port and taking it another program may have taken it. */
    private static final int PORTS_TRIED = 5;

    private static final String SUPERUSER = "postgres";

    private final Process process;
    private final DatabaseConnection connection;

    private EmbeddedPostgres(Process process, DatabaseConnection connection) {
        this.process = process;
        this.connection = connection;
    }

    DatabaseConnection connection() {
        return connection;
    }

    /** Starts on the data in {@code folder}, or on a fresh one; {@code settings} are added to the server's own. */
    static EmbeddedPostgres start(Path folder, String... settings) {
        try {
            Path binaries = PostgresBinaries.unpack(folder.resolve("bin"));
            Path data = folder.resolve("data");
            String password = password(folder);
            if (!Files.exists(folder.resolve("initialised"))) {
                initialise(binaries, folder, data);
            }
            new PostmasterLock(data).clear();
            for (int tried = 1; ; tried++) {
                int port = freePort();
                Process process = launch(binaries, folder, data, port, settings);
                try {
                    DatabaseConnection connection = await(process, folder, port, password);
                    Files.writeString(folder.resolve("port"), Integer.toString(port));
                    return new EmbeddedPostgres(process, connection);
                } catch (IOException e) {
                    if (process.isAlive() || tried == PORTS_TRIED) {
                        throw e;
                    }
                }
            }
        } catch (IOException e) {
            throw new LaunchFailure(
                    "PostgreSQL kèm theo không chạy được trong " + folder + " (" + e.getMessage() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("bị dừng trong khi chờ PostgreSQL", e);
        }
    }

    /** The way into the server that somebody else already runs on the data in {@code folder}. */
    static Optional<DatabaseConnection> running(Path folder) {
        try {
            Path port = folder.resolve("port");
            if (!Files.exists(port) || !new PostmasterLock(folder.resolve("data")).isHeld()) {
                return Optional.empty();
            }
            String password = password(folder);
            String url = "jdbc:postgresql://127.0.0.1:"
                    + Files.readString(port, StandardCharsets.US_ASCII).trim() + "/" + DatabaseRoles.DATABASE;
            return Optional.of(
                    new DatabaseConnection(url, DatabaseRoles.OWNER, password, DatabaseRoles.APPLICATION, password));
        } catch (IOException e) {
            throw new LaunchFailure("không đọc được " + folder + " (" + e.getMessage() + ")", e);
        }
    }

    /** Fast shutdown: open transactions are rolled back, everything acknowledged is on disk. */
    synchronized void stop() {
        if (!process.isAlive()) {
            return;
        }
        try {
            // SIGINT is PostgreSQL's fast shutdown; destroy() would send SIGTERM, which waits for clients.
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String password(Path folder) throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        }
        return Files.readString(file, StandardCharsets.US_ASCII).trim();
    }

    private static void initialise(Path binaries, Path folder, Path data) throws IOException, InterruptedException {
        // A folder without the marker is what a killed first start left: nothing in it was ever acknowledged.
        if (Files.exists(data)) {
            Files.move(data, folder.resolve("data-unfinished-" + System.currentTimeMillis()));
        }
        List<String> command = new ArrayList<>(Privileges.dropped(folder));
        command.addAll(List.of(
                binaries.resolve("bin/initdb").toString(),
                "-D",
                data.toString(),
                "-U",
                SUPERUSER,
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "-A",
                "scram-sha-256",
                "--pwfile=" + folder.resolve("password")));
        Path log = folder.resolve("initdb.log");
        Process initdb = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (initdb.waitFor() != 0) {
            throw new IOException("initdb: " + Files.readString(log).strip());
        }
        Files.createFile(folder.resolve("initialised"));
    }

    private static Process launch(Path binaries, Path folder, Path data, int port, String... settings)
            throws IOException, InterruptedException {
        // A session of its own: Ctrl-C in the console reaches the program only, which then stops its database itself.
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(Privileges.dropped(folder));
        command.addAll(List.of("setpriv", "--pdeathsig", "INT"));
        command.addAll(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "timezone=Asia/Ho_Chi_Minh",
                "-c",
                "shared_buffers=256MB",
                "-c",
                "log_statement=none",
                "-c",
                "log_error_verbosity=terse",
                "-c",
                "max_connections=60"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("postgres.log").toFile()));
        return forkedByLastingThread(builder);
    }

    /** The kernel's death signal follows the thread that forked, so that thread has to stay until the end. */
    private static Process forkedByLastingThread(ProcessBuilder builder) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread parent = new Thread(
                () -> {
                    try {
                        Process process = builder.start();
                        started.complete(process);
                        process.waitFor();
                    } catch (IOException e) {
                        started.completeExceptionally(e);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "postgres-parent");
        parent.setDaemon(true);
        parent.start();
        try {
            return started.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static DatabaseConnection await(Process process, Path folder, int port, String password)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        while (true) {
            if (!process.isAlive()) {
                throw new IOException("PostgreSQL dừng ngay, xem " + folder.resolve("postgres.log"));
            }
            try {
                return DatabaseRoles.ensure("jdbc:postgresql://127.0.0.1:" + port + "/", SUPERUSER, password, password);
            } catch (SQLException e) {
                Duration limit = STARTING_UP.equals(e.getSQLState()) ? RECOVERY_LIMIT : START_LIMIT;
                if (System.nanoTime() - begun > limit.toNanos()) {
                    throw new IOException("PostgreSQL chưa sẵn sàng sau " + limit.toSeconds() + " giây", e);
                }
                Thread.sleep(50);
            }
        }
    }
}
