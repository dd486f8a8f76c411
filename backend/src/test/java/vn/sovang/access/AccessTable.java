package vn.sovang.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table an official reads, {@code docs/access.md}, as the expectation of the matrix test. */
final class AccessTable {

    static final List<String> WORDS = List.of("đọc", "làm", "401", "403", "404", "–");
    static final String NO_TITLE = "(ghi tên việc)";

    private static final int COLUMNS = 2 + Reader.values().length;

    /**
     * One row.
     *
     * @param operation operationId, with {@code @ state} after it where another state of the record is meant
     * @param cells for each reader one word, or three for the own, the block's and the foreign record
     */
    record Row(String operation, String title, Map<Reader, List<String>> cells) {

        String operationId() {
            return operation.split("@")[0].strip();
        }

        String state() {
            return operation.contains("@") ? operation.split("@")[1].strip() : "";
        }

        String expected(Reader reader, int at) {
            List<String> words = cells.get(reader);
            return words.size() == 1 ? words.get(0) : words.get(at);
        }

        String markdown() {
            return "| `" + operation + "` | " + title + " | "
                    + Arrays.stream(Reader.values())
                            .map(r -> cell(cells.get(r)))
                            .collect(Collectors.joining(" | "))
                    + " |";
        }

        private static String cell(List<String> words) {
            return words.stream().distinct().count() == 1 ? words.get(0) : String.join(" / ", words);
        }
    }

    private AccessTable() {}

    /** @throws AssertionError for a row that cannot be read, or that stands twice */
    static Map<String, Row> read(Path file) throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("| `")) {
                Row row = row(line);
                if (rows.put(row.operation(), row) != null) {
                    throw new AssertionError("Stands twice in docs/access.md: " + row.operation());
                }
            }
        }
        return rows;
    }

    /** What the list “Khách” opens: operation and why. */
    static Map<String, String> openToGuests(Path file) throws IOException {
        Map<String, String> open = new LinkedHashMap<>();
        boolean there = false;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("## ")) {
                there = line.startsWith("## Khách ");
            } else if (there && line.startsWith("- `")) {
                String[] parts = line.substring(3).split("`: ", 2);
                if (parts.length != 2 || parts[1].isBlank() || open.put(parts[0], parts[1]) != null) {
                    throw new AssertionError("An operation open to guests stands once, with its reason: " + line);
                }
            }
        }
        return open;
    }

    private static Row row(String line) {
        List<String> cells = Arrays.stream(line.strip().split("\\|"))
                .skip(1)
                .map(String::strip)
                .toList();
        if (cells.size() != COLUMNS || cells.get(1).isEmpty() || cells.get(1).equals(NO_TITLE)) {
            throw new AssertionError("A row of docs/access.md needs a title and a cell for each reader: " + line);
        }
        Map<Reader, List<String>> words = new LinkedHashMap<>();
        for (Reader r : Reader.values()) {
            List<String> said = List.of(cells.get(2 + r.ordinal()).split("\\s*/\\s*"));
            TreeSet<String> odd = new TreeSet<>(said);
            odd.removeAll(WORDS);
            if (!odd.isEmpty() || said.size() != 1 && said.size() != 3) {
                throw new AssertionError("A cell that docs/access.md does not define: " + said + " in " + line);
            }
            words.put(r, said);
        }
        return new Row(cells.get(0).replace("`", ""), cells.get(1), words);
    }
}
