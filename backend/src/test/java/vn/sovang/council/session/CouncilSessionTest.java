package vn.sovang.council.session;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenCouncils;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.Statements;
import vn.sovang.shared.security.Role;

/** A dossier before the council: who reads it when, how it is voted on, and what that means for the signature. */
@ApiTest
class CouncilSessionTest {

    @Inject
    RoleAccounts accounts;

    @Inject
    Statements statements;

    @Inject
    EntityManager entities;

    @Test
    void members_read_what_is_on_their_agenda_from_the_day_it_is_sent() {
        String dossier = GivenCouncils.routed("FULL_SESSION");
        String outsider = accounts.open(Role.COUNCIL, null);
        String session = GivenCouncils.prepared("FULL_SESSION").getString("id");
        GivenCouncils.step(session, "agenda", Map.of("nomineeIds", List.of(GivenCouncils.nominee(dossier))))
                .statusCode(200);
        reads("hoidong1", dossier, 404);
        As.user("hoidong1").get("/council-sessions/" + session).then().statusCode(404);

        GivenCouncils.step(session, "sending", null).statusCode(200).body("total", equalTo(3));
        reads("hoidong1", dossier, 200);
        String nominee = GivenCouncils.nominee(dossier);
        for (String path :
                List.of("/nominees/" + nominee + "/report", "/nominees/" + nominee + "/report.docx", "/letter.docx")) {
            As.user("hoidong1").get("/award-proposals/" + dossier + path).then().statusCode(200);
        }
        As.user("hoidong1")
                .get("/award-proposals/" + dossier)
                .then()
                .body("nominees", hasSize(1))
                .body("papers", not(hasSize(0)))
                .body("appraisalComment", nullValue())
                .body("allowedActions", hasSize(0));
        reads(outsider, dossier, 404);
        As.user(outsider).get("/council-sessions/" + session).then().statusCode(404);

        GivenCouncils.step(session, "cancellation", Map.of("reason", "Hoãn họp"))
                .statusCode(200);
        reads("hoidong1", dossier, 404);
    }

    @Test
    void a_session_takes_only_what_is_sent_its_way() {
        String dossier = GivenProposals.appraising();
        String session = GivenCouncils.prepared("STANDING_MEMBERS").getString("id");
        Map<String, Object> agenda = Map.of("nomineeIds", List.of(GivenCouncils.nominee(dossier)));
        GivenCouncils.step(session, "agenda", agenda).statusCode(422).body("errors.pointer", hasItem("/nomineeIds/0"));
        GivenCouncils.route(dossier, "FULL_SESSION").statusCode(200);
        GivenCouncils.step(session, "agenda", agenda).statusCode(422);
        GivenCouncils.route(dossier, "STANDING_MEMBERS").statusCode(200);
        GivenCouncils.step(session, "agenda", agenda).statusCode(200);
        String other = GivenCouncils.prepared("FULL_SESSION").getString("id");
        GivenCouncils.step(other, "agenda", agenda).statusCode(422);
        GivenCouncils.step(session, "sending", null)
                .statusCode(200)
                .body("members.role", hasItem("CHAIR"))
                .body("total", equalTo(1));
    }

    @Test
    void a_vote_on_paper_becomes_minutes_and_opens_the_way_to_the_signature() {
        String dossier = GivenCouncils.routed("FULL_SESSION");
        GivenProposals.appraise(dossier, "QUALIFIED", null).statusCode(200);
        GivenProposals.step("chuyenvien", dossier, "appraisal-conclusion", Map.of())
                .statusCode(200);
        Map<String, Object> signature = new HashMap<>(Map.of("number", "77", "signedOn", GivenProposals.TODAY));
        GivenProposals.step("lanhdaoso", dossier, "head-signature", signature)
                .statusCode(409)
                .body("detail", containsString("Chưa có kết quả của Hội đồng"));

        String session = GivenCouncils.sent("FULL_SESSION", dossier);
        GivenCouncils.open(session, 3);
        GivenCouncils.step(session, "vote", Map.of("way", "PAPER"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/tellers"));
        GivenCouncils.step(session, "vote", GivenCouncils.voteBy("PAPER")).statusCode(200);
        GivenCouncils.step(session, "count", GivenCouncils.count(session, 3, 2, 0, 0))
                .statusCode(422)
                .body("errors.pointer", hasItem("/items/0/blank"));
        GivenCouncils.step(session, "count", GivenCouncils.count(session, 4, 4, 0, 0))
                .statusCode(422)
                .body("errors.message", hasItem(containsString("nhiều hơn 3 thành viên có quyền bỏ phiếu")));
        GivenCouncils.step(session, "count", GivenCouncils.count(session, 3, 2, 1, 0))
                .statusCode(200)
                .body("agenda[0].result.passed", equalTo(false))
                .body("agenda[0].result.percent", hasToString("66.7"))
                .body("vote.findings[0]", containsString("2/3 (66,7 %), chưa đạt tỷ lệ từ 80 % trở lên."));
        GivenCouncils.step(session, "closure", Map.of("conclusion", "Hội đồng thống nhất theo kết quả kiểm phiếu"))
                .statusCode(200)
                .body("status", equalTo("CLOSED"));

        byte[] minutes = As.user("hoidong2")
                .get("/council-sessions/" + session + "/minutes.docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals("PK", new String(minutes, 0, 2, StandardCharsets.US_ASCII));
        As.user("lanhdaoso")
                .get("/award-proposals/" + dossier)
                .then()
                .body("nominees[0].councilResult.votes", equalTo(2))
                .body("nominees[0].councilResult.base", equalTo(3))
                .body("nominees[0].councilResult.passed", equalTo(false));
        As.user("canyen")
                .get("/award-proposals/" + dossier)
                .then()
                .statusCode(200)
                .body("nominees[0].councilResult", nullValue());

        GivenProposals.step("lanhdaoso", dossier, "head-signature", signature)
                .statusCode(422)
                .body("errors.pointer", hasItem("/councilReason"));
        signature.put("councilReason", "Tỷ lệ 80 % chưa có quy chế xác nhận; Thường trực Hội đồng thống nhất trình");
        GivenProposals.step("lanhdaoso", dossier, "head-signature", signature)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED_UP"));
        reads("hoidong1", dossier, 200);
    }

    @Test
    void fewer_than_the_quorum_ask_for_a_reason_and_stop_nothing_alone() {
        String session = GivenCouncils.sent("FULL_SESSION", GivenCouncils.routed("FULL_SESSION"));
        GivenCouncils.open(session, 1);
        GivenCouncils.step(session, "vote", Map.of("way", "HANDS")).statusCode(200);
        GivenCouncils.step(session, "count", GivenCouncils.count(session, 1, 1, 0, 0))
                .statusCode(200)
                .body("vote.findings", hasItem(containsString("Có mặt 1/3 thành viên")))
                .body("vote.rulesConfirmed", equalTo(false));
        GivenCouncils.step(session, "closure", Map.of()).statusCode(422).body("errors.pointer", hasItem("/reason"));
        GivenCouncils.step(session, "closure", Map.of("reason", "Các thành viên vắng đã có ý kiến bằng văn bản"))
                .statusCode(200);
    }

    @Test
    void a_slip_on_a_device_is_cast_once_and_nothing_of_it_stays() {
        String session = GivenCouncils.sent("WRITTEN_SLIPS", GivenCouncils.routed("WRITTEN_SLIPS"));
        GivenCouncils.step(session, "opening", Map.of()).statusCode(200);
        slip("hoidong1", session, "YES", 409);
        GivenCouncils.step(session, "vote", GivenCouncils.voteBy("DEVICE"))
                .statusCode(200)
                .body("vote.voters", equalTo(3));
        slip("chuyenvien", session, "YES", 403);
        As.user("hoidong1")
                .body(Map.of("lines", List.of(Map.of("itemId", UUID.randomUUID(), "answer", "YES"))))
                .post("/council-sessions/" + session + "/slip")
                .then()
                .statusCode(422);
        int sealed = sealed(session).length;
        slip("hoidong1", session, "YES", 200);
        byte[] one = sealed(session);
        slip("hoidong1", session, "NO", 409);
        slip("hoidong2", session, "YES", 200);
        assertEquals(sealed, one.length);
        assertEquals(sealed, sealed(session).length);
        assertFalse(java.util.Arrays.equals(one, sealed(session)));
        As.user("hoidong3")
                .get("/council-sessions/" + session)
                .then()
                .body("mine.mayVote", equalTo(true))
                .body("vote.voted", equalTo(2))
                .body("agenda[0].result", nullValue());
        assertEquals(
                List.of("session_id", "member_id"),
                entities.createNativeQuery("select cast(column_name as text) from information_schema.columns"
                                + " where table_name = 'council_urn_mark' order by ordinal_position")
                        .getResultList());
        assertTrue(entities.createNativeQuery(
                        "select 1 from audit_entry where subject_id = :session and action like '%slip%'")
                .setParameter("session", UUID.fromString(session))
                .getResultList()
                .isEmpty());

        GivenCouncils.step(session, "urn-opening", null)
                .statusCode(200)
                .body("vote.issued", equalTo(3))
                .body("vote.returned", equalTo(2))
                .body("agenda[0].result.votes", equalTo(2))
                .body("vote.voted", nullValue());
        assertEquals(0, rows("council_urn", session));
        assertEquals(0, rows("council_urn_mark", session));
        slip("hoidong3", session, "YES", 409);
        GivenCouncils.step(session, "urn-opening", null).statusCode(409);
        GivenCouncils.step(session, "closure", Map.of()).statusCode(200);
    }

    @Test
    void what_an_absent_member_wrote_is_in_the_minutes() {
        String session = GivenCouncils.sent("FULL_SESSION", GivenCouncils.routed("FULL_SESSION"));
        GivenCouncils.open(session, 2);
        String absent = GivenCouncils.of("chuyenvien", session).getString("members[2].id");
        GivenCouncils.step(
                        session,
                        "attendance",
                        Map.of(
                                "members",
                                List.of(Map.of(
                                        "memberId",
                                        absent,
                                        "state",
                                        "ABSENT",
                                        "opinion",
                                        "Nhất trí với danh sách đề nghị",
                                        "opinionOn",
                                        GivenProposals.TODAY))))
                .statusCode(200)
                .body("members[2].opinion", equalTo("Nhất trí với danh sách đề nghị"));
        String present = GivenCouncils.of("chuyenvien", session).getString("members[0].id");
        GivenCouncils.step(
                        session,
                        "attendance",
                        Map.of(
                                "members",
                                List.of(Map.of("memberId", present, "state", "PRESENT", "opinion", "Nhất trí"))))
                .statusCode(422)
                .body("errors.pointer", hasItem("/members/0/opinion"));
    }

    @Test
    void today_tells_a_member_what_to_read_and_when_to_vote() {
        String session = GivenCouncils.sent("WRITTEN_SLIPS", GivenCouncils.routed("WRITTEN_SLIPS"));
        String line = "groups.items.flatten().find { it.subject.id == '" + session + "' }.actionLabel";
        As.user("hoidong1").get("/today").then().statusCode(200).body(line, equalTo("Đọc hồ sơ"));
        GivenCouncils.step(session, "opening", Map.of()).statusCode(200);
        GivenCouncils.step(session, "vote", GivenCouncils.voteBy("DEVICE")).statusCode(200);
        As.user("hoidong1").get("/today").then().body(line, equalTo("Bỏ phiếu"));
        slip("hoidong1", session, "BLANK", 200);
        As.user("hoidong1").get("/today").then().body(line, equalTo("Đọc hồ sơ"));
    }

    @Test
    void many_nominees_cost_no_more_statements_than_one() {
        String small = GivenCouncils.sent("FULL_SESSION", GivenCouncils.routed("FULL_SESSION"));
        String large = GivenCouncils.sent(
                "FULL_SESSION",
                GivenCouncils.routed("FULL_SESSION"),
                GivenCouncils.routed("FULL_SESSION"),
                GivenCouncils.routed("FULL_SESSION"));
        // The first request of a while looks the account up.
        GivenCouncils.of("hoidong1", small);
        long one = statements.during(() -> GivenCouncils.of("hoidong1", small));
        long three = statements.during(() -> GivenCouncils.of("hoidong1", large));
        assertEquals(one, three);
        long list = statements.during(
                () -> As.user("hoidong1").get("/council-sessions").then().statusCode(200));
        assertTrue(list <= 6, "statements of the list: " + list);
        As.user("hoidong1")
                .queryParam("q", "khong co phien hop nay")
                .get("/council-sessions")
                .then()
                .body("total", equalTo(0));
        As.user("chuyenvien").get("/council-sessions").then().body("total", notNullValue());
    }

    private static void reads(String user, String dossier, int status) {
        As.user(user).get("/award-proposals/" + dossier).then().statusCode(status);
    }

    private static void slip(String user, String session, String answer, int status) {
        JsonPath seen = GivenCouncils.of("chuyenvien", session);
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String item : seen.<String>getList("agenda.id")) {
            lines.add(Map.of("itemId", item, "answer", answer));
        }
        As.user(user)
                .body(Map.of("lines", lines))
                .post("/council-sessions/" + session + "/slip")
                .then()
                .statusCode(status);
    }

    private byte[] sealed(String session) {
        return (byte[])
                entities.createNativeQuery("select sealed from council_urn where session_id = :session", byte[].class)
                        .setParameter("session", UUID.fromString(session))
                        .getSingleResult();
    }

    private long rows(String table, String session) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table + " where session_id = :session")
                        .setParameter("session", UUID.fromString(session))
                        .getSingleResult())
                .longValue();
    }
}
