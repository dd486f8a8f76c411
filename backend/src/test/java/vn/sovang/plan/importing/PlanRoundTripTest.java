package vn.sovang.plan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenPlans;
import vn.sovang.plan.reading.PlanVariants;

/** A plan that was read, committed, issued and written out again says the same when the file is read. */
@ApiTest
class PlanRoundTripTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 22);

    static Stream<Arguments> plans() {
        return Stream.concat(
                Stream.of(Arguments.of("Kế hoạch 157", GivenPlans.text157())),
                PlanVariants.all().map(variant -> Arguments.of(variant.name(), variant.text())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void what_is_written_out_reads_back_the_same(String name, String text) {
        JsonPath first = GivenPlans.read(text).then().statusCode(201).extract().jsonPath();
        UUID plan = UUID.fromString(As.user("chuyenvien")
                .body(Map.of())
                .post("/annual-plans/imports/" + first.getString("id") + "/commit")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        String number = GivenPlans.freshNumber();
        GivenPlans.issue(plan, number).then().statusCode(200);

        Map<String, Object> expected = content(first);
        expected.put("number", number);
        expected.put("issuedOn", SIGNED.toString());
        expected.put("place", Objects.requireNonNullElse(first.getString("header.place"), "Cao Bằng"));
        for (String file : List.of("paper", "sheet")) {
            byte[] written = As.user("chuyenvien")
                    .get("/annual-plans/" + plan + "/" + file)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            JsonPath again = As.user("chuyenvien")
                    .contentType("multipart/form-data")
                    .multiPart("file", "ke-hoach." + (file.equals("paper") ? "docx" : "xlsx"), written)
                    .post("/annual-plans/imports")
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath();
            Map<String, Object> read = content(again);
            expected.forEach((fact, value) -> assertEquals(value, read.get(fact), file + ": " + fact));
        }
    }

    private static Map<String, Object> content(JsonPath json) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("number", json.getString("header.number"));
        all.put("issuedOn", json.getString("header.issuedOn"));
        for (String fact : List.of("place", "title", "year", "signerName", "signerCapacity", "signerPosition")) {
            all.put(fact, (Object) json.get("header." + fact));
        }
        for (String fact : List.of("legalBases", "purposes", "requirements", "recipients")) {
            all.put(fact, texts(json.getList("header." + fact)));
        }
        List<Map<String, Object>> duties = json.getList("header.duties");
        all.put(
                "duties",
                duties.stream()
                        .map(d -> d.get("actor") + " " + d.get("requested") + " " + texts((List<?>) d.get("duties")))
                        .toList());
        all.put("sections", json.getList("sections"));
        List<Map<String, Object>> rows = json.getList("rows");
        all.put("rows", rows.size());
        for (String fact :
                List.of("section", "quarter", "number", "title", "time", "timeText", "productText", "note")) {
            all.put("rows." + fact, rows.stream().map(row -> row.get(fact)).toList());
        }
        all.put(
                "rows.leads",
                rows.stream().map(row -> parties(row.get("leads"))).toList());
        all.put(
                "rows.coordinators",
                rows.stream().map(row -> parties(row.get("coordinators"))).toList());
        return all;
    }

    /** A printed point ends with a mark of its own; that mark is layout. */
    private static List<String> texts(List<?> texts) {
        return texts.stream().map(t -> t.toString().replaceFirst("[.;]+$", "")).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> parties(Object parties) {
        return ((List<Map<String, Object>>) parties)
                .stream()
                        .map(p -> p.get("raw") + " " + p.get("unitId") + " " + p.get("group") + " " + p.get("person"))
                        .toList();
    }
}
