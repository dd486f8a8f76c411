package vn.sovang.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sovang.given.GivenMeetings.OFFICE;
import static vn.sovang.given.GivenMeetings.ballot;
import static vn.sovang.given.GivenMeetings.closedBallot;
import static vn.sovang.given.GivenMeetings.count;
import static vn.sovang.given.GivenMeetings.everybody;
import static vn.sovang.given.GivenMeetings.meeting;
import static vn.sovang.given.GivenMeetings.open;
import static vn.sovang.given.GivenMeetings.openBallot;
import static vn.sovang.given.GivenMeetings.planned;
import static vn.sovang.given.GivenMeetings.post;
import static vn.sovang.given.GivenMeetings.postBallot;
import static vn.sovang.given.GivenMeetings.prepare;
import static vn.sovang.given.GivenMeetings.put;
import static vn.sovang.given.GivenMeetings.putCount;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenBlocks;
import vn.sovang.given.GivenMeetings;
import vn.sovang.given.UnitIds;

@ApiTest
class ConferenceTest {

    private static final String FLAG_WINNER = "Ban Tổ chức Tỉnh ủy";
    private static final String CERTIFICATE_WINNER = "Văn phòng Tỉnh ủy";

    @Inject
    Acclamations acclamations;

    @Test
    void the_year_of_block_5_ends_with_two_acclamations_and_next_years_heads() {
        String block = GivenBlocks.blockWithTerm(2025);
        String id = open(block, 2025);
        assertEquals(5, meeting(id).getInt("attendanceSum.present"));
        put(
                        id,
                        "/amendments",
                        Map.of("amendments", List.of(amendment("TAKEN", null), amendment("REFUSED", "Đã có ở mục II"))))
                .statusCode(200)
                .body("amendments.outcomeLabel", contains("Tiếp thu", "Không tiếp thu"));

        String flag = closedBallot(id, GivenMeetings.ballot("ACCLAIM"), Map.of(FLAG_WINNER, 5));
        Map<String, Object> certificate = GivenMeetings.ballot("ACCLAIM");
        certificate.put("awardCode", "BK_TINH");
        certificate.put("awardName", "Bằng khen của Chủ tịch UBND tỉnh");
        String merit = closedBallot(id, certificate, Map.of(CERTIFICATE_WINNER, 4, "Ban Nội chính Tỉnh ủy", 1));
        closedBallot(id, GivenMeetings.ballot("ELECT_HEAD"), Map.of(FLAG_WINNER, 5));
        closedBallot(id, GivenMeetings.ballot("ELECT_DEPUTY"), Map.of(CERTIFICATE_WINNER, 5));

        assertEquals(FLAG_WINNER, meeting(id).getString("elected.head.name"));
        post(id, "/next-term", null)
                .statusCode(200)
                .body("nextTerm.year", equalTo(2026))
                .body("nextTerm.headUnit.name", equalTo(FLAG_WINNER));
        As.user("ubkiemtra")
                .get("/blocks/" + block + "/terms/2026")
                .then()
                .statusCode(200)
                .body("status", equalTo("PROVISIONAL"))
                .body("electedAt", equalTo(id));
        post(id, "/next-term", null).statusCode(409);

        post(id, "/closure", Map.of("conclusion", "Hội nghị thống nhất các nội dung nêu trên"))
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body(
                        "history.label",
                        contains(
                                "Thông qua biên bản, kết thúc hội nghị", "Khai mạc hội nghị", "Lập kế hoạch hội nghị"));

        var told = acclamations.of(UUID.fromString(flag));
        assertEquals(Optional.of("CO_TINH"), told.map(Acclamations.Acclamation::awardCode));
        assertEquals(
                List.of(new Acclamations.Chosen(UUID.fromString(UnitIds.of(FLAG_WINNER)), 5)),
                told.orElseThrow().chosen());
        assertEquals(
                List.of(UUID.fromString(flag), UUID.fromString(merit)),
                acclamations.ofMeeting(UUID.fromString(id)).stream()
                        .map(Acclamations.Acclamation::ballotId)
                        .toList());
    }

    @Nested
    class Counting {

        private String id;
        private String ballotId;

        @BeforeEach
        void open_a_vote() {
            id = open(2025);
            ballotId = openBallot(id, GivenMeetings.ballot("ACCLAIM"));
        }

        @Test
        void wrong_sums_are_named_and_nothing_is_kept() {
            Map<String, Object> wrong = count(id, ballotId, Map.of(FLAG_WINNER, 6));
            wrong.put("issued", 6);
            wrong.put("notReturned", 0);
            wrong.put("spoilt", 1);
            putCount(id, ballotId, wrong)
                    .statusCode(422)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("/issued", "/notReturned", "/spoilt", "/votes/1/votes", "/votes"));
            assertEquals("OPEN", ballot(id, ballotId).getString("status"));
        }

        @Test
        void a_result_below_the_pass_mark_needs_a_reason() {
            putCount(id, ballotId, count(id, ballotId, Map.of(FLAG_WINNER, 3, CERTIFICATE_WINNER, 2)))
                    .statusCode(200)
                    .body("findings.rule", contains("R44"));
            postBallot(id, ballotId, "/closure", Map.of()).statusCode(422).body("errors.pointer", contains("/reason"));
            postBallot(id, ballotId, "/closure", Map.of("reason", "Khối thống nhất ghi nhận"))
                    .statusCode(200)
                    .body("candidates[0].standingLabel", equalTo("Được suy tôn"));
        }

        @Test
        void a_tie_goes_to_a_second_round() {
            putCount(id, ballotId, count(id, ballotId, Map.of(FLAG_WINNER, 2, CERTIFICATE_WINNER, 2)))
                    .statusCode(200)
                    .body("seatsToDecide", equalTo(1));
            postBallot(id, ballotId, "/closure", Map.of("tieRule", "SECOND_ROUND"))
                    .statusCode(200);
            postBallot(id, ballotId, "/second-round", null)
                    .statusCode(201)
                    .body("candidates.name", containsInAnyOrder(FLAG_WINNER, CERTIFICATE_WINNER))
                    .body("secondRoundOf", equalTo(ballotId));
            postBallot(id, ballotId, "/second-round", null).statusCode(409);
        }

        @Test
        void the_electorate_is_frozen_at_the_opening() {
            put(id, "/attendance", Map.of("units", List.of(line(CERTIFICATE_WINNER, "ABSENT")), "people", List.of()))
                    .statusCode(200)
                    .body("attendanceSum.present", equalTo(4))
                    .body("ballots[0].electorate", hasSize(5));
        }

        @Test
        void a_unit_that_withdrew_takes_no_votes() {
            String first = ballot(id, ballotId).getString("candidates[0].id");
            postBallot(id, ballotId, "/candidates/" + first + "/withdrawal", Map.of("reason", "Đơn vị xin rút"))
                    .statusCode(200)
                    .body("candidates.find { it.id == '" + first + "' }.standing", equalTo("WITHDRAWN"));
            putCount(id, ballotId, count(id, ballotId, Map.of(FLAG_WINNER, 5)))
                    .statusCode(422)
                    .body("errors[0].message", equalTo("Không có trong danh sách bỏ phiếu hoặc đã rút."));
        }

        @Test
        void only_the_department_opens_a_result_again() {
            putCount(id, ballotId, count(id, ballotId, Map.of(FLAG_WINNER, 5))).statusCode(200);
            postBallot(id, ballotId, "/closure", Map.of()).statusCode(200);
            postBallot(id, ballotId, "/reopening", Map.of("reason", "Ghi nhầm")).statusCode(403);
            int version = ballot(id, ballotId).getInt("version");
            As.user("chuyenvien", version)
                    .body(Map.of())
                    .post("/meetings/" + id + "/ballots/" + ballotId + "/reopening")
                    .then()
                    .statusCode(422);
            As.user("chuyenvien", version)
                    .body(Map.of("reason", "Ghi nhầm"))
                    .post("/meetings/" + id + "/ballots/" + ballotId + "/reopening")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("COUNTED"))
                    .body("history[0].reason", equalTo("Ghi nhầm"));
        }

        @Test
        void a_result_that_a_dossier_rests_on_stays() {
            putCount(id, ballotId, count(id, ballotId, Map.of(FLAG_WINNER, 5))).statusCode(200);
            postBallot(id, ballotId, "/closure", Map.of())
                    .statusCode(200)
                    .body("allowedActions.find { it.action == 'CREATE_PROPOSALS' }.allowed", equalTo(true));
            As.user("chuyenvien")
                    .get("/meetings/" + id + "/ballots/" + ballotId)
                    .then()
                    .body("allowedActions.find { it.action == 'CREATE_PROPOSALS' }.allowed", equalTo(false));
            String proposal = As.user(OFFICE)
                    .body(Map.of("meetingId", id, "ballotId", ballotId))
                    .post("/award-proposals")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            As.user(OFFICE)
                    .get("/meetings/" + id + "/ballots/" + ballotId)
                    .then()
                    .body("followUps.subject.id", contains(proposal))
                    .body("allowedActions.find { it.action == 'CREATE_PROPOSALS' }.allowed", equalTo(false));
            As.user("chuyenvien", ballot(id, ballotId).getInt("version"))
                    .body(Map.of("reason", "Ghi nhầm"))
                    .post("/meetings/" + id + "/ballots/" + ballotId + "/reopening")
                    .then()
                    .statusCode(409);
        }

        @Test
        void a_repeated_closing_gives_the_first_answer() {
            putCount(id, ballotId, count(id, ballotId, Map.of(FLAG_WINNER, 5))).statusCode(200);
            int version = ballot(id, ballotId).getInt("version");
            String key = UUID.randomUUID().toString();
            for (int i = 0; i < 2; i++) {
                As.user(OFFICE, version)
                        .header("Idempotency-Key", key)
                        .body(Map.of())
                        .post("/meetings/" + id + "/ballots/" + ballotId + "/closure")
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("CLOSED"));
            }
        }
    }

    @Nested
    class Scope {

        private final String word = UUID.randomUUID().toString().substring(0, 8);
        private String id;

        @BeforeEach
        void plan_a_meeting() {
            Map<String, Object> plan = GivenMeetings.plan(GivenBlocks.blockWithTerm(2025), 2025);
            plan.put("title", "Họp khối " + word);
            id = As.user(OFFICE)
                    .body(plan)
                    .post("/meetings")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        @Test
        void a_foreign_unit_finds_nothing() {
            As.user("canyen").get("/meetings/" + id).then().statusCode(404);
            As.user("canyen.canbo").get("/meetings").then().statusCode(200).body("items.id", not(hasItem(id)));
            As.user("canyen", 0)
                    .body(Map.of())
                    .post("/meetings/" + id + "/opening")
                    .then()
                    .statusCode(404);
            As.user("canyen").get("/meetings/" + id + "/ballots").then().statusCode(404);
            As.user("canyen").queryParam("q", word).get("/search").then().body("items.subject.id", not(hasItem(id)));
        }

        @Test
        void administrator_and_council_find_nothing() {
            As.user("admin").get("/meetings/" + id).then().statusCode(404);
            As.user("hoidong1").get("/meetings/" + id).then().statusCode(404);
        }

        @Test
        void members_read_and_do_not_write() {
            As.user("ubkiemtra")
                    .get("/meetings/" + id)
                    .then()
                    .statusCode(200)
                    .body("allowedActions.findAll { it.allowed }", hasSize(0))
                    .body(
                            "allowedActions.find { it.action == 'OPEN' }.reason",
                            equalTo("Chỉ cơ quan đứng đầu cụm, khối và chuyên viên Ban Thi đua – Khen thưởng"
                                    + " được ghi nội dung hội nghị."));
            As.user("ubkiemtra", 0)
                    .body(Map.of())
                    .post("/meetings/" + id + "/opening")
                    .then()
                    .statusCode(403);
            As.user("ubkiemtra")
                    .body(GivenMeetings.ballot("ACCLAIM"))
                    .post("/meetings/" + id + "/ballots")
                    .then()
                    .statusCode(403);
            As.user("bantochuc")
                    .queryParam("q", "hop khoi " + word)
                    .get("/search")
                    .then()
                    .body("items.subject.id", hasItem(id));
        }

        @Test
        void the_province_and_the_auditor_read() {
            for (String account : List.of("lanhdaoso", "vpubnd", "lanhdao", "giamsat")) {
                As.user(account).get("/meetings/" + id).then().statusCode(200);
            }
            As.user("giamsat", 0)
                    .body(Map.of())
                    .post("/meetings/" + id + "/opening")
                    .then()
                    .statusCode(403);
        }

        @Test
        void everyone_is_offered_the_blocks_whose_meetings_they_may_prepare() {
            String block = GivenBlocks.blockWithTerm(2019);
            for (String account : List.of(OFFICE, "chuyenvien")) {
                As.user(account)
                        .queryParam("year", 2019)
                        .get("/meetings/hosted-blocks")
                        .then()
                        .statusCode(200)
                        .body("items.blockId", hasItem(block));
            }
            for (String account : List.of("ubkiemtra", "giamsat", "canyen", "admin")) {
                As.user(account)
                        .queryParam("year", 2019)
                        .get("/meetings/hosted-blocks")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(0));
            }
        }

        @Test
        void only_the_heads_office_and_the_department_plan_a_meeting() {
            Map<String, Object> plan = GivenMeetings.plan(GivenBlocks.blockWithTerm(2025), 2025);
            As.user("ubkiemtra").body(plan).post("/meetings").then().statusCode(403);
            As.user("giamsat").body(plan).post("/meetings").then().statusCode(403);
            As.user("chuyenvien").body(plan).post("/meetings").then().statusCode(201);
        }
    }

    @Nested
    class Course {

        @Test
        void a_meeting_needs_a_year_of_the_block() {
            As.user("chuyenvien")
                    .body(GivenMeetings.plan(GivenBlocks.blockWithTerm(2025), 2031))
                    .post("/meetings")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/blockId"));
        }

        @Test
        void a_stale_or_missing_version_is_refused() {
            String id = planned(2025);
            As.user(OFFICE, 99)
                    .body(Map.of())
                    .post("/meetings/" + id + "/opening")
                    .then()
                    .statusCode(412);
            As.user(OFFICE)
                    .body(Map.of())
                    .post("/meetings/" + id + "/opening")
                    .then()
                    .statusCode(428);
        }

        @Test
        void every_change_moves_the_version() {
            String id = planned(2025);
            int before = meeting(id).getInt("version");
            String item = meeting(id).getString("runSheet[0].id");
            post(id, "/opening", Map.of()).statusCode(200);
            put(id, "/attendance", everybody()).statusCode(200);
            put(id, "/run-sheet/" + item, Map.of("done", true)).statusCode(200).body("runSheet[0].done", equalTo(true));
            assertEquals(before + 3, meeting(id).getInt("version"));
        }

        @Test
        void it_is_not_held_in_the_future() {
            String id = planned(2025);
            post(id, "/opening", Map.of("heldOn", "2099-01-01"))
                    .statusCode(422)
                    .body("errors.pointer", contains("/heldOn"));
        }

        @Test
        void the_run_sheet_can_be_ordered_anew() {
            String id = planned(2025);
            List<Map<String, Object>> items = meeting(id).getList("runSheet");
            Map<String, Object> last = items.get(items.size() - 1);
            put(
                            id,
                            "/run-sheet",
                            Map.of(
                                    "items",
                                    List.of(
                                            step(last),
                                            Map.of("kind", "OTHER", "title", "Trao quà tình nghĩa", "done", false))))
                    .statusCode(200)
                    .body("runSheet.kind", contains("MINUTES", "OTHER"))
                    .body("runSheet[0].id", equalTo(last.get("id")));
        }

        @Test
        void a_refused_amendment_names_its_reason() {
            put(open(2025), "/amendments", Map.of("amendments", List.of(amendment("REFUSED", null))))
                    .statusCode(422)
                    .body("errors.pointer", contains("/amendments/0/reason"));
        }

        @Test
        void an_open_vote_keeps_the_meeting_open() {
            String id = open(2025);
            openBallot(id, GivenMeetings.ballot("ELECT_HEAD"));
            post(id, "/closure", Map.of())
                    .statusCode(409)
                    .body("detail", equalTo("Còn 1 lượt biểu quyết chưa công bố kết quả."));
        }

        @Test
        void a_vote_is_not_opened_before_the_meeting() {
            String id = planned(2025);
            String ballotId = prepare(id, GivenMeetings.ballot("ACCLAIM")).getString("id");
            postBallot(id, ballotId, "/opening", null).statusCode(409);
        }

        @Test
        void after_the_minutes_nothing_changes() {
            String id = open(2025);
            String ballotId = closedBallot(id, GivenMeetings.ballot("ACCLAIM"), Map.of(FLAG_WINNER, 5));
            post(id, "/closure", Map.of()).statusCode(200);
            put(id, "/attendance", everybody()).statusCode(409);
            put(id, "/amendments", Map.of("amendments", List.of())).statusCode(409);
            As.user(OFFICE)
                    .body(GivenMeetings.ballot("ACCLAIM"))
                    .post("/meetings/" + id + "/ballots")
                    .then()
                    .statusCode(409);
            As.user("chuyenvien", ballot(id, ballotId).getInt("version"))
                    .body(Map.of("reason", "Ghi nhầm"))
                    .post("/meetings/" + id + "/ballots/" + ballotId + "/reopening")
                    .then()
                    .statusCode(409);
        }

        @Test
        void heads_are_elected_among_the_members() {
            String id = open(2025);
            Map<String, Object> stranger = GivenMeetings.ballot("ELECT_HEAD");
            stranger.put("candidates", List.of(Map.of("unitId", UnitIds.of("Sở Tài chính"))));
            As.user(OFFICE)
                    .body(stranger)
                    .post("/meetings/" + id + "/ballots")
                    .then()
                    .statusCode(422)
                    .body("errors.message", contains("Sở Tài chính không phải đơn vị thành viên."));
        }
    }

    private static Map<String, Object> amendment(String outcome, String reason) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of(
                "unitId",
                UnitIds.of("Ủy ban Kiểm tra Tỉnh ủy"),
                "content",
                "Bổ sung kết quả an sinh xã hội",
                "outcome",
                outcome));
        if (reason != null) {
            body.put("reason", reason);
        }
        return body;
    }

    private static Map<String, Object> line(String unit, String state) {
        return Map.of("unitId", UnitIds.of(unit), "state", state, "ownReview", false);
    }

    private static Map<String, Object> step(Map<String, Object> item) {
        return Map.of("id", item.get("id"), "kind", item.get("kind"), "title", item.get("title"), "done", true);
    }
}
