package vn.sovang.unit.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Names as people really write them, each with the answer a person gave: a unit, or "ask". Read against the sample
 * province and units that are easy to mistake for it. A name may go unresolved, then somebody is asked; a name taken for
 * the wrong unit is never accepted.
 */
class JudgedNamesTest {

    private static final String ASK = "ASK";
    private static final String STRANGER = "STRANGER";

    private record Judged(String written, String answer) {

        boolean isAsked() {
            return answer.startsWith(ASK) || answer.equals(STRANGER);
        }

        /** The unit that has to be among those offered; null where none is named. */
        String offered() {
            return answer.startsWith(ASK + ": ") ? answer.substring(5) : null;
        }
    }

    private static WrittenNames names;
    private static List<Judged> judged;

    @BeforeAll
    static void read() {
        List<KnownName> units = new ArrayList<>();
        rows("/sample/units.tsv").forEach(f -> units.add(known(f[0], true, f.length > 3 ? f[3] : "")));
        rows("/naming/more-units.tsv")
                .forEach(f -> units.add(known(f[0], f[1].equals("active"), f.length > 2 ? f[2] : "")));
        names = new WrittenNames(units, "Cao Bằng");
        judged = rows("/naming/judged.tsv").stream()
                .map(f -> new Judged(f[0], f[1]))
                .toList();
        assertTrue(judged.size() >= 150, "a judged set of at least 150 names");
    }

    @Test
    void no_name_is_taken_for_a_wrong_unit() {
        List<String> wrong = judged.stream()
                .filter(j -> resolved(j.written()) != null)
                .filter(j -> j.isAsked() || !j.answer().equals(resolved(j.written())))
                .map(j -> j.written() + " -> " + resolved(j.written()) + ", right: " + j.answer())
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_name_with_an_answer_is_resolved() {
        List<Judged> clear = judged.stream().filter(j -> !j.isAsked()).toList();
        List<String> missed = clear.stream()
                .filter(j -> resolved(j.written()) == null)
                .map(j -> j.written() + " -> " + names.resolve(j.written()))
                .toList();
        System.out.printf(
                "written names: %d judged, %d of %d with an answer resolved, %d to be asked%n",
                judged.size(), clear.size() - missed.size(), clear.size(), judged.size() - clear.size());
        assertEquals(List.of(), missed);
    }

    @Test
    void who_is_asked_finds_the_right_unit_among_those_offered() {
        List<String> missed = judged.stream()
                .filter(j -> j.offered() != null)
                .filter(j -> names.resolve(j.written()).candidates().stream()
                        .noneMatch(c -> c.name().equals(j.offered())))
                .map(j -> j.written() + " offers " + names.resolve(j.written()).candidates())
                .toList();
        assertEquals(List.of(), missed);
    }

    @Test
    void a_stranger_is_said_to_be_unknown() {
        List<String> mistaken = judged.stream()
                .filter(j -> j.answer().equals(STRANGER))
                .filter(j -> names.resolve(j.written()).certainty() != Certainty.UNKNOWN)
                .map(j -> j.written() + " -> " + names.resolve(j.written()))
                .toList();
        assertEquals(List.of(), mistaken);
    }

    private static String resolved(String written) {
        Resolution resolution = names.resolve(written);
        return resolution.unitId().isEmpty()
                ? null
                : resolution.candidates().get(0).name();
    }

    private static KnownName known(String name, boolean active, String aliases) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        List<String> others = aliases.isEmpty() ? List.of() : Arrays.asList(aliases.split("\\|"));
        return new KnownName(id, name, others, active);
    }

    private static List<String[]> rows(String resource) {
        try (InputStream in = JudgedNamesTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
