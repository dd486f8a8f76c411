package vn.sovang.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.CaseText;
import vn.sovang.given.GivenUnits;

/**
 * Figures of published reports: entered over HTTP, exported again, and compared. Facts, raw words, contradictions and
 * what nobody knows come back as they went in, and nothing stands there that nobody wrote.
 */
@ApiTest
class MovementCasesTest {

    /** What a case says of each; anything else in the export was made by the program. */
    private static final List<String> MOVEMENT = List.of(
            "name",
            "scope",
            "method",
            "fromYear",
            "toYear",
            "startsOn",
            "endsOn",
            "period",
            "subjects",
            "criteria",
            "note");

    private static final List<String> LAUNCH = List.of("number", "date", "issuer");
    private static final List<String> TARGET = List.of("indicator", "measure", "planned");
    private static final List<String> RESULT = List.of(
            "unit",
            "indicator",
            "measure",
            "period",
            "reached",
            "note",
            "topic",
            "recipientKind",
            "grantedBy",
            "awardForm");
    private static final List<String> CONTRIBUTION = List.of(
            "unit", "donorName", "donorKind", "kind", "raw", "goods", "measure", "worth", "givenOn", "period", "note");
    private static final List<String> REVIEW = List.of("isFinal", "heldOn", "period", "document", "conclusion");

    @Inject
    GivenUnits given;

    @ParameterizedTest
    @ValueSource(strings = {"s2-cao-bang", "41-nhieu-don-vi-tinh", "37-tran-van-thoi", "09-mau-dang-ky"})
    void a_case_is_entered_and_exported_without_loss(String name) {
        List<Map<String, Object>> movements = CaseText.maps(CaseText.read("/movements/" + name + ".yaml"), "movements");
        for (Map<String, Object> told : movements) {
            MovementCase entry = new MovementCase(given);
            String id = entry.enter(told);
            JsonPath export = As.user("chuyenvien")
                    .get("/movements/" + id + "/export")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            Map<String, Object> movement = export.getMap("movement");
            assertEquals(only(told, MOVEMENT), only(movement, MOVEMENT));
            assertEquals(
                    only(CaseText.map(told.get("launch")), LAUNCH), only(export.getMap("movement.launch"), LAUNCH));
            same(told, "targets", TARGET, export.getList("movement.targets"), entry);
            same(told, "results", RESULT, export.getList("movement.results"), entry);
            same(told, "reviews", REVIEW, export.getList("movement.reviews"), entry);
            same(told, "contributions", CONTRIBUTION, export.getList("contributions"), entry);
            values(told, "results", "value", export.getList("movement.results"));
            values(told, "contributions", "amount", export.getList("contributions"));
            values(told, "contributions", "worthAmount", export.getList("contributions"));
            sums(told, export);
            visible(told, export);
        }
        assertTrue(movements.size() > 0);
    }

    private static void same(
            Map<String, Object> told,
            String list,
            List<String> facts,
            List<Map<String, Object>> exported,
            MovementCase entry) {
        List<Map<String, Object>> expected =
                CaseText.maps(told, list).stream().map(one -> only(one, facts)).toList();
        List<Map<String, Object>> found =
                exported.stream().map(one -> only(entry.asTold(one), facts)).toList();
        if (list.equals("results") || list.equals("contributions")) {
            // They are listed by what they are of, not in the order of writing.
            assertEquals(lines(expected), lines(found), list + " of " + told.get("name"));
        } else {
            assertEquals(expected, found, list + " of " + told.get("name"));
        }
    }

    private static String lines(List<Map<String, Object>> all) {
        return all.stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
    }

    /** How the program read the words, where the case says how they are meant. */
    private static void values(
            Map<String, Object> told, String list, String value, List<Map<String, Object>> exported) {
        for (Map<String, Object> one : CaseText.maps(told, list)) {
            if (one.get(value) != null) {
                assertTrue(
                        exported.stream()
                                .filter(x -> of(one, x))
                                .anyMatch(x -> x.get(value) != null
                                        && number(one.get(value)).compareTo(number(x.get(value))) == 0),
                        one + " was not read so");
            }
        }
    }

    /** The same words on the same thing. */
    private static boolean of(Map<String, Object> told, Map<String, Object> exported) {
        return Stream.of("indicator", "period", "reached", "donorName", "kind", "raw", "worth")
                .allMatch(f -> told.get(f) == null || told.get(f).equals(exported.get(f)));
    }

    private static void sums(Map<String, Object> told, JsonPath export) {
        for (Map<String, Object> sum : CaseText.maps(told, "totals")) {
            Map<String, Object> total =
                    export.param("kind", sum.get("kind")).getMap("movement.totals.find { it.kind == kind }");
            assertEquals(0, number(sum.get("amount")).compareTo(number(total.get("amount"))), total + " for " + sum);
            assertEquals(sum.get("exact"), total.get("exact"));
            assertEquals(sum.get("unknown"), total.get("unknown"));
            if (sum.get("worth") != null) {
                assertEquals(0, number(sum.get("worth")).compareTo(number(total.get("worth"))));
            }
        }
        CaseText.map(told.get("claims")).forEach((kind, claimed) -> {
            Object found = export.param("kind", kind).get("movement.awards.find { it.recipientKind == kind }.claimed");
            assertEquals(claimed == null, found == null, kind + " of " + told.get("name"));
            if (claimed != null) {
                assertEquals(0, number(claimed).compareTo(number(found)));
            }
        });
        Map<String, Object> progress = CaseText.map(told.get("progress"));
        if (!progress.isEmpty()) {
            Map<String, Object> found = export.getMap("movement.targets[0].progress");
            assertEquals(0, number(progress.get("value")).compareTo(number(found.get("value"))));
            assertEquals(0, number(progress.get("difference")).compareTo(number(found.get("difference"))));
        }
    }

    /** What the case says a reader must be told: contradictions, gaps, figures that do not fit. */
    private static void visible(Map<String, Object> told, JsonPath export) {
        List<String> words = new ArrayList<>(List.of(String.valueOf(export.getString("movement.note"))));
        for (String list : List.of(
                "movement.results.note", "contributions.note", "movement.results.period", "contributions.goods")) {
            export.<Object>getList(list).forEach(one -> words.add(String.valueOf(one)));
        }
        for (Object wanted : CaseText.list(told, "visible")) {
            assertTrue(words.stream().anyMatch(w -> w.contains((String) wanted)), wanted + " is not among " + words);
        }
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(String.valueOf(value));
    }

    /** The facts that are known, in one order; what is not known is not there. */
    private static Map<String, Object> only(Map<String, Object> all, List<String> facts) {
        Map<String, Object> some = new TreeMap<>();
        facts.forEach(f -> {
            if (all.get(f) != null) {
                some.put(f, all.get(f));
            }
        });
        return new LinkedHashMap<>(some);
    }
}
