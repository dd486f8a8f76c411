package vn.sovang.plan.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invented variants of the province's plan (not real papers), each with the reading a person wrote down. */
public final class PlanVariants {

    private static final String READING = "=== ĐỌC ĐƯỢC\n";
    private static final String NOTES = "=== LƯU Ý\n";

    /**
     * One variant.
     *
     * @param text the paper
     * @param rows what it says, row by row: section | number | title | leads | coordinators | time
     * @param problems severity, code and row of everything worth a word
     */
    public record Variant(String name, String text, List<String> rows, List<String> problems) {
        @Override
        public String toString() {
            return name;
        }
    }

    private PlanVariants() {}

    public static Stream<Variant> all() {
        return Stream.of(
                        "thang",
                        "thoi-gian",
                        "nguoi-chu-tri",
                        "xoa-dong",
                        "trung-so",
                        "sai-giai-doan",
                        "truoc-va-sau",
                        "khong-tieu-de",
                        "cot-quy",
                        "hoi-dong",
                        "khoi",
                        "don-vi")
                .map(PlanVariants::named);
    }

    public static Variant named(String name) {
        String whole = resource("/plans/variants/" + name + ".txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n", "", "\n"));
        int reading = whole.indexOf(READING);
        int notes = whole.indexOf(NOTES);
        return new Variant(
                name,
                whole.substring(0, reading),
                whole.substring(reading + READING.length(), notes)
                        .lines()
                        .map(PlanVariants::tidy)
                        .toList(),
                whole.substring(notes + NOTES.length()).lines().sorted().toList());
    }

    /** The rows of a reading in the words of the expectation. */
    static List<String> rows(ReadPlan plan) {
        int year = plan.header().year() == null ? 0 : plan.header().year().value();
        return plan.rows().stream()
                .map(row -> String.join(
                        " | ",
                        text(row.section()),
                        text(row.number()),
                        row.title(),
                        parties(row.leads()),
                        parties(row.coordinators()),
                        time(row, year)))
                .map(PlanVariants::tidy)
                .toList();
    }

    static List<String> problems(ReadPlan plan) {
        return plan.problems().stream()
                .map(p -> p.severity() + " " + p.code() + " " + (p.row() == null ? "-" : p.row()))
                .sorted()
                .toList();
    }

    private static String time(ReadRow row, int year) {
        if (row.time() != null) {
            return row.time().label(year);
        }
        return row.timeText() == null ? "" : "chữ: " + row.timeText();
    }

    private static String parties(List<WrittenParty> parties) {
        return parties.stream()
                .map(party -> {
                    if (party.person() == null) {
                        return party.raw();
                    }
                    String unit = party.unitId() == null ? "" : ", " + Plan157.nameOf(party.unitId());
                    return party.raw() + " = người" + unit;
                })
                .collect(Collectors.joining("; "));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String tidy(String line) {
        return Arrays.stream((line + " ").split("\\|", -1)).map(String::strip).collect(Collectors.joining(" | "));
    }

    private static String resource(String path) {
        try (InputStream stream = PlanVariants.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
