package vn.sovang.register.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a figure's questions of the program and of the database, and compares what they say. */
final class Answers {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final int PAGE = 20;

    private Answers() {}

    static Load.Asking ofProgram(BenchTarget target, Figure figure) throws IOException {
        RawHttp http = new RawHttp(target.base());
        List<byte[]> requests = figure.addresses().stream().map(target::get).toList();
        return new Load.Asking() {
            @Override
            public void ask(int n) throws IOException {
                http.ask(requests.get(n % requests.size()));
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }

    static Load.Asking ofDatabase(BenchTarget target, Figure.Baseline baseline) throws SQLException {
        Connection c = target.connection();
        if (baseline.before() != null) {
            try (Statement s = c.createStatement()) {
                s.execute(baseline.before());
            }
        }
        List<PreparedStatement> statements = new ArrayList<>();
        for (String sql : baseline.statements()) {
            statements.add(c.prepareStatement(sql));
        }
        return new Load.Asking() {
            @Override
            public void ask(int n) throws SQLException {
                for (PreparedStatement s : statements) {
                    try (ResultSet r = asked(s, baseline, n)) {
                        while (r.next()) {
                            r.getObject(1);
                        }
                    }
                }
            }

            @Override
            public void close() throws SQLException {
                c.close();
            }
        };
    }

    private static ResultSet asked(PreparedStatement s, Figure.Baseline baseline, int n) throws SQLException {
        Object[] values = baseline.values().get(n % baseline.values().size());
        for (int i = 0; i < values.length; i++) {
            s.setObject(i + 1, values[i]);
        }
        return s.executeQuery();
    }

    /** Questions to which the two name other lines, of the first few. */
    static int different(BenchTarget target, Figure figure, int few) throws IOException, SQLException {
        int different = 0;
        Figure.Baseline baseline = figure.baselines().get(0);
        try (RawHttp http = new RawHttp(target.base());
                Connection c = target.connection();
                PreparedStatement s = c.prepareStatement(baseline.statements().get(0))) {
            for (int n = 0; n < Math.min(few, figure.addresses().size()); n++) {
                List<String> bare = new ArrayList<>();
                try (ResultSet r = asked(s, baseline, n)) {
                    while (r.next() && bare.size() < PAGE) {
                        bare.add(r.getString("id"));
                    }
                }
                if (!ids(http.ask(target.get(figure.addresses().get(n)))).equals(bare)) {
                    different++;
                }
            }
        }
        return different;
    }

    private static List<String> ids(byte[] json) {
        List<String> ids = new ArrayList<>();
        for (Matcher m = ID.matcher(new String(json, StandardCharsets.UTF_8)); m.find(); ) {
            ids.add(m.group(1));
        }
        return ids;
    }
}
