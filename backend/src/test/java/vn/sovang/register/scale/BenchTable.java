package vn.sovang.register.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, each line beside what it is compared with. */
final class BenchTable {

    private static final String LINE = "%-36s %10s %9s %9s  %-26s %10s %8s  %-9s %s";

    private final List<String> lines = new ArrayList<>();

    /** Told at once as well, because all of it takes minutes. */
    void say(String line) {
        lines.add(line);
        System.out.println(line);
    }

    void head() {
        say(LINE.formatted("the program", "per s", "median ms", "p99 ms", "beside", "per s", "ratio", "goal", "met"));
    }

    /** More a second is better. */
    void compare(Figure figure, Load.Result ours, Figure.Baseline baseline, Load.Result bare) {
        double ratio = ours.perSecond() / bare.perSecond();
        Double goal = baseline.goal();
        say(LINE.formatted(
                        figure.what(),
                        number(ours.perSecond()),
                        number(ours.median()),
                        number(ours.p99()),
                        baseline.what(),
                        number(bare.perSecond()),
                        number(ratio),
                        goal == null ? "" : ">= " + number(goal),
                        goal == null ? "" : met(ratio >= goal))
                .stripTrailing());
    }

    /** Fewer seconds are better. */
    void compareSeconds(String what, double ours, String beside, double bare, double goal) {
        say(LINE.formatted(
                what,
                number(ours) + " s",
                "",
                "",
                beside,
                number(bare) + " s",
                number(ours / bare),
                "<= " + number(goal),
                met(ours / bare <= goal)));
    }

    private static String met(boolean met) {
        return met ? "met" : "MISSED";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
