package vn.sovang.register.scale;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends a table as a browser does, has it written and taken back, and takes the time of each. */
final class SentTable {

    private static final int PART = 8 << 20;
    private static final int GLANCE = 30;

    private final BenchTarget target;

    SentTable(BenchTarget target) {
        this.target = target;
    }

    /** In seconds. */
    record Times(double read, double written, double undone) {

        double imported() {
            return read + written;
        }
    }

    Times through(Path file, int lines) throws IOException, InterruptedException {
        String begun = text(
                "POST",
                "/register-imports",
                null,
                "{\"fileName\":\"bang.xlsx\",\"fileSize\":" + Files.size(file) + "}");
        String at = "/register-imports/" + found(begun, "\"id\":\"([^\"]+)\"");
        long start = System.nanoTime();
        long offset = 0;
        try (InputStream in = Files.newInputStream(file);
                RawHttp http = new RawHttp(target.base())) {
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                http.ask(RawHttp.request("POST", target.base(), at + "/parts?offset=" + offset, token(), null, part));
                offset += part.length;
            }
        }
        String read = settled(at, "READ");
        demand(read, "\"ready\":(\\d+)", lines);
        long readAt = System.nanoTime();
        text("POST", at + "/commit", version(read), "{\"leaveOutFaulty\":false}");
        String written = settled(at, "WRITTEN");
        demand(written, "\"written\":(\\d+)", lines);
        long writtenAt = System.nanoTime();
        text("POST", at + "/undoing", version(written), "{}");
        long undoneAt = System.nanoTime();
        return new Times((readAt - start) / 1e9, (writtenAt - readAt) / 1e9, (undoneAt - writtenAt) / 1e9);
    }

    private String settled(String at, String wanted) throws IOException, InterruptedException {
        while (true) {
            String view = text("GET", at, null, null);
            String state = found(view, "\"state\":\"([A-Z]+)\"");
            if (state.equals(wanted)) {
                return view;
            }
            if (!state.equals("READING") && !state.equals("WRITING")) {
                throw new IllegalStateException(view);
            }
            Thread.sleep(GLANCE);
        }
    }

    private String text(String method, String address, String version, String body) throws IOException {
        try (RawHttp http = new RawHttp(target.base())) {
            byte[] sent = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
            return new String(
                    http.ask(RawHttp.request(method, target.base(), address, token(), version, sent)),
                    StandardCharsets.UTF_8);
        }
    }

    private String token() {
        return target.tokens().apply(BenchTarget.WRITER);
    }

    private static String version(String view) {
        return found(view, "\"version\":(\\d+)");
    }

    private static void demand(String view, String pattern, int lines) {
        if (Integer.parseInt(found(view, pattern)) != lines) {
            throw new IllegalStateException(lines + " lines were sent: " + view);
        }
    }

    private static String found(String text, String pattern) {
        Matcher m = Pattern.compile(pattern).matcher(text);
        if (!m.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return m.group(1);
    }
}
