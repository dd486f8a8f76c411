package vn.sovang.register.scale;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as it is given out, as a process of its own over an empty province with accounts. */
final class BenchServer implements AutoCloseable {

    private static final String PASSWORD = "SoVang-2026!";
    private static final long START_LIMIT = TimeUnit.SECONDS.toNanos(120);
    /** Shorter than a token lives. */
    private static final long FRESH = TimeUnit.MINUTES.toNanos(4);

    private static final Pattern TOKEN = Pattern.compile("\"accessToken\":\"([^\"]+)\"");

    private final Path data;
    private final Process process;
    private final URI base;
    private final Map<String, Held> tokens = new ConcurrentHashMap<>();

    private record Held(String token, long since) {}

    private BenchServer(Path data, Process process, URI base) {
        this.data = data;
        this.process = process;
        this.base = base;
    }

    static BenchServer start(Path data, Path jar) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Files.createDirectories(data);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(List.of(
                System.getProperty("bench.java", "-Xmx768m -XX:+UseSerialGC").split(" +")));
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("server.log").toFile()));
        builder.environment()
                .putAll(Map.of(
                        "PORT", "" + port,
                        "SAMPLE", "none",
                        "SOVANG_DATA", data.toString(),
                        "SOVANG_PRODUCTION", "false",
                        "SOVANG_DEMO", "true",
                        "SOVANG_SECURE_COOKIES", "false"));
        BenchServer server = new BenchServer(data, builder.start(), URI.create("http://localhost:" + port));
        server.await();
        return server;
    }

    private void await() throws IOException, InterruptedException {
        for (long end = System.nanoTime() + START_LIMIT; System.nanoTime() < end; Thread.sleep(200)) {
            try {
                if (answer("/q/health/ready", null).startsWith("{")) {
                    return;
                }
            } catch (IOException e) {
                if (!process.isAlive()) {
                    break;
                }
            }
        }
        close();
        throw new IOException("the program does not start, see " + data.resolve("server.log"));
    }

    private String answer(String address, String body) throws IOException {
        HttpURLConnection http =
                (HttpURLConnection) base.resolve(address).toURL().openConnection();
        if (body != null) {
            http.setDoOutput(true);
            http.setRequestProperty("Content-Type", "application/json");
            http.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
        try (var in = http.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String token(String username) {
        return tokens.compute(
                        username,
                        (u, held) -> held != null && System.nanoTime() - held.since() < FRESH ? held : signedIn(u))
                .token();
    }

    private Held signedIn(String username) {
        try {
            Matcher m = TOKEN.matcher(answer(
                    "/api/v1/auth/sign-in", "{\"username\":\"" + username + "\",\"password\":\"" + PASSWORD + "\"}"));
            m.find();
            return new Held(m.group(1), System.nanoTime());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As its owner, whom the database's rules about rows and triggers bind as they bind everybody. */
    BenchTarget target() throws IOException {
        return new BenchTarget(base, this::token, url(), "sovang_owner", password());
    }

    /** As the superuser, to fill the book and to have plans written down. */
    Connection superuser() throws IOException, SQLException {
        return DriverManager.getConnection(url(), "postgres", password());
    }

    private String url() throws IOException {
        return "jdbc:postgresql://127.0.0.1:"
                + Files.readString(data.resolve("postgres/port")).strip() + "/sovang";
    }

    private String password() throws IOException {
        return Files.readString(data.resolve("postgres/password")).strip();
    }

    Path databaseLog() {
        return data.resolve("postgres/postgres.log");
    }

    /** Megabytes the program has taken at most. */
    long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(l -> l.startsWith("VmHWM"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(150, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
