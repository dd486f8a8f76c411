package vn.sovang.round.own;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sovang.document.sheet.Sheet;
import vn.sovang.document.sheet.SheetWriter;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.GivenRounds;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.Statements;
import vn.sovang.shared.security.Role;
import vn.sovang.unit.Unit;

/** A unit's own round: lists of its parts, its council's figures, the numbered decision of its head. */
@ApiTest
class OwnRoundTest {

    @Inject
    GivenUnits units;

    @Inject
    RoleAccounts accounts;

    @Inject
    Statements statements;

    /** A department with two parts, and who works there. */
    private record Office(Unit unit, Unit first, Unit second, String head, String officer, String firstOfficer) {

        String round() {
            return GivenRounds.opened(officer, content());
        }

        Map<String, Object> content() {
            Map<String, Object> body = new HashMap<>(GivenRounds.content("Công an tỉnh", "FULL_SESSION"));
            body.put("ownerUnitId", unit.id().toString());
            return body;
        }
    }

    private Office office() {
        Unit unit = units.department("Sở thử đợt xét");
        Unit first = units.under(unit, "Phòng Một");
        Unit second = units.under(unit, "Phòng Hai");
        return new Office(
                unit,
                first,
                second,
                accounts.open(Role.UNIT_HEAD, unit.id().toString()),
                accounts.open(Role.UNIT_OFFICER, unit.id().toString()),
                accounts.open(Role.UNIT_OFFICER, first.id().toString()));
    }

    private static ValidatableResponse read(String user, String round, String award, String text) {
        return As.user(user)
                .body(Map.of("awardCode", award, "text", text))
                .post("/award-rounds/" + round + "/candidates/readings")
                .then();
    }

    private static ValidatableResponse name(String user, String round, Object list, String award, List<?> subjects) {
        Map<String, Object> body = new HashMap<>();
        body.put("awardCode", award);
        body.put("subjects", subjects);
        if (list != null) {
            body.put("listUnitId", list.toString());
        }
        return As.user(user)
                .body(body)
                .post("/award-rounds/" + round + "/candidates")
                .then();
    }

    private static Map<String, Object> newPerson(String name) {
        return Map.of("newPerson", Map.of("name", name));
    }

    private static int version(String user, String round) {
        return GivenRounds.own(user, round).getInt("version");
    }

    private static ValidatableResponse sat(String user, String round, List<?> votes) {
        return As.user(user, version(user, round))
                .body(Map.of(
                        "heldOn", GivenProposals.TODAY, "members", 9, "present", 8, "minutes", "05/BB", "votes", votes))
                .put("/award-rounds/" + round + "/sitting")
                .then();
    }

    private static ValidatableResponse decide(String user, String round, String number, List<?> refusals) {
        return As.user(user, version(user, round))
                .body(Map.of(
                        "number",
                        number,
                        "decidedOn",
                        GivenProposals.TODAY,
                        "signer",
                        "Người ký",
                        "signerPost",
                        "Giám đốc",
                        "capacity",
                        "HEAD",
                        "refusals",
                        refusals))
                .post("/award-rounds/" + round + "/decision")
                .then();
    }

    @Test
    void a_whole_year_end_goes_from_a_pasted_list_to_the_register() {
        Office at = office();
        String round = at.round();
        String known = "Nông Thị " + GivenRounds.letters();
        accounts.person(known, at.first().id().toString());
        String text = "STT\tHọ và tên\tNgày sinh\tChức vụ\tĐơn vị\n1\t" + known + "\t\tChuyên viên\t"
                + at.first().name() + "\n2\tLý Văn " + GivenRounds.letters() + "\t12/3/1985\tKế toán\t"
                + at.second().name();
        JsonPath rows = read(at.officer(), round, "LDTT", text)
                .statusCode(200)
                .body("ready", equalTo(2))
                .body("rows[0].state", equalTo("KNOWN"))
                .body("rows[1].state", equalTo("NEW"))
                .body("rows[1].birthDate", equalTo("1985-03-12"))
                .extract()
                .jsonPath();
        name(
                        at.officer(),
                        round,
                        null,
                        "LDTT",
                        List.of(
                                Map.of("personId", rows.getString("rows[0].personId")),
                                Map.of(
                                        "newPerson",
                                        Map.of(
                                                "name",
                                                rows.getString("rows[1].name"),
                                                "birthDate",
                                                "1985-03-12",
                                                "position",
                                                "Kế toán",
                                                "unitId",
                                                at.second().id().toString()))))
                .statusCode(201)
                .body("funnel.pending", equalTo(2));
        read(at.officer(), round, "LDTT", text).body("rows.state", equalTo(List.of("DOUBLE", "DOUBLE")));
        decide(at.head(), round, "15/QĐ-THU", List.of()).statusCode(409).body("detail", containsString("Hội đồng"));
        String second = GivenRounds.own(at.officer(), round).getString("candidates[1].id");
        sat(at.officer(), round, List.of(Map.of("candidateId", second, "inFavour", 3, "against", 5)))
                .statusCode(200)
                .body("candidates[0].votesFor", equalTo(8))
                .body("warnings", hasItem("Có 1 đề nghị không quá nửa số người dự họp đồng ý."));
        decide(at.officer(), round, "15/QĐ-THU", List.of()).statusCode(403);
        JsonPath done = decide(
                        at.head(),
                        round,
                        "15/QĐ-THU",
                        List.of(Map.of("candidateId", second, "reason", "Không quá nửa số phiếu")))
                .statusCode(200)
                .body("funnel.granted", equalTo(1))
                .body("funnel.refused", equalTo(1))
                .body("decisions[0].number", equalTo("15/QĐ-THU"))
                .extract()
                .jsonPath();
        As.user("chuyenvien")
                .get("/decisions/" + done.getString("decisions[0].id"))
                .then()
                .statusCode(200)
                .body("issuerName", equalTo(at.unit().name()))
                .body("recipients", hasSize(1));
        As.user("chuyenvien")
                .queryParam("q", known)
                .get("/register")
                .then()
                .body("items[0].decisionNumber", equalTo("15/QĐ-THU"));
        GivenRounds.step(at.officer(), round, "closure", null).statusCode(200);
        name(at.officer(), round, null, "LDTT", List.of(newPerson("Hoàng Đức Ân")))
                .statusCode(409);
    }

    @Test
    void nothing_is_written_when_the_number_is_taken() {
        Office at = office();
        String first = at.round();
        String second = at.round();
        for (String round : List.of(first, second)) {
            name(at.officer(), round, null, "LDTT", List.of(newPerson("Lý Văn " + GivenRounds.letters())))
                    .statusCode(201);
            sat(at.officer(), round, List.of()).statusCode(200);
        }
        decide(at.head(), first, "7/QĐ-THU", List.of()).statusCode(200);
        decide(at.head(), second, "07/QĐ-THU", List.of()).statusCode(409);
        assertEquals(1, GivenRounds.own(at.officer(), second).getInt("funnel.pending"));
    }

    @Test
    void parts_send_their_own_lists_and_see_no_other() {
        Office at = office();
        String round = at.round();
        String other = accounts.open(Role.UNIT_OFFICER, at.second().id().toString());
        name(at.firstOfficer(), round, at.first().id(), "LDTT", List.of(newPerson("Lý Văn " + GivenRounds.letters())))
                .statusCode(201);
        name(at.firstOfficer(), round, null, "LDTT", List.of(newPerson("Lý Văn Sai")))
                .statusCode(403);
        name(
                        other,
                        round,
                        at.second().id(),
                        "TTLDTT",
                        List.of(Map.of("unitId", at.second().id().toString())))
                .statusCode(201);
        As.user(other)
                .get("/award-rounds/" + round + "/candidates")
                .then()
                .body("candidates", hasSize(1))
                .body("funnel.requested", equalTo(1))
                .body("sitting", equalTo(null));
        send(at.firstOfficer(), round, at.first().id()).statusCode(200).body("lists[0].sentAt", startsWith("20"));
        name(at.firstOfficer(), round, at.first().id(), "LDTT", List.of(newPerson("Lý Văn Sau")))
                .statusCode(409);
        As.user(at.officer())
                .get("/award-rounds/" + round + "/candidates")
                .then()
                .body("lists", hasSize(2))
                .body("candidates", hasSize(2))
                .body("warnings", hasItem("Còn 1 danh sách của đơn vị trực thuộc chưa gửi."));
        As.user(at.officer(), version(at.officer(), round))
                .body(Map.of("reason", "Thiếu một người"))
                .post("/award-rounds/" + round + "/lists/" + at.first().id() + "/return")
                .then()
                .statusCode(200);
        name(at.firstOfficer(), round, at.first().id(), "LDTT", List.of(newPerson("Lý Văn Sau")))
                .statusCode(201);
        As.user(other, version(other, round))
                .body(Map.of("heldOn", GivenProposals.TODAY))
                .post("/award-rounds/" + round + "/lists/" + at.first().id() + "/submission")
                .then()
                .statusCode(404);
        As.user("canyen").get("/award-rounds/" + round).then().statusCode(404);
        As.user("canyen").get("/award-rounds/" + round + "/candidates").then().statusCode(404);
    }

    private static ValidatableResponse send(String user, String round, UUID list) {
        return As.user(user, version(user, round))
                .body(Map.of("number", "02/BB", "heldOn", GivenProposals.TODAY))
                .post("/award-rounds/" + round + "/lists/" + list + "/submission")
                .then();
    }

    @Test
    void two_people_of_one_name_are_asked_about_and_never_guessed() {
        Office at = office();
        String round = at.round();
        String name = "Nông Thị " + GivenRounds.letters();
        accounts.person(name, at.first().id().toString());
        accounts.person(name, at.second().id().toString());
        read(at.officer(), round, "LDTT", "1. " + name + "\nkhông, phải tên\nLý Văn Mới\nLý Văn Mới")
                .statusCode(200)
                .body("rows.state", equalTo(List.of("AMBIGUOUS", "WRONG", "NEW", "DOUBLE")))
                .body("rows[0].choices", hasSize(2))
                .body("toAsk", equalTo(3));
        read(
                        at.officer(),
                        round,
                        "LDTT",
                        "1; " + name + "; ; Trưởng phòng; " + at.first().name())
                .body("rows[0].state", equalTo("KNOWN"));
    }

    @Test
    void an_excel_sheet_of_hundreds_is_read_and_named_in_one_go() throws IOException {
        Office at = office();
        String round = at.round();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            names.add("Lý Văn " + GivenRounds.letters());
        }
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        SheetWriter.xlsx(
                Sheet.<String>of("Danh sách")
                        .text("Họ và tên", 30, n -> n)
                        .text("Chức vụ", 20, n -> "Chuyên viên")
                        .build(),
                names.stream(),
                sheet);
        JsonPath read = RestAssured.given()
                .basePath("/api/v1")
                .header("Authorization", "Bearer " + As.token(at.officer()))
                .multiPart("file", "danh-sach.xlsx", sheet.toByteArray())
                .multiPart("awardCode", "LDTT")
                .post("/award-rounds/" + round + "/candidates/sheet-readings")
                .then()
                .statusCode(200)
                .body("ready", equalTo(300))
                .extract()
                .jsonPath();
        List<Map<String, Object>> subjects = Stream.iterate(0, i -> i + 1)
                .limit(300)
                .map(i -> newPerson(read.getString("rows[" + i + "].name")))
                .toList();
        name(at.officer(), round, null, "LDTT", subjects).statusCode(201).body("funnel.pending", equalTo(300));
        String small = ofOne(at);
        long few = statements.during(() -> GivenRounds.own(at.officer(), small));
        long many = statements.during(() -> GivenRounds.own(at.officer(), round));
        assertEquals(few, many);
    }

    private static String ofOne(Office at) {
        String round = at.round();
        name(at.officer(), round, null, "LDTT", List.of(newPerson("Lý Văn " + GivenRounds.letters())))
                .statusCode(201);
        return round;
    }

    @Test
    void a_head_opens_only_what_a_head_may_decide() {
        Office at = office();
        Map<String, Object> body = at.content();
        body.put("awards", List.of(Map.of("awardCode", "BK_TINH", "route", "NO_COUNCIL")));
        As.user(at.officer())
                .body(body)
                .post("/award-rounds")
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("không có thẩm quyền"));
    }

    @Test
    void a_candidate_taken_back_after_the_vote_stays_as_withdrawn() {
        Office at = office();
        String round = at.round();
        name(
                        at.officer(),
                        round,
                        null,
                        "LDTT",
                        List.of(
                                newPerson("Lý Văn " + GivenRounds.letters()),
                                newPerson("Lý Văn " + GivenRounds.letters())))
                .statusCode(201);
        List<String> ids = GivenRounds.own(at.officer(), round).getList("candidates.id");
        takeBack(at.officer(), round, ids.get(0)).statusCode(200).body("funnel.requested", equalTo(1));
        sat(at.officer(), round, List.of()).statusCode(200);
        takeBack(at.officer(), round, ids.get(1))
                .statusCode(200)
                .body("funnel.requested", equalTo(1))
                .body("funnel.withdrawn", equalTo(1));
    }

    private static ValidatableResponse takeBack(String user, String round, String candidate) {
        return As.user(user, version(user, round))
                .delete("/award-rounds/" + round + "/candidates/" + candidate)
                .then();
    }

    @Test
    void a_list_entered_at_once_is_taken_out_at_once_with_who_was_made_for_it() {
        Office at = office();
        String round = at.round();
        String known = "Nông Thị " + GivenRounds.letters();
        String fresh = "Lý Văn " + GivenRounds.letters();
        String person = accounts.person(known, at.first().id().toString());
        name(at.officer(), round, null, "LDTT", List.of(newPerson("Lý Văn " + GivenRounds.letters())))
                .statusCode(201);
        JsonPath before = GivenRounds.own(at.officer(), round);
        JsonPath named = name(
                        at.firstOfficer(),
                        round,
                        at.first().id(),
                        "LDTT",
                        List.of(Map.of("personId", person), newPerson(fresh)))
                .statusCode(201)
                .body("batches", hasSize(1))
                .body("batches[0].candidates", equalTo(2))
                .body("batches[0].allowedActions[0].allowed", equalTo(true))
                .extract()
                .jsonPath();
        String batch = named.getString("batches[0].id");
        // Nobody takes out a list of a part that is not theirs, and a part sees none of the others.
        undo(at.firstOfficer(), round, before.getString("batches[0].id"), 0).statusCode(404);
        undo(at.firstOfficer(), round, batch, before.getInt("version")).statusCode(412);
        send(at.firstOfficer(), round, at.first().id()).statusCode(200);
        undo(at.firstOfficer(), round, batch, version(at.officer(), round))
                .statusCode(409)
                .body("detail", containsString("đã gửi"));
        As.user(at.officer(), version(at.officer(), round))
                .body(Map.of("reason", "Nhầm danh sách"))
                .post("/award-rounds/" + round + "/lists/" + at.first().id() + "/return")
                .then()
                .statusCode(200);
        undo(at.firstOfficer(), round, batch, version(at.officer(), round))
                .statusCode(200)
                .body("candidates", hasSize(0))
                .body("batches", hasSize(0));
        JsonPath after = GivenRounds.own(at.officer(), round);
        assertEquals(before.getList("candidates"), after.getList("candidates"));
        assertEquals(before.<Object>get("funnel"), after.get("funnel"));
        As.user(at.officer()).queryParam("q", known).get("/people").then().body("total", equalTo(1));
        As.user(at.officer()).queryParam("q", fresh).get("/people").then().body("total", equalTo(0));

        // Somebody of the list got votes: then they go one by one.
        sat(at.officer(), round, List.of()).statusCode(200);
        undo(at.officer(), round, before.getString("batches[0].id"), version(at.officer(), round))
                .statusCode(409)
                .body("detail", containsString("bỏ phiếu"));
    }

    private static ValidatableResponse undo(String user, String round, String batch, int version) {
        return As.user(user, version)
                .delete("/award-rounds/" + round + "/candidates/batches/" + batch)
                .then();
    }
}
