package vn.sovang.calendar;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenPlans;
import vn.sovang.given.GivenProposals;

@ApiTest
class CalendarTest {

    private static Map<String, Object> draft(List<Map<String, Object>> days) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("tetDaysBefore", 1);
        draft.put("nationalDay", "DAY_BEFORE");
        draft.put("confirmed", false);
        draft.put("days", days);
        return draft;
    }

    private static Map<String, Object> day(String day, String kind) {
        return Map.of("day", day, "kind", kind, "name", "Nghỉ theo thông báo", "source", "Thông báo 1234/TB-BNV");
    }

    private static int version(int year) {
        return As.user("admin").get("/working-calendars/" + year).path("version");
    }

    @Nested
    class TheYear {

        @Test
        void everyone_signed_in_sees_the_days_of_the_law() {
            As.nobody().get("/working-calendars/2026").then().statusCode(401);
            As.user("canyen")
                    .get("/working-calendars/2026")
                    .then()
                    .statusCode(200)
                    .body("firstOfTet", equalTo("2026-02-17"))
                    .body("confirmed", is(false))
                    .body("days.day", hasItems("2026-02-16", "2026-02-20", "2026-04-26", "2026-04-27", "2026-09-01"))
                    .body("days.find { it.day == '2026-04-27' }.origin", equalTo("COMPENSATION"))
                    .body("days.find { it.day == '2026-02-16' }.certain", is(false))
                    .body("days.find { it.day == '2026-09-02' }.certain", is(true))
                    .body("allowedActions[0].allowed", is(false));
            As.user("canyen").get("/working-calendars/1999").then().statusCode(404);
        }

        @Test
        void the_notice_is_entered_by_those_who_may_and_goes_into_the_trail() {
            Map<String, Object> body = draft(List.of(day("2034-12-25", "OFF"), day("2034-12-30", "WORKING")));
            body.put("tetDaysBefore", 2);
            body.put("nationalDay", "DAY_AFTER");
            body.put("confirmed", true);
            body.put("notice", "Thông báo 1234/TB-BNV ngày 05/12/2033");
            As.user("canyen", 0)
                    .body(body)
                    .put("/working-calendars/2034")
                    .then()
                    .statusCode(403);
            As.user("chuyenvien")
                    .body(body)
                    .put("/working-calendars/2034")
                    .then()
                    .statusCode(428);
            int seen = version(2034);
            As.user("admin", seen)
                    .body(body)
                    .put("/working-calendars/2034")
                    .then()
                    .statusCode(200)
                    .body("confirmed", is(true))
                    .body("notice", containsString("1234/TB-BNV"))
                    .body("days.day", hasItems("2034-02-17", "2034-09-03", "2034-12-25", "2034-12-30"))
                    .body("days.day", not(hasItem("2034-02-24")))
                    .body("days.certain", not(hasItem(false)));
            As.user("chuyenvien", seen)
                    .body(body)
                    .put("/working-calendars/2034")
                    .then()
                    .statusCode(412);
            As.user("chuyenvien", version(2034))
                    .body(draft(List.of()))
                    .put("/working-calendars/2034")
                    .then()
                    .statusCode(200)
                    .body("days.day", not(hasItem("2034-12-25")))
                    .body("confirmed", is(false));
        }

        @Test
        void days_that_change_nothing_or_stand_elsewhere_are_refused_all_at_once() {
            Map<String, Object> body = draft(List.of(
                    day("2033-12-24", "OFF"),
                    day("2032-12-27", "OFF"),
                    day("2033-12-27", "WORKING"),
                    day("2033-12-28", "OFF"),
                    day("2033-12-28", "OFF")));
            body.put("confirmed", true);
            As.user("admin", version(2033))
                    .body(body)
                    .put("/working-calendars/2033")
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.pointer",
                            equalTo(List.of("/notice", "/days/0/day", "/days/1/day", "/days/2/day", "/days/4/day")));
        }
    }

    @Nested
    class DueDatesMove {

        @Test
        void a_preview_names_what_would_move_and_saving_moves_it() {
            UUID plan = GivenPlans.issued(1);
            UUID other = GivenPlans.draft(0);
            String tasks = "/annual-plans/" + other + "/tasks";
            String time = "2031-06-02";
            String task = As.user("chuyenvien")
                    .body(Map.of(
                            "title",
                            "Lấy ý kiến nhân dân về hồ sơ khen thưởng",
                            "time",
                            Map.of(
                                    "kind",
                                    "AFTER_EVENT",
                                    "days",
                                    3,
                                    "workingDays",
                                    true,
                                    "event",
                                    "ngày đăng",
                                    "eventOn",
                                    time)))
                    .post(tasks)
                    .then()
                    .statusCode(201)
                    .body("dueOn", equalTo("2031-06-05"))
                    .body("timeLabel", equalTo("3 ngày làm việc kể từ ngày đăng"))
                    .body("dueExplanation", containsString("chưa có thông báo của năm 2031"))
                    .extract()
                    .path("id");
            Map<String, Object> body = draft(List.of(day("2031-06-04", "OFF")));
            As.user("canyen")
                    .body(body)
                    .post("/working-calendars/2031/previews")
                    .then()
                    .statusCode(403);
            As.user("chuyenvien")
                    .body(body)
                    .post("/working-calendars/2031/previews")
                    .then()
                    .statusCode(200)
                    .body("moves.find { it.subject.id == '" + task + "' }.to", equalTo("2031-06-06"))
                    .body("moves.subject.parentId", not(hasItem(plan.toString())));
            As.user("chuyenvien").get(tasks + "/" + task).then().body("dueOn", equalTo("2031-06-05"));
            As.user("chuyenvien", version(2031))
                    .body(body)
                    .put("/working-calendars/2031")
                    .then()
                    .statusCode(200);
            As.user("chuyenvien")
                    .get(tasks + "/" + task)
                    .then()
                    .body("dueOn", equalTo("2031-06-06"))
                    .body("dueExplanation", containsString("04/06 (Nghỉ theo thông báo)"));
        }

        @Test
        void the_day_promised_for_an_appraisal_moves_with_a_new_day_off() {
            String id = GivenProposals.appraising();
            String promised = GivenProposals.of("chuyenvien", id).getString("dueOn");
            int year = LocalDate.parse(promised).getYear();
            Map<String, Object> body = draft(List.of(day(promised, "OFF")));
            String moved = As.user("chuyenvien")
                    .body(body)
                    .post("/working-calendars/" + year + "/previews")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("moves.find { it.subject.id == '" + id + "' }.to");
            Assertions.assertTrue(LocalDate.parse(moved).isAfter(LocalDate.parse(promised)));
            try {
                As.user("admin", version(year))
                        .body(body)
                        .put("/working-calendars/" + year)
                        .then()
                        .statusCode(200);
                JsonPath after = GivenProposals.of("chuyenvien", id);
                Assertions.assertEquals(moved, after.getString("dueOn"));
                Assertions.assertTrue(after.getString("dueExplanation").contains("Nghỉ theo thông báo"));
            } finally {
                As.user("admin", version(year)).body(draft(List.of())).put("/working-calendars/" + year);
            }
            Assertions.assertEquals(
                    promised, GivenProposals.of("chuyenvien", id).getString("dueOn"));
        }

        @Test
        void the_day_of_an_event_becomes_known_after_the_plan_is_issued() {
            UUID plan = GivenPlans.draft(1);
            String tasks = "/annual-plans/" + plan + "/tasks";
            Map<String, Object> time = new HashMap<>(
                    Map.of("kind", "BEFORE_EVENT", "days", 5, "workingDays", true, "event", "lễ tôn vinh", "raw", "x"));
            Map<String, Object> task = new HashMap<>(Map.of("title", "Chuẩn bị danh sách tôn vinh", "time", time));
            String id = As.user("chuyenvien")
                    .body(task)
                    .post(tasks)
                    .then()
                    .statusCode(201)
                    .body("dueExplanation", containsString("chưa rõ ngày của “lễ tôn vinh”"))
                    .extract()
                    .path("id");
            Assertions.assertNull(As.user("chuyenvien").get(tasks + "/" + id).path("dueOn"));
            GivenPlans.issue(plan, GivenPlans.freshNumber()).then().statusCode(200);
            int seen = As.user("chuyenvien").get(tasks + "/" + id).path("version");
            time.put("eventOn", "2032-06-16");
            As.user("chuyenvien", seen)
                    .body(task)
                    .put(tasks + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("dueOn", equalTo("2032-06-09"));
            time.put("days", 2);
            As.user("chuyenvien", seen + 1)
                    .body(task)
                    .put(tasks + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("dueOn", equalTo("2032-06-09"));
        }
    }

    @Nested
    class WrittenTimes {

        @Test
        void a_written_time_is_read_and_explained() {
            As.user("canyen")
                    .body(Map.of("text", "trước ngày 6 hằng tháng", "year", 2026))
                    .post("/written-times/readings")
                    .then()
                    .statusCode(200)
                    .body("read", is(true))
                    .body("series.size()", is(12))
                    .body("dueOn", equalTo("2026-12-05"));
            As.user("canyen")
                    .body(Map.of("text", "chậm nhất 10 ngày làm việc kể từ ngày đăng", "eventOn", "2030-07-01"))
                    .post("/written-times/readings")
                    .then()
                    .body("dueOn", equalTo("2030-07-15"))
                    .body("unconfirmedYears", equalTo(List.of(2030)));
        }

        @Test
        void what_cannot_be_read_comes_back() {
            As.user("canyen")
                    .body(Map.of("text", "đầu tháng 8 (dự kiến)"))
                    .post("/written-times/readings")
                    .then()
                    .statusCode(200)
                    .body("read", is(false))
                    .body("unread", equalTo("đầu tháng 8 (dự kiến)"));
            As.user("canyen")
                    .body(Map.of("text", " "))
                    .post("/written-times/readings")
                    .then()
                    .statusCode(422);
        }
    }

    @Nested
    class Chains {

        private Map<String, Object> step(String name, int duration, String unit, Map<String, ?> more) {
            Map<String, Object> step = new HashMap<>(more);
            step.put("name", name);
            step.put("duration", duration);
            step.put("unit", unit);
            return step;
        }

        @Test
        void each_step_has_its_last_day_counted_back_over_the_holidays() {
            As.user("chuyenvien")
                    .body(Map.of(
                            "finalDay",
                            "2029-05-07",
                            "steps",
                            List.of(
                                    step("Đơn vị gửi hồ sơ", 0, "WORKING_DAYS", Map.of("who", "Các đơn vị")),
                                    step("Thẩm định", 5, "WORKING_DAYS", Map.of()),
                                    step("Lấy ý kiến", 7, "DAYS", Map.of()),
                                    step("Lễ trao thưởng", 0, "DAYS", Map.of("on", "2029-05-07")))))
                    .post("/deadline-chains")
                    .then()
                    .statusCode(200)
                    // 30/4 is the last day of appraisal's limit and a day off, 28–29/4 a weekend, 23/4 Giỗ Tổ.
                    .body("steps.lastDay", equalTo(List.of("2029-04-19", "2029-04-27", "2029-05-07", "2029-05-07")))
                    .body("steps[1].explanation", containsString("23/04 (Giỗ Tổ Hùng Vương)"))
                    .body("steps[1].weekday", equalTo("thứ Sáu"))
                    .body("steps[3].fixed", is(true))
                    .body("startBy", equalTo("2029-04-19"))
                    .body("unconfirmedYears", equalTo(List.of(2029)));
        }

        @Test
        void a_chain_that_cannot_be_kept_names_the_step_that_breaks() {
            As.user("chuyenvien")
                    .body(Map.of(
                            "finalDay",
                            "2029-06-29",
                            "steps",
                            List.of(
                                    step("Soạn thảo", 5, "DAYS", Map.of("notBefore", "2029-06-20")),
                                    step("Hội nghị", 10, "DAYS", Map.of()))))
                    .post("/deadline-chains")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/steps/0/notBefore")))
                    .body("detail", containsString("“Soạn thảo” không kịp"));
            As.user("chuyenvien")
                    .body(Map.of(
                            "finalDay",
                            "2029-06-29",
                            "steps",
                            List.of(
                                    step("Họp Hội đồng", 0, "DAYS", Map.of("on", "2029-06-28")),
                                    step("Trình ký", 3, "WORKING_DAYS", Map.of()))))
                    .post("/deadline-chains")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/steps/0/on")));
        }

        @Test
        void a_chain_that_should_have_begun_is_refused_and_an_empty_one_too() {
            String soon = LocalDate.now(vn.sovang.shared.time.AppClock.ZONE)
                    .plusDays(10)
                    .toString();
            As.user("chuyenvien")
                    .body(Map.of("finalDay", soon, "steps", List.of(step("Xây dựng", 200, "DAYS", Map.of()))))
                    .post("/deadline-chains")
                    .then()
                    .statusCode(422)
                    .body("detail", containsString("đã qua"));
            As.user("chuyenvien")
                    .body(Map.of("finalDay", soon, "steps", List.of()))
                    .post("/deadline-chains")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", not(empty()));
        }
    }
}
