package vn.sovang.council.session;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenCouncils;
import vn.sovang.given.GivenProposals;

/** What is done to a session after it has begun, and after it was closed. */
@ApiTest
class CouncilAfterwardsTest {

    private static ValidatableResponse by(String user, String session, String step, Object body) {
        var request = As.user(user, GivenCouncils.of("chuyenvien", session).getInt("version"));
        return (body == null ? request : request.body(body))
                .post("/council-sessions/" + session + "/" + step)
                .then();
    }

    private static JsonPath afterwards(String user, String session) {
        return As.user(user)
                .get("/council-sessions/" + session + "/afterwards")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void a_closed_vote_is_counted_again_by_two_people_and_the_old_sums_stay_beside_it() {
        String dossier = GivenCouncils.routed("FULL_SESSION");
        String session = GivenCouncils.sent("FULL_SESSION", dossier);
        GivenCouncils.open(session, 3);
        GivenCouncils.step(session, "vote", GivenCouncils.voteBy("PAPER")).statusCode(200);
        GivenCouncils.step(session, "count", GivenCouncils.count(session, 3, 1, 2, 0))
                .statusCode(200);
        Map<String, Object> right =
                Map.of("reason", "Đọc nhầm hai phiếu", "count", GivenCouncils.count(session, 3, 3, 0, 0));
        by("chuyenvien", session, "recounts", right).statusCode(409).body("detail", containsString("đã kết thúc"));
        GivenCouncils.step(session, "closure", Map.of("conclusion", "Thông qua", "reason", "Đủ người"))
                .statusCode(200);
        assertEquals(false, council(dossier).getBoolean("passed"));

        by(
                        "chuyenvien",
                        session,
                        "recounts",
                        Map.of("reason", "Sai", "count", GivenCouncils.count(session, 3, 3, 3, 0)))
                .statusCode(422);
        by("lanhdaoso", session, "recounts", right).statusCode(403);
        String recount = by("chuyenvien", session, "recounts", right)
                .statusCode(200)
                .body("recounts[0].status", equalTo("PROPOSED"))
                .body("recounts[0].former.items[0].votes", equalTo(1))
                .body("counted.items[0].votes", equalTo(1))
                .extract()
                .path("recounts[0].id");
        by("chuyenvien", session, "recounts", right).statusCode(409);
        // Nothing has changed yet, and who proposed it cannot put it into force.
        assertEquals(1, council(dossier).getInt("votes"));
        by("chuyenvien", session, "recounts/" + recount + "/confirmation", null)
                .statusCode(403)
                .body("detail", containsString("người thứ hai"));
        by("lanhdaoso", session, "recounts/" + recount + "/confirmation", null)
                .statusCode(200)
                .body("recounts[0].status", equalTo("APPLIED"))
                .body("recounts[0].former.items[0].against", equalTo(2))
                .body("counted.items[0].votes", equalTo(3));
        assertEquals(3, council(dossier).getInt("votes"));
        assertEquals(true, council(dossier).getBoolean("passed"));
        by("chuyenvien2", session, "recounts/" + recount + "/confirmation", null)
                .statusCode(409);
        assertTrue(GivenCouncils.of("hoidong1", session)
                .getList("history.label")
                .contains("Áp dụng kết quả kiểm lại phiếu"));

        // Another proposal is dismissed; the sums stay.
        String second = by("chuyenvien2", session, "recounts", right)
                .statusCode(200)
                .extract()
                .path("recounts.find { it.status == 'PROPOSED' }.id");
        by("chuyenvien", session, "recounts/" + second + "/dismissal", Map.of("reason", "Không sai"))
                .statusCode(200)
                .body("recounts.status", equalTo(List.of("DISMISSED", "APPLIED")));
        assertEquals(2, afterwards("hoidong1", session).getList("recounts").size());
    }

    private static JsonPath council(String dossier) {
        return new JsonPath(
                        As.user("chuyenvien").get("/award-proposals/" + dossier).asString())
                .setRootPath("nominees[0].councilResult");
    }

    @Test
    void a_nominee_is_taken_off_an_open_session_and_its_line_on_slips_that_are_out_is_not_counted() {
        String first = GivenCouncils.routed("FULL_SESSION");
        String second = GivenCouncils.routed("FULL_SESSION");
        String third = GivenCouncils.routed("FULL_SESSION");
        String session = GivenCouncils.sent("FULL_SESSION", first, second, third);
        List<String> items = GivenCouncils.of("chuyenvien", session).getList("agenda.id");
        Map<String, Object> reason = Map.of("reason", "Đang xác minh đơn thư");
        by("chuyenvien", session, "agenda/" + items.get(0) + "/removal", reason).statusCode(409);
        GivenCouncils.open(session, 3);
        by("hoidong1", session, "agenda/" + items.get(0) + "/removal", reason).statusCode(403);
        by("chuyenvien", session, "agenda/" + items.get(0) + "/removal", Map.of())
                .statusCode(422);
        by("chuyenvien", session, "agenda/" + items.get(0) + "/removal", reason)
                .statusCode(200)
                .body("agenda.id", equalTo(items.subList(1, 3)));
        GivenCouncils.step(session, "vote", GivenCouncils.voteBy("PAPER")).statusCode(200);
        by("chuyenvien", session, "agenda/" + items.get(1) + "/removal", reason).statusCode(200);
        by("chuyenvien", session, "agenda/" + items.get(2) + "/removal", reason)
                .statusCode(409)
                .body("detail", containsString("Chỉ còn một trường hợp"));
        GivenCouncils.step(session, "count", GivenCouncils.count(session, 3, 3, 0, 0))
                .statusCode(200);
        GivenCouncils.step(session, "closure", Map.of("conclusion", "Thông qua"))
                .statusCode(200);
        JsonPath after = afterwards("hoidong1", session);
        assertEquals(List.of(false, true), after.getList("removed.afterVote"));
        assertEquals("Đang xác minh đơn thư", after.getString("removed[0].reason"));
        // It waits for another session, which may have it at once.
        String next = GivenCouncils.prepared("FULL_SESSION").getString("id");
        As.user("chuyenvien")
                .get("/council-sessions/" + next + "/agenda-choices")
                .then()
                .body("items.proposalId", hasItem(first));
        assertNull(GivenProposals.of("chuyenvien", first).getString("nominees[0].councilResult.sessionId"));
        assertEquals(3, GivenProposals.of("chuyenvien", third).getInt("nominees[0].councilResult.votes"));
    }
}
