package vn.sovang.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenBlocks;
import vn.sovang.given.GivenCouncils;
import vn.sovang.given.GivenMeetings;
import vn.sovang.given.GivenMovements;
import vn.sovang.given.GivenPlans;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.GivenRoleModels;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.UnitIds;
import vn.sovang.shared.security.Role;

/** Ways by which something hidden once showed. */
@ApiTest
class LeakTest {

    @Inject
    RoleAccounts accounts;

    @Test
    void a_launched_movement_does_not_name_the_draft_above_it() {
        String parent = GivenMovements.draft();
        String name = "Phong trào con " + UUID.randomUUID();
        Map<String, Object> body = new HashMap<>();
        body.put("name", name);
        body.put("scope", "PROVINCE");
        body.put("method", "WAVE");
        body.put("fromYear", 2026);
        body.put("parentId", parent);
        body.put("targets", List.of());
        String child = As.user("chuyenvien")
                .body(body)
                .post("/movements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.user("chuyenvien", 0)
                .body(Map.of("number", "09/CT-UBND", "date", "2025-06-09", "issuer", "UBND tỉnh Cao Bằng"))
                .post("/movements/" + child + "/launch")
                .then()
                .statusCode(200);
        As.user("chuyenvien").get("/movements/" + child).then().body("parentId", equalTo(parent));
        for (String reader : List.of("canyen", "giamsat", "hoidong1")) {
            As.user(reader)
                    .get("/movements/" + child)
                    .then()
                    .statusCode(200)
                    .body("parentId", nullValue())
                    .body("parentName", nullValue());
            As.user(reader)
                    .queryParam("q", name)
                    .get("/movements")
                    .then()
                    .body("items[0].id", equalTo(child))
                    .body("items[0].parentId", nullValue());
        }
    }

    @Test
    void a_role_model_is_made_of_nobody_its_unit_may_not_see() {
        String unit = UnitIds.of("Ủy ban nhân dân xã Cần Yên");
        String stranger = accounts.person("Nông Văn Ẩn", UnitIds.of("Công an tỉnh"));
        String own = accounts.person("Nông Văn Hiện", unit);
        String household = As.user("chuyenvien")
                .body(Map.of(
                        "headName",
                        "Lý A Ẩn",
                        "address",
                        "xóm Nà Ẩn",
                        "communeId",
                        UnitIds.of("Ủy ban nhân dân xã Bảo Lâm"),
                        "members",
                        List.of()))
                .post("/households")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (String[] hidden :
                new String[][] {{"PERSON", "personId", stranger}, {"HOUSEHOLD", "householdId", household}}) {
            Map<String, Object> body =
                    new HashMap<>(GivenRoleModels.content("Người thử", "Ủy ban nhân dân xã Cần Yên"));
            body.put("subjectKind", hidden[0]);
            body.put(hidden[1], UUID.randomUUID().toString());
            String absent = sameness(As.user("canyen").body(body).post("/role-models"));
            body.put(hidden[1], hidden[2]);
            assertEquals(absent, sameness(As.user("canyen").body(body).post("/role-models")));
            As.user("chuyenvien").body(body).post("/role-models").then().statusCode(201);
        }
        Map<String, Object> body = new HashMap<>(GivenRoleModels.content("Người nhà", "Ủy ban nhân dân xã Cần Yên"));
        body.put("subjectKind", "PERSON");
        body.put("personId", own);
        As.user("canyen").body(body).post("/role-models").then().statusCode(201);
    }

    @Test
    void the_list_of_meetings_follows_the_head_of_the_term_like_the_meeting_itself() {
        int year = 2031;
        String block = GivenBlocks.block("Khối thi đua đổi trưởng");
        term(block, year, 0, "Công an tỉnh").statusCode(201);
        String meeting = As.user("congan")
                .body(GivenMeetings.plan(block, year))
                .post("/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        term(block, year, 1, "Ủy ban nhân dân xã Cần Yên").statusCode(200);
        As.user("canyen").get("/meetings/" + meeting).then().statusCode(200);
        As.user("canyen").queryParam("blockId", block).get("/meetings").then().body("items.id", hasItem(meeting));
        As.user("congan")
                .queryParam("blockId", block)
                .get("/meetings")
                .then()
                .body("total", equalTo(statusOf("congan", meeting) == 200 ? 1 : 0));
    }

    private static int statusOf(String user, String meeting) {
        return As.user(user).get("/meetings/" + meeting).statusCode();
    }

    private static io.restassured.response.ValidatableResponse term(String block, int year, int seen, String head) {
        List<String> members = new ArrayList<>(List.of(head, "Sở Tài chính", "Thanh tra tỉnh"));
        Map<String, Object> content = GivenBlocks.term(3, members);
        if (seen == 0) {
            return As.user("chuyenvien")
                    .body(Map.of("year", year, "content", content))
                    .post("/blocks/" + block + "/terms")
                    .then();
        }
        int version = As.user("chuyenvien")
                .get("/blocks/" + block + "/terms/" + year)
                .jsonPath()
                .getInt("version");
        return As.user("chuyenvien", version)
                .body(content)
                .put("/blocks/" + block + "/terms/" + year)
                .then();
    }

    @Test
    void who_only_reads_sends_no_file() {
        for (String reader : List.of("giamsat", "hoidong1", "admin")) {
            RestAssured.given()
                    .basePath("/api/v1")
                    .header("Authorization", "Bearer " + As.token(reader))
                    .multiPart("file", "thu.txt", "Nội dung".getBytes(StandardCharsets.UTF_8))
                    .post("/files")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void a_file_to_import_is_refused_by_role_before_it_is_missed() {
        RestAssured.given()
                .basePath("/api/v1")
                .header("Authorization", "Bearer " + As.token("giamsat"))
                .multiPart("note", "không có tệp")
                .post("/annual-plans/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void a_role_is_refused_before_the_fields_are_looked_at() {
        for (String path : List.of("/movements", "/pledges", "/meetings", "/award-proposals")) {
            As.user("giamsat").body(Map.of()).post(path).then().statusCode(403);
            As.user("canyen").body(Map.of()).post(path).then().statusCode(422);
        }
        As.user("congan")
                .body(Map.of("scope", "UNIT", "fromYear", 2026, "ownerUnitId", UnitIds.of("Sở Tài chính")))
                .post("/movements")
                .then()
                .statusCode(403);
    }

    @Test
    void an_unknown_nominee_of_a_known_dossier_is_absent_before_anything_else() {
        String dossier = GivenProposals.draft();
        String path = "/award-proposals/" + dossier + "/nominees/" + UUID.randomUUID();
        for (String reader : List.of("canyen", "chuyenvien", "giamsat")) {
            As.user(reader).delete(path).then().statusCode(404);
        }
    }

    @Test
    void what_may_be_begun_is_said_by_the_same_policy_that_refuses() {
        As.user("chuyenvien")
                .get("/beginnings")
                .then()
                .statusCode(200)
                .body("allowedActions.findAll { it.allowed }.action", hasItems("COMPOSE_PLAN", "FOUND_BLOCK"))
                .body("allowedActions.findAll { it.allowed }.action", not(hasItem("DRAFT_PROPOSAL")));
        As.user("canyen.canbo")
                .get("/beginnings")
                .then()
                .body("allowedActions.findAll { it.allowed }.action", hasItem("BEGIN_MOVEMENT"))
                .body("allowedActions.find { it.action == 'FOUND_BLOCK' }.allowed", equalTo(false))
                .body(
                        "allowedActions.find { it.action == 'FOUND_BLOCK' }.reason",
                        equalTo("Chỉ chuyên viên Ban Thi đua – Khen thưởng được lập và sửa cụm, khối của tỉnh."));
        As.user("giamsat")
                .get("/beginnings")
                .then()
                .body(
                        "allowedActions.findAll { it.allowed }.action",
                        equalTo(List.of(
                                "AUDIT_ALL", "READ_BONUSES", "READ_DECISION_DRAFTS", "READ_HIGHER_SUBMISSIONS")));
    }

    @Test
    void a_unit_sees_those_below_it_and_not_the_other_way_round() {
        String above = UnitIds.of("Ủy ban nhân dân tỉnh Cao Bằng");
        String below = UnitIds.of("Sở Tài chính");
        String officerAbove = accounts.open(Role.UNIT_OFFICER, above);
        String officerBelow = accounts.open(Role.UNIT_OFFICER, below);
        String personAbove = accounts.person("Nông Thị Trên", above);
        String personBelow = accounts.person("Nông Thị Dưới", below);
        As.user(officerAbove).get("/people/" + personBelow).then().statusCode(200);
        As.user(officerBelow).get("/people/" + personAbove).then().statusCode(404);
        As.user(officerAbove)
                .body(Map.of("reason", "Kiểm tra điều kiện xét khen thưởng"))
                .post("/people/" + personBelow + "/restriction-readings")
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_no_json_is_refused_alike_for_a_hidden_record_and_for_none() {
        String hidden = GivenMovements.draftOf("Ủy ban nhân dân xã Cần Yên", "canyen");
        for (String id : List.of(hidden, UUID.randomUUID().toString())) {
            As.nobody().body("{").put("/movements/" + id).then().statusCode(401);
            As.user("congan")
                    .body("{")
                    .put("/movements/" + id)
                    .then()
                    .statusCode(400)
                    .body("detail", equalTo("Nội dung gửi lên không phải JSON đúng cú pháp."));
        }
    }

    @Test
    void a_dossier_made_from_a_vote_is_not_named_to_members_who_may_not_see_it() {
        int year = 2025;
        String meeting = GivenMeetings.open(year);
        String ballot = GivenMeetings.closedBallot(
                meeting, GivenMeetings.ballot("ACCLAIM"), Map.of("Ban Tuyên giáo và Dân vận Tỉnh ủy", 5));
        String path = "/meetings/" + meeting + "/ballots/" + ballot;
        String before = As.user("ubkiemtra").get(path).asString();
        String dossier = As.user("bannoichinh.canbo")
                .body(Map.of("ballotId", ballot))
                .post("/award-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(before, As.user("ubkiemtra").get(path).asString());
        for (String reader : List.of("bannoichinh", "bantuyengiao", "chuyenvien")) {
            As.user(reader).get(path).then().body("followUps.subject.id", hasItem(dossier));
        }
    }

    @Test
    void a_dossier_that_is_not_on_the_session_does_not_exist_for_a_member() {
        String mine = GivenCouncils.routed("FULL_SESSION");
        GivenCouncils.sent("FULL_SESSION", mine);
        List<String> questions = List.of(
                "/award-proposals?size=100",
                "/award-proposals?sort=title&q=khuat",
                "/award-proposals/funnel?year=2025",
                "/search?q=khuat",
                "/today?year=2025",
                "/council-sessions?size=100");
        List<String> before = answers("hoidong1", questions);
        // On an agenda that was not sent yet, and under appraisal beside it: both stay hidden.
        String hidden = GivenCouncils.routed("FULL_SESSION");
        String prepared = GivenCouncils.prepared("FULL_SESSION").getString("id");
        GivenCouncils.step(prepared, "agenda", Map.of("nomineeIds", List.of(GivenCouncils.nominee(hidden))))
                .statusCode(200);
        assertEquals(before, answers("hoidong1", questions));
        String none = "/award-proposals/" + UUID.randomUUID();
        for (String part : List.of("", "/letter.docx", "/nominees.docx", "/decision.docx")) {
            assertEquals(
                    sameness(As.user("hoidong1").get(none + part)),
                    sameness(As.user("hoidong1").get("/award-proposals/" + hidden + part)));
        }
        assertEquals(
                sameness(As.user("hoidong1").get("/council-sessions/" + UUID.randomUUID())),
                sameness(As.user("hoidong1").get("/council-sessions/" + prepared)));
        As.user("hoidong1").get("/award-proposals/" + mine).then().statusCode(200);
    }

    private static List<String> answers(String reader, List<String> questions) {
        return questions.stream().map(q -> sameness(As.user(reader).get(q))).toList();
    }

    private static String sameness(io.restassured.response.Response answer) {
        return answer.statusCode() + answer.asString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    @Test
    void a_dossier_that_proves_a_task_is_named_only_to_who_sees_the_dossier() {
        String dossier = GivenProposals.draft();
        UUID plan = GivenPlans.issued(1);
        String task = "/annual-plans/" + plan + "/tasks/" + GivenPlans.firstTask(plan);
        As.user("chuyenvien", As.user("chuyenvien").get(task).jsonPath().getInt("version"))
                .body(Map.of("proofs", List.of(Map.of("type", "PROPOSAL", "id", dossier))))
                .post(task + "/completion")
                .then()
                .statusCode(200)
                .body("proofs.id", hasItem(dossier));
        As.user("canyen").get(task).then().body("proofs.id", hasItem(dossier));
        for (String reader : List.of("congan", "hoidong1", "admin")) {
            As.user(reader)
                    .get(task)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DONE"))
                    .body("proofs", equalTo(List.of()));
        }
    }
}
