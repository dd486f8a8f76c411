package vn.sovang.unit.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sovang.given.GivenReorganisations.begun;
import static vn.sovang.given.GivenReorganisations.body;
import static vn.sovang.given.GivenReorganisations.into;
import static vn.sovang.given.GivenReorganisations.record;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenBlocks;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.UnitIds;
import vn.sovang.register.Register;
import vn.sovang.unit.KnownUnits;
import vn.sovang.unit.Unit;
import vn.sovang.unit.naming.Candidate;
import vn.sovang.unit.naming.Certainty;
import vn.sovang.unit.naming.Resolution;

/** What follows a unit through its reorganisations, and what does not come to one that has ended. */
@ApiTest
class LineageHonoursTest {

    private static final String DAY = "2025-03-01";

    @Inject
    GivenUnits units;

    @Inject
    Register register;

    @Inject
    KnownUnits names;

    static ValidatableResponse honour(Object unitId, String decided) {
        return As.user("chuyenvien")
                .body(Map.of(
                        "unitId",
                        unitId,
                        "awardCode",
                        "BK_TINH",
                        "year",
                        LocalDate.parse(decided).getYear(),
                        "achievement",
                        "Thành tích xuất sắc",
                        "decisionNumber",
                        "7" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000),
                        "decisionDate",
                        decided,
                        "issuer",
                        "Chủ tịch UBND tỉnh Cao Bằng"))
                .post("/register")
                .then();
    }

    private static ValidatableResponse honoursOf(Object unitId) {
        return As.user("canyen")
                .queryParam("unitId", unitId)
                .get("/register")
                .then()
                .statusCode(200);
    }

    private static JsonPath profile(Object unitId) {
        return As.user("canyen")
                .get("/register/subjects/" + unitId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void honours_of_predecessors_show_under_the_name_of_then_and_say_whose_they_were() {
        Unit plan = units.department("Sở Kế hoạch và Đầu tư");
        Unit finance = units.department("Sở Tài chính");
        honour(plan.id(), "2024-02-20").statusCode(201);
        honour(finance.id(), "2024-02-20").statusCode(201);
        record(into(body("MERGE", DAY, plan, finance), finance)).statusCode(201);
        honour(finance.id(), "2026-02-20").statusCode(201);

        honoursOf(finance.id())
                .body("items", hasSize(3))
                .body("items.findAll { it.formerUnit != null }.name", contains(plan.name()))
                .body("items.find { it.formerUnit != null }.formerUnit", equalTo(plan.name()));
        honoursOf(plan.id()).body("items", hasSize(1));
        JsonPath profile = profile(finance.id());
        assertEquals(3, profile.getInt("awards[0].count"));
        assertEquals(1, profile.getInt("awards[0].ofPredecessors"));
        assertEquals(List.of(finance.name(), plan.name()), profile.getList("holders.name"));
        assertEquals(List.of(2, 1), profile.getList("holders.collective"));
    }

    @Test
    void numbers_of_a_year_agree_before_and_after_a_merger() {
        Unit plan = units.department("Sở Kế hoạch");
        Unit finance = units.department("Sở Ngân khố");
        honour(plan.id(), "2024-02-20").statusCode(201);
        honour(plan.id(), "2024-03-20").statusCode(201);
        honour(finance.id(), "2024-02-20").statusCode(201);
        int before = profile(plan.id()).getInt("awards[0].count")
                + profile(finance.id()).getInt("awards[0].count");

        record(into(body("MERGE", DAY, plan, finance), finance)).statusCode(201);

        JsonPath after = profile(finance.id());
        assertEquals(before, after.getInt("awards[0].count"));
        assertEquals(
                before,
                after.getList("holders.collective", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertEquals(2, profile(plan.id()).getInt("awards[0].count"), "the ended unit keeps its own page");
        As.user("canyen")
                .queryParam("unitId", finance.id())
                .queryParam("year", 2024)
                .get("/register")
                .then()
                .body("items", hasSize(before))
                .body("items.findAll { it.formerUnit != null }.formerUnit", everyItem(equalTo(plan.name())));
    }

    @Test
    void a_report_is_prefilled_with_what_the_predecessors_held() {
        Unit plan = units.department("Sở Kế hoạch và Đầu tư");
        Unit finance = units.department("Sở Tài chính");
        honour(plan.id(), "2024-02-20").statusCode(201);
        record(into(body("MERGE", DAY, plan, finance), finance)).statusCode(201);
        List<Register.Held> held = register.ofUnits(List.of(finance.id())).get(finance.id());
        assertEquals(1, held.size());
        assertEquals(plan.name(), held.get(0).formerUnit());
        assertEquals(
                held.get(0).award() + " (tặng " + plan.name() + ")", held.get(0).written());
    }

    @Test
    void what_the_parent_got_after_the_parting_is_not_the_parts() {
        Unit whole = units.department("Sở chung");
        honour(whole.id(), "2024-02-20").statusCode(201);
        String part = record(begun(into(body("SPLIT", DAY, whole), whole), GivenUnits.name("Sở tách")))
                .statusCode(201)
                .extract()
                .path("successors.find { it.name.startsWith('Sở tách') }.id");
        honour(whole.id(), "2026-02-20").statusCode(201);
        honoursOf(part).body("items.decisionDate", contains("2024-02-20"));
        honoursOf(whole.id()).body("items", hasSize(2));

        // Who joined the parent after the parting brings nothing to the part.
        Unit late = units.department("Sở đến sau");
        honour(late.id(), "2023-02-20").statusCode(201);
        record(into(body("MERGE", "2025-08-01", late, whole), whole)).statusCode(201);
        honoursOf(part).body("items", hasSize(1));
        honoursOf(whole.id()).body("items", hasSize(3));
    }

    @Test
    void an_ended_unit_gets_no_honour_by_a_later_decision() {
        Unit gone = units.department("Sở đã hết");
        record(body("DISSOLVE", DAY, gone)).statusCode(201);
        honour(gone.id(), "2025-02-28").statusCode(201);
        honour(gone.id(), DAY)
                .statusCode(422)
                .body("errors.pointer", contains("/decisionDate"))
                .body("detail", containsString("đã giải thể, sáp nhập từ ngày 01/03/2025"));
    }

    @Test
    void an_ended_unit_joins_no_later_term_and_is_left_out_when_one_is_copied() {
        Unit gone = units.department("Sở đã hết");
        String staying = "Sở Nội vụ";
        String block = GivenBlocks.block("Khối " + gone.name());
        Map<String, Object> term = Map.of(
                "members",
                List.of(Map.of("unitId", UnitIds.of(staying)), Map.of("unitId", gone.id())),
                "leaders",
                List.of(),
                "quotas",
                List.of());
        open(block, 2025, term).statusCode(201);
        open(block, 2026, term).statusCode(201);

        As.user("chuyenvien")
                .body(body("DISSOLVE", DAY, gone))
                .post("/reorganisations/checks")
                .then()
                .statusCode(200)
                .body("ties.effect", containsInAnyOrder("STOPS", "BLOCKS"));
        record(body("DISSOLVE", DAY, gone)).statusCode(409).body("detail", containsString("năm 2026"));

        As.user("chuyenvien", version(block, 2026))
                .body(Map.of(
                        "members", List.of(Map.of("unitId", UnitIds.of(staying))),
                        "leaders", List.of(),
                        "quotas", List.of()))
                .put("/blocks/" + block + "/terms/2026")
                .then()
                .statusCode(200);
        record(body("DISSOLVE", DAY, gone)).statusCode(201);
        open(block, 2027, term)
                .statusCode(422)
                .body("errors.pointer", contains("/content/members/1/unitId"))
                .body("detail", containsString("đã giải thể, sáp nhập"));
        As.user("chuyenvien")
                .body(Map.of("year", 2027, "copyFrom", 2025))
                .post("/blocks/" + block + "/terms")
                .then()
                .statusCode(201)
                .body("members", hasSize(1));
    }

    private static ValidatableResponse open(String block, int year, Map<String, Object> term) {
        return As.user("chuyenvien")
                .body(Map.of("year", year, "content", term))
                .post("/blocks/" + block + "/terms")
                .then();
    }

    private static int version(String block, int year) {
        return As.user("chuyenvien")
                .get("/blocks/" + block + "/terms/" + year)
                .jsonPath()
                .getInt("version");
    }

    @Test
    void a_written_former_name_asks_and_offers_who_followed() {
        Unit plan = units.department("Sở Quy hoạch và Hạ tầng");
        Unit finance = units.department("Sở Ngân sách");
        record(into(body("MERGE", DAY, plan, finance), finance)).statusCode(201);
        Resolution read = names.index().resolve(plan.name());
        assertEquals(Certainty.AMBIGUOUS, read.certainty());
        assertEquals(
                List.of(plan.name() + " (đã kết thúc)", finance.name() + " (kế thừa từ 01/03/2025)"),
                read.candidates().stream().map(Candidate::words).toList());

        Unit renamed = units.department("Hội Làm vườn");
        Map<String, Object> body = body("RENAME", DAY, renamed);
        body.put("newName", GivenUnits.name("Hội Sinh vật cảnh"));
        record(body).statusCode(201);
        assertEquals(
                renamed.id(), names.index().resolve(renamed.name()).unitId().orElseThrow());
    }
}
