package vn.sovang.register.scale;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database really did for the program's statements, as it writes it into its own log. */
final class PlanLog {

    private static final Pattern PLAN = Pattern.compile("(duration: [\\d.]+ ms)  plan:\\n((?:\\t.*\\n?)+)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Path log;
    private long from;

    PlanLog(Path log) throws IOException {
        this.log = log;
        begin();
    }

    /** Sessions of the program that begin from now on write their plans down. */
    static void switchOn(Connection superuser) throws SQLException {
        try (Statement s = superuser.createStatement()) {
            s.execute("load 'auto_explain'");
            for (String setting : List.of(
                    "session_preload_libraries = 'auto_explain'",
                    "auto_explain.log_min_duration = 0",
                    "auto_explain.log_analyze = on",
                    "auto_explain.log_buffers = on",
                    "auto_explain.log_nested_statements = off")) {
                s.execute("alter role sovang_app set " + setting);
            }
        }
    }

    void begin() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            from = file.length();
        }
    }

    /** The last plan of each statement since the beginning. */
    List<String> plans() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return read(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    static List<String> read(String text) {
        Map<String, String> last = new LinkedHashMap<>();
        for (Matcher m = PLAN.matcher(text); m.find(); ) {
            String plan = m.group(2).replaceAll("(?m)^\\t", "");
            int end = plan.indexOf("  (cost=");
            String statement = end < 0 ? plan : plan.substring(0, plan.lastIndexOf('\n', end) + 1);
            String key = BLANKS.matcher(statement.replaceAll("(?m)^Query Parameters:.*$", ""))
                    .replaceAll(" ");
            last.put(key, m.group(1) + "\n" + plan);
        }
        return new ArrayList<>(last.values());
    }
}
