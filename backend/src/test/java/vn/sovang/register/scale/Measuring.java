package vn.sovang.register.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.sheet.SheetReader;

/**
 * Takes the times, the program's and the database's in turn, after both have run for a while.
 *
 * @param warm milliseconds that are not counted
 * @param round milliseconds of one turn
 * @param rounds turns of each; the one in the middle counts
 */
record Measuring(BenchTarget target, BenchTable table, long warm, long round, int rounds) {

    private static final int WARM_ROUNDS = 3;
    private static final int COMPARED = 20;
    private static final double IMPORT_GOAL = 1.5;

    /** Everything is asked before anything is timed, because a server that has just begun is slow at all of it. */
    void warmUp(List<Figure> figures) throws Exception {
        for (int i = 0; i < WARM_ROUNDS; i++) {
            for (Figure figure : figures) {
                Load.during(figure.connections(), warm, () -> Answers.ofProgram(target, figure));
            }
        }
    }

    void reading(List<Figure> figures) throws Exception {
        table.head();
        for (Figure figure : figures) {
            Load.during(figure.connections(), warm, () -> Answers.ofProgram(target, figure));
            for (Figure.Baseline baseline : figure.baselines()) {
                Load.during(figure.connections(), warm / 2, () -> Answers.ofDatabase(target, baseline));
            }
            List<Load.Result> ours = new ArrayList<>();
            List<List<Load.Result>> bare = new ArrayList<>();
            figure.baselines().forEach(b -> bare.add(new ArrayList<>()));
            for (int i = 0; i < rounds; i++) {
                ours.add(Load.during(figure.connections(), round, () -> Answers.ofProgram(target, figure)));
                for (int b = 0; b < bare.size(); b++) {
                    Figure.Baseline baseline = figure.baselines().get(b);
                    bare.get(b)
                            .add(Load.during(figure.connections(), round, () -> Answers.ofDatabase(target, baseline)));
                }
            }
            for (int b = 0; b < bare.size(); b++) {
                table.compare(
                        figure, Load.Result.middle(ours), figure.baselines().get(b), Load.Result.middle(bare.get(b)));
            }
        }
        sameLines(figures);
    }

    private void sameLines(List<Figure> figures) throws IOException, SQLException {
        for (Figure figure : figures) {
            if (figure.exact()) {
                int different = Answers.different(target, figure, COMPARED);
                if (different > 0) {
                    table.say("NOT THE SAME LINES as bare SQL for " + different + " questions: " + figure.what());
                }
            }
        }
    }

    /** @param units whose people are brought in; {@code warmth} a smaller table that goes first */
    void importing(TableOfHonours honours, TableOfHonours warmth) throws Exception {
        SentTable sent = new SentTable(target);
        Path small = warmth.written();
        Path file = honours.written();
        try {
            sent.through(small, warmth.lines());
            BulkCopy.seconds(target, warmth.ofOthers());
            parse(file);
            double parse = parse(file);
            // Lines just taken back still lie about under their numbers, and whoever comes next would read over them.
            double copy = BulkCopy.seconds(target, honours.ofOthers());
            SentTable.Times ours = sent.through(file, honours.lines());
            table.compareSeconds(
                    "import of %,d lines (.xlsx)".formatted(honours.lines()),
                    ours.imported(),
                    "COPY %s s + parse %s s".formatted(BenchTable.number(copy), BenchTable.number(parse)),
                    copy + parse,
                    IMPORT_GOAL);
            table.say("   read and checked %s s, written %s s; taken back again in %s s"
                    .formatted(
                            BenchTable.number(ours.read()),
                            BenchTable.number(ours.written()),
                            BenchTable.number(ours.undone())));
        } finally {
            Files.delete(small);
            Files.delete(file);
        }
    }

    private static double parse(Path file) {
        long start = System.nanoTime();
        SheetReader.each(file, (number, cells) -> {});
        return (System.nanoTime() - start) / 1e9;
    }
}
