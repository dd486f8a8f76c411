package vn.sovang.register.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The book with a million lines ({@code make bench}): the program as it is given out, over HTTP with sign-in, scope and
 * trail, beside bare SQL on the same database in the same run. Only the ratios of one run mean anything.
 */
public final class RegisterBench {

    private static final int CONNECTIONS = 16;
    private static final int PLANNED = 8;
    private static final int IMPORT_PLANNED = 2000;

    private final Path folder;
    private final Path jar;
    private final int lines;
    private final int imported;
    private final BenchTable table = new BenchTable();
    private final List<String> plans = new ArrayList<>();

    private RegisterBench(Path folder, Path jar, int lines, int imported) {
        this.folder = folder;
        this.jar = jar;
        this.lines = lines;
        this.imported = imported;
    }

    /** @param args folder for the report, the program, lines of the book, lines of the import */
    public static void main(String[] args) throws Exception {
        new RegisterBench(
                        Path.of(args[0]).toAbsolutePath(),
                        Path.of(args[1]).toAbsolutePath(),
                        Integer.parseInt(args[2]),
                        Integer.parseInt(args[3]))
                .run();
    }

    private void run() throws Exception {
        delete(folder);
        Path data = folder.resolve("data");
        List<Figure> figures;
        List<String> units;
        try (BenchServer server = BenchServer.start(data, jar);
                Connection c = server.superuser()) {
            tell("filling the book with %,d lines", lines);
            fill(c);
            figures = new Figures(c, CONNECTIONS).all();
            units = units(c);
            Measuring measuring = new Measuring(server.target(), table, 3000, 3000, 3);
            tell("warming up");
            measuring.warmUp(figures);
            tell("reading");
            measuring.reading(figures);
            for (Figure figure : figures) {
                bare(server.target(), figure);
            }
            run(c, "drop table " + Figures.NAMED);
            run(c, "checkpoint");
            tell("importing");
            measuring.importing(
                    new TableOfHonours("Lò", imported, units), new TableOfHonours("Mạc", imported / 10, units));
            table.say("   the program took %,d MB at most".formatted(server.memory()));
            PlanLog.switchOn(c);
        }
        tell("looking at the plans");
        try (BenchServer server = BenchServer.start(data, jar)) {
            look(server, figures, units);
        }
        delete(data);
        Files.write(folder.resolve("plans.txt"), plans);
        Files.write(folder.resolve("table.txt"), table.lines());
        System.out.println("Plans: " + folder.resolve("plans.txt"));
    }

    private void fill(Connection c) throws SQLException {
        long start = System.nanoTime();
        // Keys between tables and what goes on with each line would only slow down what is known to be right.
        run(c, "set session_replication_role = replica");
        run(c, "set maintenance_work_mem = '256MB'");
        run(c, "set synchronous_commit = off");
        List<String> indexes = withoutIndexes(c);
        GivenBook.fill(c, lines / 5, lines);
        for (String index : indexes) {
            run(c, index);
        }
        Figures.beside(c);
        for (String name : List.of("register_entry", "register_subject", "register_count")) {
            run(c, "vacuum analyze " + name);
        }
        run(c, "set session_replication_role = origin");
        run(c, "checkpoint");
        table.say("%,d lines, %,d names in %,d spellings with their units, %s MB; filled in %s s"
                .formatted(
                        number(c, "select count(*) from register_entry"),
                        number(c, "select count(distinct folded) from register_subject"),
                        number(c, "select count(*) from register_subject"),
                        number(c, "select pg_total_relation_size('register_entry') / 1048576"),
                        BenchTable.number((System.nanoTime() - start) / 1e9)));
    }

    /** Dropped before and made anew after, which is faster by far. */
    private static List<String> withoutIndexes(Connection c) throws SQLException {
        List<String> made = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery("""
                        select i.indexname, i.indexdef from pg_indexes i
                         where i.tablename = 'register_entry' and i.indexname not in (select conname from pg_constraint)
                           and i.indexname <> 'register_entry_same_uk'""")) {
            while (r.next()) {
                names.add(r.getString(1));
                made.add(r.getString(2));
            }
        }
        for (String name : names) {
            run(c, "drop index " + name);
        }
        return made;
    }

    private static List<String> units(Connection c) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery("""
                        select name from unit where valid_to is null and kind in ('DEPARTMENT', 'PARTY_BODY') and not outside order by name limit 15""")) {
            while (r.next()) {
                names.add(r.getString(1));
            }
        }
        return names;
    }

    private void look(BenchServer server, List<Figure> figures, List<String> units) throws Exception {
        BenchTarget target = server.target();
        PlanLog log = new PlanLog(server.databaseLog());
        for (Figure figure : figures) {
            log.begin();
            try (Load.Asking one = Answers.ofProgram(target, figure)) {
                for (int n = 0; n < PLANNED; n++) {
                    one.ask(n);
                }
            }
            plans.add("=== " + figure.what() + ": GET " + figure.addresses().get(0));
            plans.addAll(log.plans());
        }
        log.begin();
        TableOfHonours honours = new TableOfHonours("Cù", IMPORT_PLANNED, units);
        Path file = honours.written();
        new SentTable(target).through(file, honours.lines());
        Files.delete(file);
        plans.add("=== import of %,d lines, and taking it back".formatted(IMPORT_PLANNED));
        plans.addAll(log.plans());
    }

    private void bare(BenchTarget target, Figure figure) throws SQLException {
        for (Figure.Baseline baseline : figure.baselines()) {
            try (Connection c = target.connection()) {
                for (String sql : baseline.statements()) {
                    plans.add("=== beside " + figure.what() + ", " + baseline.what() + ": " + sql);
                    try (PreparedStatement s = c.prepareStatement("explain (analyze, buffers) " + sql)) {
                        Object[] values = baseline.values().get(0);
                        for (int i = 0; i < values.length; i++) {
                            s.setObject(i + 1, values[i]);
                        }
                        try (ResultSet r = s.executeQuery()) {
                            while (r.next()) {
                                plans.add(r.getString(1));
                            }
                        }
                    }
                }
            }
        }
    }

    private static long number(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            r.next();
            return r.getLong(1);
        }
    }

    private static void run(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private static void tell(String what, Object... values) {
        System.out.println(what.formatted(values) + " …");
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> paths = Files.walk(tree)) {
                paths.sorted(Comparator.reverseOrder()).forEach(p -> {
                    try {
                        Files.delete(p);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }
}
