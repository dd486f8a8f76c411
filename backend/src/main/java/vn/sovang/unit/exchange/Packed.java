package vn.sovang.unit.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several values in one cell: parts by semicolons, entries of parts by bars or line breaks. A sign that belongs to a
 * value stands behind a backslash, so that whatever was written comes back.
 */
final class Packed {

    private static final char ESCAPE = '\\';

    private Packed() {}

    static String parts(List<String> parts) {
        return parts.stream().map(Packed::escaped).collect(Collectors.joining("; "));
    }

    static String entries(List<List<String>> entries) {
        return entries.stream().map(Packed::parts).collect(Collectors.joining(" | "));
    }

    /** Blank parts are left out. */
    static List<String> partsOf(String cell) {
        return split(cell, ";").stream().filter(p -> !p.isEmpty()).toList();
    }

    /** Blank entries are left out, blank parts are kept. */
    static List<List<String>> entriesOf(String cell) {
        List<List<String>> entries = new ArrayList<>();
        for (String entry : raw(cell, "|\n")) {
            if (!entry.isBlank()) {
                entries.add(split(entry, ";"));
            }
        }
        return entries;
    }

    private static String escaped(String part) {
        return part.replaceAll("[\\\\;|]", "\\\\$0");
    }

    private static List<String> split(String text, String marks) {
        return raw(text, marks).stream()
                .map(String::strip)
                .map(p -> p.replaceAll("\\\\([\\\\;|])", "$1"))
                .toList();
    }

    private static List<String> raw(String text, String marks) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE && i + 1 < text.length()) {
                piece.append(c).append(text.charAt(++i));
            } else if (marks.indexOf(c) >= 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
