package vn.sovang.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conferences reached over HTTP as the office of the block's head holds them. */
public final class GivenMeetings {

    /** An officer of Ban Nội chính Tỉnh ủy, which heads block 5 in these tests. */
    public static final String OFFICE = "bannoichinh.canbo";

    private GivenMeetings() {}

    /** Planned for a block of its own, with the five members of block 5. */
    public static String planned(int year) {
        return planned(GivenBlocks.blockWithTerm(year), year);
    }

    public static String planned(String blockId, int year) {
        return As.user(OFFICE)
                .body(plan(blockId, year))
                .post("/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> plan(String blockId, int year) {
        return new HashMap<>(Map.of(
                "kind",
                "BLOCK_YEAR_END",
                "blockId",
                blockId,
                "year",
                year,
                "place",
                "Phòng họp Ban Nội chính Tỉnh ủy",
                "guests",
                List.of("Sở Nội vụ", "Văn phòng UBND tỉnh")));
    }

    /** Opened, with everybody present. */
    public static String open(int year) {
        return open(GivenBlocks.blockWithTerm(year), year);
    }

    public static String open(String blockId, int year) {
        String id = planned(blockId, year);
        post(id, "/opening", Map.of()).statusCode(200);
        put(id, "/attendance", everybody()).statusCode(200);
        return id;
    }

    public static Map<String, Object> everybody() {
        List<Map<String, Object>> units = new ArrayList<>();
        for (String unit : GivenBlocks.BLOCK_5) {
            units.add(Map.of("unitId", UnitIds.of(unit), "state", "PRESENT", "ownReview", true));
        }
        return Map.of(
                "units",
                units,
                "people",
                List.of(Map.of(
                        "organisation",
                        "Sở Nội vụ",
                        "name",
                        "Nông Thị Ánh",
                        "position",
                        "Chuyên viên",
                        "voting",
                        false)));
    }

    /** A secret paper ballot among all five, with a counting team. */
    public static Map<String, Object> ballot(String purpose) {
        Map<String, Object> body = new HashMap<>();
        body.put("purpose", purpose);
        if (purpose.equals("ACCLAIM")) {
            body.put("awardCode", "CO_TINH");
            body.put("awardName", "Cờ thi đua của UBND tỉnh");
        }
        body.put(
                "candidates",
                GivenBlocks.BLOCK_5.stream()
                        .map(u -> Map.of("unitId", UnitIds.of(u)))
                        .toList());
        body.put("tellers", List.of(Map.of("name", "Nông Thị Ánh", "role", "Tổ trưởng", "unitName", "Sở Nội vụ")));
        return body;
    }

    public static JsonPath prepare(String meetingId, Map<String, Object> ballot) {
        return As.user(OFFICE)
                .body(ballot)
                .post("/meetings/" + meetingId + "/ballots")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Prepared and opened. */
    public static String openBallot(String meetingId, Map<String, Object> ballot) {
        String id = prepare(meetingId, ballot).getString("id");
        postBallot(meetingId, id, "/opening", null).statusCode(200);
        return id;
    }

    /** All five papers valid, with these votes for the units by name; others get none. */
    public static Map<String, Object> count(String meetingId, String ballotId, Map<String, Integer> votes) {
        List<Map<String, Object>> lines = new ArrayList<>();
        List<Map<String, Object>> candidates = ballot(meetingId, ballotId).getList("candidates");
        for (Map<String, Object> c : candidates) {
            lines.add(Map.of("candidateId", c.get("id"), "votes", votes.getOrDefault((String) c.get("name"), 0)));
        }
        return new HashMap<>(
                Map.of("issued", 5, "returned", 5, "notReturned", 0, "valid", 5, "spoilt", 0, "votes", lines));
    }

    /** Opened, counted with five valid papers, closed. */
    public static String closedBallot(String meetingId, Map<String, Object> ballot, Map<String, Integer> votes) {
        String id = openBallot(meetingId, ballot);
        putCount(meetingId, id, count(meetingId, id, votes)).statusCode(200);
        postBallot(meetingId, id, "/closure", Map.of()).statusCode(200);
        return id;
    }

    public static JsonPath meeting(String id) {
        return As.user(OFFICE)
                .get("/meetings/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static JsonPath ballot(String meetingId, String id) {
        return As.user(OFFICE)
                .get("/meetings/" + meetingId + "/ballots/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static ValidatableResponse post(String id, String step, Object body) {
        var request = As.user(OFFICE, meeting(id).getInt("version"));
        return (body == null ? request : request.body(body))
                .post("/meetings/" + id + step)
                .then();
    }

    public static ValidatableResponse put(String id, String what, Object body) {
        return As.user(OFFICE, meeting(id).getInt("version"))
                .body(body)
                .put("/meetings/" + id + what)
                .then();
    }

    public static ValidatableResponse postBallot(String meetingId, String id, String step, Object body) {
        var request = As.user(OFFICE, ballot(meetingId, id).getInt("version"));
        return (body == null ? request : request.body(body))
                .post("/meetings/" + meetingId + "/ballots/" + id + step)
                .then();
    }

    public static ValidatableResponse putCount(String meetingId, String id, Object body) {
        return As.user(OFFICE, ballot(meetingId, id).getInt("version"))
                .body(body)
                .put("/meetings/" + meetingId + "/ballots/" + id + "/count")
                .then();
    }
}
