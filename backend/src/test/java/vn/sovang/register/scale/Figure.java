package vn.sovang.register.scale;

import java.util.List;

/**
 * One thing that is measured: what the program answers, beside bare SQL for the same.
 *
 * @param connections at once
 * @param addresses asked in turn, so that no answer is always the same
 * @param exact true when both sides have to name the same lines in the same order
 */
record Figure(String what, int connections, List<String> addresses, boolean exact, List<Baseline> baselines) {

    /**
     * The same by the database alone, prepared, over as many connections.
     *
     * @param before set on each connection first; null for nothing
     * @param statements run one after the other with the same values
     * @param values in turn, in the order of the addresses
     * @param goal how many times as many answers a second the program should give; null where none was set
     */
    record Baseline(String what, String before, List<String> statements, List<Object[]> values, Double goal) {}
}
