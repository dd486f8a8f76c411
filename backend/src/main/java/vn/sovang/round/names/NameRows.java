package vn.sovang.round.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/** A pasted list or a sheet as rows of name, birth date, post and part of the unit; with or without headings. */
public final class NameRows {

    private static final Pattern ORDINAL = Pattern.compile("^\\d{1,4}\\s*[.)\\-/]?\\s*");
    private static final Pattern ONLY_ORDINAL = Pattern.compile("\\d{1,4}\\s*[.)]?|");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:ông|bà|đồng chí|đ/c|anh|chị)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NameRows() {}

    /**
     * One row as it was written.
     *
     * @param line from 1, as in the text or the sheet
     * @param birthDate null when none was written or it is a year alone
     * @param unit part of the unit as written, or null
     * @param address where a household lives; without headings what follows the name, or null
     */
    public record Row(
            int line, String raw, String name, LocalDate birthDate, String position, String unit, String address) {}

    private record Columns(int name, int birth, int position, int unit, int address) {}

    public static List<Row> ofText(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            rows.add(List.of(line.split(line.contains("\t") ? "\t" : "[;,|]", -1)));
        }
        return of(rows);
    }

    public static List<Row> of(List<List<String>> rows) {
        int head = -1;
        Columns columns = null;
        for (int i = 0; i < Math.min(rows.size(), 30) && columns == null; i++) {
            columns = columns(rows.get(i)).orElse(null);
            head = columns == null ? -1 : i;
        }
        List<Row> read = new ArrayList<>();
        for (int i = head + 1; i < rows.size(); i++) {
            List<String> cells = rows.get(i).stream().map(VietnameseText::clean).toList();
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            String raw = VietnameseText.clean(String.join(" ", cells));
            read.add(columns == null ? free(i + 1, raw, cells) : under(columns, i + 1, raw, cells));
        }
        return read;
    }

    /** The columns of a row of headings; empty when it is none. */
    private static Optional<Columns> columns(List<String> cells) {
        int name = -1;
        int birth = -1;
        int position = -1;
        int unit = -1;
        int address = -1;
        for (int i = 0; i < cells.size(); i++) {
            String word = VietnameseText.fold(cells.get(i));
            if (word.matches(
                    "(ho va ten|ho ten|ho, ten|ten|chu ho|ho gia dinh|ten ho.*|ho va ten chu ho.*|ho ten chu ho.*|ten tap the|tap the|ten ca nhan.*|ho va ten.*)")) {
                name = name < 0 ? i : name;
            } else if (word.contains("sinh")) {
                birth = i;
            } else if (word.contains("dia chi")
                    || word.contains("noi o")
                    || word.matches("(thon|xom|ban|to dan pho).*")) {
                address = i;
            } else if (word.contains("chuc vu") || word.contains("chuc danh")) {
                position = i;
            } else if (word.contains("don vi") || word.contains("bo phan") || word.contains("noi cong tac")) {
                unit = i;
            }
        }
        return name < 0
                        || cells.size() < 2
                                && !VietnameseText.fold(cells.get(0)).startsWith("ho")
                ? Optional.empty()
                : Optional.of(new Columns(name, birth, position, unit, address));
    }

    private static Row under(Columns c, int line, String raw, List<String> cells) {
        return new Row(
                line,
                raw,
                name(cell(cells, c.name())),
                day(cell(cells, c.birth())),
                orNull(cell(cells, c.position())),
                orNull(cell(cells, c.unit())),
                orNull(cell(cells, c.address())));
    }

    /** Without headings: the first words are the name, a day is the birth date, then post and part of the unit. */
    private static Row free(int line, String raw, List<String> cells) {
        List<String> rest = new ArrayList<>();
        LocalDate birth = null;
        for (String cell : cells) {
            if (ONLY_ORDINAL.matcher(cell).matches()) {
                continue;
            }
            if (DAY.matcher(cell).find() && rest.size() > 0) {
                birth = day(cell);
            } else if (!YEAR.matcher(cell).matches()) {
                rest.add(cell);
            }
        }
        return new Row(
                line,
                raw,
                rest.isEmpty() ? "" : name(rest.get(0)),
                birth,
                rest.size() > 1 ? rest.get(1) : null,
                rest.size() > 2 ? rest.get(2) : null,
                rest.size() > 1 ? rest.get(1) : null);
    }

    private static String cell(List<String> cells, int i) {
        return i < 0 || i >= cells.size() ? "" : cells.get(i);
    }

    private static String name(String written) {
        String bare = ORDINAL.matcher(written).replaceFirst("");
        String name = ADDRESS.matcher(bare).replaceFirst("").strip();
        return name.equals(name.toUpperCase(Locale.ROOT)) ? capitalised(name) : name;
    }

    /** Lists are often typed in capitals; the register writes names as people do. */
    private static String capitalised(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            if (!word.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return words.toString();
    }

    private static LocalDate day(String written) {
        Matcher m = DAY.matcher(written);
        if (!m.find()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
