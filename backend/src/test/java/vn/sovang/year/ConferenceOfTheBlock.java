package vn.sovang.year;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.given.Docx;
import vn.sovang.given.GivenBlocks;
import vn.sovang.given.GivenMeetings;

/** The year-end conference as the office of the block's head records it. */
final class ConferenceOfTheBlock {

    static final String OFFICE = "bannoichinh.canbo";
    private static final String SIGNER_OF_THE_COUNT = "Nông Thị Ánh";

    private final At meeting;

    ConferenceOfTheBlock(String block) {
        meeting = At.created(OFFICE, "/meetings", GivenMeetings.plan(block, 2025));
    }

    String id() {
        return meeting.id();
    }

    void opens_with_all_five_units() {
        meeting.move(OFFICE, "opening", Map.of("heldOn", "2025-12-05"))
                .statusCode(200)
                .body("status", equalTo("OPEN"));
        meeting.write(OFFICE, "/attendance", GivenMeetings.everybody())
                .statusCode(200)
                .body("attendanceSum.members", is(5))
                .body("attendanceSum.present", is(5))
                .body("attendanceSum.ownReviews", is(5));
    }

    /** Five papers issued and returned, four valid and one spoilt. */
    String acclaims(Member unit, String awardCode, String awardName) {
        Map<String, Object> content = new HashMap<>(GivenMeetings.ballot("ACCLAIM"));
        content.put("awardCode", awardCode);
        content.put("awardName", awardName);
        String ballot = counted(content, unit, 4, 1);
        meeting.seenBy(OFFICE);
        return ballot;
    }

    /** All five papers valid and for the unit. */
    void elects(String purpose, Member unit) {
        counted(GivenMeetings.ballot(purpose), unit, 5, 0);
    }

    private String counted(Map<String, Object> content, Member unit, int votes, int spoilt) {
        At ballot = At.created(OFFICE, meeting.path() + "/ballots", content);
        ballot.move(OFFICE, "opening").statusCode(200).body("electorate.size()", is(5));
        wrongSumsAreRefused(ballot, unit);
        count(ballot, unit, votes, 5, votes, spoilt).statusCode(200);
        ballot.move(OFFICE, "closure", Map.of())
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("tally.issued", is(5))
                .body("tally.returned", is(5))
                .body("tally.valid", is(votes))
                .body("tally.spoilt", is(spoilt))
                .body("candidates[0].name", equalTo(unit.unit))
                .body("candidates[0].votes", is(votes));
        return ballot.id();
    }

    private static void wrongSumsAreRefused(At ballot, Member unit) {
        count(ballot, unit, 5, 5, 5, 1).statusCode(422);
    }

    private static ValidatableResponse count(At ballot, Member unit, int votes, int returned, int valid, int spoilt) {
        JsonPath seen = ballot.seenBy(OFFICE);
        List<Map<String, Object>> lines = Arrays.stream(Member.values())
                .map(m -> Map.<String, Object>of(
                        "candidateId",
                        seen.getString("candidates.find { it.unitId == '" + m.unitId() + "' }.id"),
                        "votes",
                        m == unit ? votes : 0))
                .toList();
        return ballot.write(
                OFFICE,
                "/count",
                Map.of(
                        "issued",
                        5,
                        "returned",
                        returned,
                        "notReturned",
                        0,
                        "valid",
                        valid,
                        "spoilt",
                        spoilt,
                        "votes",
                        lines));
    }

    void opens_next_years_term() {
        meeting.move(OFFICE, "next-term")
                .statusCode(200)
                .body("nextTerm.year", is(2026))
                .body("nextTerm.headUnit.name", equalTo(Member.TO_CHUC.unit))
                .body("elected.deputies.name", equalTo(List.of(Member.VAN_PHONG.unit)));
    }

    void closes_with_its_minutes() {
        meeting.move(OFFICE, "closure", Map.of("conclusion", "Hội nghị thống nhất 100 % các nội dung"))
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        String minutes = Docx.text(meeting.file(OFFICE, "/papers/minutes"));
        Docx.assertSays(minutes, Member.TO_CHUC.unit, Member.VAN_PHONG.unit, SIGNER_OF_THE_COUNT);
        assertEquals(GivenBlocks.BLOCK_5, meeting.seenBy(OFFICE).getList("attendance.unitName"));
    }
}
