package vn.sovang.proposal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.GivenRecipients;
import vn.sovang.given.GivenRounds;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.RoleAccounts;
import vn.sovang.shared.security.Role;
import vn.sovang.unit.Unit;

/** Many nominees of a dossier at once, households among them. */
@ApiTest
class NomineeListTest {

    @Inject
    GivenUnits units;

    @Inject
    RoleAccounts accounts;

    private record Commune(Unit unit, String head, String officer, String dossier) {}

    private Commune commune() {
        Unit unit = units.commune(null);
        String officer = accounts.open(Role.UNIT_OFFICER, unit.id().toString());
        String dossier = As.user(officer)
                .body(Map.of("year", 2025, "proposerUnitId", unit.id().toString(), "nominees", List.of()))
                .post("/award-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Commune(unit, accounts.open(Role.UNIT_HEAD, unit.id().toString()), officer, dossier);
    }

    private static ValidatableResponse read(Commune at, String text) {
        return As.user(at.officer())
                .body(Map.of("awardCode", "BK_TINH", "text", text))
                .post("/award-proposals/" + at.dossier() + "/nominees/readings")
                .then();
    }

    private static ValidatableResponse name(Commune at, List<?> subjects) {
        return As.user(
                        at.officer(),
                        GivenProposals.of(at.officer(), at.dossier()).getInt("version"))
                .body(Map.of("awardCode", "BK_TINH", "achievement", "Hiến đất làm đường", "subjects", subjects))
                .post("/award-proposals/" + at.dossier() + "/nominees/batches")
                .then();
    }

    private static ValidatableResponse undo(Commune at) {
        JsonPath seen = GivenProposals.of(at.officer(), at.dossier());
        return As.user(at.officer(), seen.getInt("version"))
                .delete("/award-proposals/" + at.dossier() + "/nominees/batches/" + seen.getString("batches[0].id"))
                .then();
    }

    @Test
    void a_pasted_list_is_named_all_or_none_and_taken_back_with_who_was_made_for_it() {
        Commune at = commune();
        String known = "Nông Thị " + GivenRounds.letters();
        String fresh = "Lý Văn " + GivenRounds.letters();
        String head = "Hoàng Thị " + GivenRounds.letters();
        accounts.person(known, at.unit().id().toString());
        JsonPath read = read(
                        at,
                        "1. " + known + "\n2. " + fresh + "\n3. " + fresh + "\n4. Hộ gia đình bà " + head
                                + "; Xóm Nà Mười\n5. 12/2025\n6. Hộ ông Lý Văn Thiếu")
                .statusCode(200)
                .body("rows.state", equalTo(List.of("KNOWN", "NEW", "DOUBLE", "NEW", "WRONG", "WRONG")))
                .body("rows[3].stateLabel", equalTo("Hộ mới"))
                .body("rows[3].name", equalTo(head))
                .body("rows[3].address", equalTo("Xóm Nà Mười"))
                .body("rows[5].message", containsString("địa chỉ"))
                .body("ready", equalTo(3))
                .extract()
                .jsonPath();
        Map<String, Object> somebody = Map.of("personId", read.getString("rows[0].personId"));
        Map<String, Object> newcomer = Map.of("newPerson", Map.of("name", fresh));
        Map<String, Object> house = Map.of("newHousehold", Map.of("headName", head, "address", "Xóm Nà Mười"));
        name(
                        at,
                        List.of(
                                somebody,
                                newcomer,
                                Map.of("personId", UUID.randomUUID().toString())))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/subjects/2"));
        assertEquals(
                0,
                GivenProposals.of(at.officer(), at.dossier())
                        .getList("nominees")
                        .size());
        name(at, List.of(somebody, newcomer, somebody)).statusCode(409);
        JsonPath named = name(at, List.of(somebody, newcomer, house))
                .statusCode(201)
                .body("nominees.subjectKind", equalTo(List.of("INDIVIDUAL", "INDIVIDUAL", "HOUSEHOLD")))
                .body("nominees[2].name", equalTo("Hộ gia đình " + head))
                .body("nominees[2].post", equalTo("Xóm Nà Mười"))
                .body("batches[0].nominees", equalTo(3))
                .body("batches[0].mayUndo", equalTo(true))
                .extract()
                .jsonPath();
        As.user(at.officer())
                .get("/award-proposals/" + at.dossier() + "/nominees/" + named.getString("nominees[2].id") + "/report")
                .then()
                .statusCode(200)
                .body("residence", equalTo("Xóm Nà Mười"));
        read(at, known + "\nHộ " + head).body("rows.state", equalTo(List.of("DOUBLE", "DOUBLE")));
        undo(at).statusCode(200).body("nominees", empty()).body("batches", empty());
        people(at, known).body("total", equalTo(1));
        people(at, fresh).body("total", equalTo(0));
        As.user(at.officer()).queryParam("q", head).get("/households").then().body("total", equalTo(0));
    }

    private static ValidatableResponse people(Commune at, String name) {
        return As.user(at.officer()).queryParam("q", name).get("/people").then().statusCode(200);
    }

    @Test
    void a_list_somebody_wrote_about_is_not_taken_back() {
        Commune at = commune();
        name(at, List.of(Map.of("newPerson", Map.of("name", "Lý Văn " + GivenRounds.letters()))))
                .statusCode(201);
        GivenProposals.report(at.dossier(), at.officer(), at.head());
        undo(at).statusCode(409).body("detail", containsString("báo cáo thành tích"));
    }

    @Test
    void the_head_vouches_for_many_reports_in_one_act_or_for_none_and_takes_them_back() {
        Commune at = commune();
        name(
                        at,
                        List.of(
                                Map.of("newPerson", Map.of("name", "Lý Văn " + GivenRounds.letters())),
                                Map.of("newPerson", Map.of("name", "Lý Thị " + GivenRounds.letters())),
                                Map.of("newPerson", Map.of("name", "Nông Văn " + GivenRounds.letters()))))
                .statusCode(201);
        write(at, 0);
        write(at, 1);
        JsonPath seen = GivenProposals.of(at.head(), at.dossier());
        several(at.officer(), at, "confirmation", seen, 0, 1).statusCode(403);
        several(at.head(), at, "confirmation", seen).statusCode(422);
        // One of them is not filled in: none is confirmed, and it is said which and why.
        several(at.head(), at, "confirmation", seen, 0, 2)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reports/1"))
                .body("errors[0].message", containsString(seen.getString("nominees[2].name")));
        assertEquals(List.of(false, false, false), confirmed(at));
        // One was changed since it was looked at: none again.
        write(at, 1);
        several(at.head(), at, "confirmation", seen, 0, 1)
                .statusCode(412)
                .body("detail", containsString(seen.getString("nominees[1].name")));
        assertEquals(List.of(false, false, false), confirmed(at));

        seen = GivenProposals.of(at.head(), at.dossier());
        several(at.head(), at, "confirmation", seen, 0, 1)
                .statusCode(200)
                .body("nominees.report.confirmed", equalTo(List.of(true, true, false)));
        seen = GivenProposals.of(at.head(), at.dossier());
        several(at.head(), at, "confirmation", seen, 1, 0)
                .statusCode(409)
                .body("detail", containsString("Chưa báo cáo nào"));
        several(at.head(), at, "reopening", seen, 0, 2).statusCode(409);
        assertEquals(List.of(true, true, false), confirmed(at));
        several(at.head(), at, "reopening", seen, 0, 1)
                .statusCode(200)
                .body("nominees.report.confirmed", equalTo(List.of(false, false, false)));
        As.user("giamsat")
                .queryParam("recordId", seen.getString("nominees[0].id"))
                .get("/audit/entries")
                .then()
                .body("items.sentence", hasItem("Xác nhận báo cáo thành tích"))
                .body("items.sentence", hasItem("Mở lại báo cáo thành tích để sửa"));
    }

    private static List<Boolean> confirmed(Commune at) {
        return GivenProposals.of(at.head(), at.dossier()).getList("nominees.report.confirmed");
    }

    private static void write(Commune at, int place) {
        String path = "/award-proposals/" + at.dossier() + "/nominees/"
                + GivenProposals.of(at.officer(), at.dossier()).getString("nominees[" + place + "].id") + "/report";
        JsonPath report = As.user(at.officer()).get(path).jsonPath();
        Map<String, Object> body = new HashMap<>(GivenProposals.written(report));
        body.put("others", "Kết quả " + UUID.randomUUID());
        As.user(at.officer(), report.getInt("version"))
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse several(String user, Commune at, String act, JsonPath seen, int... places) {
        List<Map<String, Object>> chosen = Arrays.stream(places)
                .mapToObj(i -> Map.<String, Object>of(
                        "nomineeId",
                        seen.getString("nominees[" + i + "].id"),
                        "version",
                        seen.getInt("nominees[" + i + "].report.version")))
                .toList();
        return As.user(user)
                .body(Map.of("reports", chosen))
                .post("/award-proposals/" + at.dossier() + "/reports/" + act)
                .then();
    }

    @Test
    void a_household_is_honoured_as_itself_and_not_as_its_commune() {
        Commune at = commune();
        String head = "Nông Văn " + GivenRounds.letters();
        Map<String, Object> content =
                new HashMap<>(GivenRecipients.household(at.unit().id().toString()));
        content.put("headName", head);
        String house = As.user(at.officer())
                .body(content)
                .post("/households")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String round = GivenRounds.opened(
                at.officer(),
                Map.of(
                        "ownerUnitId",
                        at.unit().id().toString(),
                        "name",
                        "Bình xét gia đình văn hóa " + UUID.randomUUID(),
                        "year",
                        2025,
                        "subject",
                        "YEAR_WORK",
                        "awards",
                        List.of(Map.of("awardCode", "GDVH", "route", "NO_COUNCIL"))));
        As.user(at.officer())
                .body(Map.of("awardCode", "GDVH", "text", head))
                .post("/award-rounds/" + round + "/candidates/readings")
                .then()
                .statusCode(200)
                .body("rows[0].state", equalTo("KNOWN"))
                .body("rows[0].householdId", equalTo(house));
        As.user(at.officer())
                .body(Map.of("awardCode", "GDVH", "subjects", List.of(Map.of("householdId", house))))
                .post("/award-rounds/" + round + "/candidates")
                .then()
                .statusCode(201)
                .body("candidates[0].name", equalTo("Hộ gia đình " + head));
        As.user(at.head(), GivenRounds.own(at.head(), round).getInt("version"))
                .body(Map.of(
                        "number",
                        "9/QĐ-UBND",
                        "decidedOn",
                        GivenProposals.TODAY,
                        "signer",
                        "Người ký",
                        "signerPost",
                        "Chủ tịch",
                        "capacity",
                        "HEAD"))
                .post("/award-rounds/" + round + "/decision")
                .then()
                .statusCode(200);
        As.user(at.officer())
                .queryParam("q", head)
                .get("/register")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].subjectKind", equalTo("HOUSEHOLD"))
                .body("items[0].unitName", equalTo(at.unit().name()))
                .body("items[0].post", equalTo("Xóm Thử"));
        JsonPath dossier = As.user(
                        at.officer(),
                        GivenProposals.of(at.officer(), at.dossier()).getInt("version"))
                .body(Map.of("householdId", house, "awardCode", "BK_TINH", "achievement", "Hiến đất làm đường"))
                .post("/award-proposals/" + at.dossier() + "/nominees")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertEquals("Gia đình văn hóa", dossier.getString("nominees[0].held[0].award"));
        As.user(at.officer())
                .body(Map.of("awardCode", "GDVH", "text", head))
                .post("/award-rounds/" + round + "/candidates/readings")
                .then()
                .body("rows.state", hasItem("DOUBLE"));
    }
}
