package vn.sovang.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The moves written in docs/states, so that the table an official reads is the one that is tested. */
public final class StateTable {

    private StateTable() {}

    /** Each as {@code FROM>TO}; the first state's row, which comes from nothing, is left out. */
    public static Set<String> moves(String feature) {
        Set<String> moves = new TreeSet<>();
        try {
            for (String line : Files.readAllLines(Path.of("docs/states", feature + ".md"))) {
                String[] cells = line.split("\\|");
                if (cells.length > 3 && cells[1].strip().matches("[A-Z_]+")) {
                    moves.add(cells[1].strip() + ">" + cells[2].strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return moves;
    }
}
