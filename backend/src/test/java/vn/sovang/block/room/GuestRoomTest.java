package vn.sovang.block.room;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenBlocks;
import vn.sovang.given.GivenMeetings;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.UnitIds;
import vn.sovang.shared.security.Role;

/** Guests of other provinces in the room of their cluster, and nowhere else. */
@ApiTest
class GuestRoomTest {

    private static final int YEAR = 2026;

    @Inject
    RoleAccounts accounts;

    @Inject
    EntityManager entities;

    /** Two clusters; the first organisation is in the first room only, the second and the third in both. */
    private final class Provinces {
        final String first = GivenUnits.name("Tỉnh thứ nhất");
        final String second = GivenUnits.name("Tỉnh thứ hai");
        final String third = GivenUnits.name("Tỉnh thứ ba");
        final String firstId = GivenUnits.outside(first);
        final String secondId = GivenUnits.outside(second);
        final String thirdId = GivenUnits.outside(third);
        final String room = GivenBlocks.cluster(YEAR, List.of(first, second, third));
        final String other = GivenBlocks.cluster(YEAR, List.of(second, third));
        final String guest = accounts.open(Role.GUEST, firstId);
        final String fellow = accounts.open(Role.GUEST, secondId);

        Response asked(String username, String block) {
            return As.user(username).get("/rooms/" + block + "/" + YEAR);
        }
    }

    @Test
    void a_guest_sees_the_room_of_the_own_cluster_and_nothing_of_any_other() {
        Provinces p = new Provinces();
        String official = GivenBlocks.blockWithTerm(YEAR);
        GivenBlocks.roomPaper(p.fellow, p.other, YEAR);
        As.user(p.guest)
                .get("/auth/me")
                .then()
                .statusCode(200)
                .body("places", contains("rooms"))
                .body("units.name", contains(p.first));
        As.user(p.guest)
                .get("/beginnings")
                .then()
                .body("allowedActions.findAll { it.allowed }.action", contains("SEND_FILE"));
        As.user(p.guest)
                .get("/rooms")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items.blockId", contains(p.room));
        As.user(p.guest).get("/rooms?q=Cụm").then().body("total", equalTo(1));
        p.asked(p.guest, p.room)
                .then()
                .statusCode(200)
                .body("unitName", equalTo(p.first))
                .body("members.unitName", contains(p.first, p.second, p.third))
                .body("leaders.title", hasSize(2))
                .body("years", contains(YEAR))
                .body("allowedActions[0].allowed", is(true));
        String absent = sameness(p.asked(p.guest, UUID.randomUUID().toString()));
        for (String hidden : List.of(p.other, official)) {
            assertEquals(absent, sameness(p.asked(p.guest, hidden)));
        }
        assertEquals(
                absent,
                sameness(As.user(p.guest)
                        .body(Map.of("title", "x", "fileId", UUID.randomUUID()))
                        .post("/rooms/" + p.other + "/" + YEAR + "/papers")));
        // A block of one province has no room, not even for its own members.
        As.user("bannoichinh").get("/rooms/" + official + "/" + YEAR).then().statusCode(404);
    }

    @Test
    void members_lay_papers_before_each_other_and_take_out_only_their_own() {
        Provinces p = new Provinces();
        String paper = GivenBlocks.roomPaper(p.guest, p.room, YEAR);
        String inOther = GivenBlocks.roomPaper(p.fellow, p.other, YEAR);
        String address = "/rooms/" + p.room + "/" + YEAR + "/papers/" + paper;
        String read =
                As.user(p.fellow).get(address).then().statusCode(200).extract().asString();
        assertEquals("Báo cáo của thành viên", read);
        p.asked("chuyenvien", p.room)
                .then()
                .body("papers.fromName", contains(p.first))
                .body("papers[0].fileName", equalTo("bao-cao.txt"));
        // Neither through another room nor as a bare file.
        As.user(p.guest)
                .get("/rooms/" + p.room + "/" + YEAR + "/papers/" + inOther)
                .then()
                .statusCode(404);
        As.user(p.guest)
                .get("/rooms/" + p.other + "/" + YEAR + "/papers/" + inOther)
                .then()
                .statusCode(404);
        String ofDepartment = GivenBlocks.roomPaper("chuyenvien", p.room, YEAR);
        As.user(p.fellow, 0)
                .delete("/rooms/" + p.room + "/" + YEAR + "/papers/" + ofDepartment)
                .then()
                .statusCode(403)
                .body("detail", containsString("Chỉ người gửi tài liệu"));
        As.user(p.fellow, 0).delete(address).then().statusCode(403);
        As.user(p.guest).delete(address).then().statusCode(428);
        As.user(p.guest, 0).delete(address).then().statusCode(200).body("papers.fromName", hasSize(1));
    }

    @Test
    void the_conference_of_the_cluster_is_in_the_room_with_what_is_published_of_it() {
        Provinces p = new Provinces();
        String meeting = As.user("chuyenvien")
                .body(GivenMeetings.plan(p.room, YEAR))
                .post("/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        p.asked(p.guest, p.room)
                .then()
                .body("conferences.id", contains(meeting))
                .body("conferences[0].attendance.unitName", contains(p.first, p.second, p.third))
                .body("conferences[0].results", hasSize(0));
        // Its own page stays closed: minutes in the making are the head's and the department's.
        As.user(p.guest).get("/meetings/" + meeting).then().statusCode(403);
    }

    @Test
    void a_guest_account_is_of_an_outside_organisation_and_never_becomes_more() {
        Provinces p = new Provinces();
        Map<String, Object> grant = grant("GUEST", p.firstId);
        String id = open(grant).then().statusCode(201).extract().path("id");
        open(grant("GUEST", UnitIds.of("Sở Tài chính")))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/grants/0/unitId"));
        open(grant("UNIT_OFFICER", p.firstId))
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("chỉ có tài khoản khách"));
        As.user("admin", version(id))
                .body(grant("COUNCIL", null))
                .post("/accounts/" + id + "/grants")
                .then()
                .statusCode(409)
                .body("detail", containsString("không giữ vai trò nào khác"));
        As.user("admin", version(id))
                .body(grant("GUEST", p.thirdId))
                .post("/accounts/" + id + "/grants")
                .then()
                .statusCode(200);
    }

    @Test
    void a_guest_whose_time_is_over_does_not_become_one_of_the_province() {
        Provinces p = new Provinces();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                                update account_role set valid_to = date '2025-12-31'
                                 where account_id = (select id from account where username = :name)""")
                .setParameter("name", p.guest)
                .executeUpdate());
        As.user(p.guest).get("/rooms").then().statusCode(200).body("total", equalTo(0));
        p.asked(p.guest, p.room).then().statusCode(404);
        As.user(p.guest).get("/units").then().statusCode(403);
        As.user(p.guest).get("/register").then().statusCode(403);
    }

    private static Response open(Map<String, Object> grant) {
        return As.user("admin")
                .body(Map.of(
                        "username",
                        "khach." + UUID.randomUUID(),
                        "person",
                        Map.of("fullName", "Hoàng Thị Khách"),
                        "grants",
                        List.of(grant)))
                .post("/accounts");
    }

    private static Map<String, Object> grant(String role, String unit) {
        Map<String, Object> grant = new HashMap<>(Map.of("role", role, "from", "2026-01-01"));
        grant.put("unitId", unit);
        return grant;
    }

    private static int version(String account) {
        return As.user("admin").get("/accounts/" + account).path("version");
    }

    private static String sameness(Response answer) {
        assertFalse(answer.statusCode() < 400);
        return answer.statusCode() + " " + answer.asString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
