package vn.sovang.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.given.GivenProposals.TODAY;
import static vn.sovang.given.GivenProposals.of;
import static vn.sovang.given.GivenProposals.step;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.UnitIds;

@ApiTest
class ProposalRefusalTest {

    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";

    @Inject
    EntityManager entities;

    @Nested
    class AsForeignUnit {

        @Test
        void a_dossier_of_another_unit_does_not_exist_for_me() {
            String id = GivenProposals.draft();
            As.user("bantochuc").get("/award-proposals/" + id).then().statusCode(404);
            As.user("bantochuc", 0)
                    .post("/award-proposals/" + id + "/submission")
                    .then()
                    .statusCode(404);
            String nominee = of("canyen", id).getString("nominees[0].id");
            String report = "/award-proposals/" + id + "/nominees/" + nominee + "/report";
            As.user("bantochuc").get(report).then().statusCode(404);
            As.user("bantochuc").get(report + ".docx").then().statusCode(404);
            As.user("bantochuc")
                    .get("/award-proposals/" + id + "/letter.docx")
                    .then()
                    .statusCode(404);
        }

        @Test
        void neither_lists_nor_counts_nor_search_tell_of_it() {
            String word = "mã" + UUID.randomUUID().toString().substring(0, 8);
            String id = GivenProposals.draft();
            int year = 1990;
            As.user("canyen", of("canyen", id).getInt("version"))
                    .body(Map.of("title", "Hồ sơ " + word))
                    .put("/award-proposals/" + id)
                    .then()
                    .statusCode(200);
            As.user("canyen")
                    .queryParam("q", word)
                    .get("/award-proposals")
                    .then()
                    .body("total", equalTo(1));
            As.user("bantochuc")
                    .queryParam("q", word)
                    .get("/award-proposals")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0))
                    .body("items", hasSize(0));
            As.user("canyen").queryParam("q", word).get("/search").then().body("items.subject.id", hasItem(id));
            As.user("bantochuc").queryParam("q", word).get("/search").then().body("items.subject.id", not(hasItem(id)));
            Map<String, Object> old = new java.util.HashMap<>(GivenProposals.content(COMMUNE, null));
            old.put("year", year);
            As.user("canyen").body(old).post("/award-proposals").then().statusCode(201);
            int theirs = funnel("canyen", year);
            assertTrue(theirs > 0);
            assertEquals(0, funnel("bantochuc", year));
            assertEquals(theirs, funnel("giamsat", year));
        }

        private int funnel(String user, int year) {
            return As.user(user)
                    .queryParam("year", year)
                    .get("/award-proposals/funnel")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getInt("total.proposed");
        }

        @Test
        void a_foreign_unit_cannot_be_proposed_nor_propose() {
            Map<String, Object> foreign = new java.util.HashMap<>(GivenProposals.content(COMMUNE, null));
            foreign.put("proposerUnitId", UnitIds.of("Ban Tổ chức Tỉnh ủy"));
            As.user("bantochuc")
                    .body(foreign)
                    .post("/award-proposals")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/nominees/0/unitId"))
                    .body("errors[0].message", containsString("Sai thẩm quyền đề nghị"));
            As.user("bantochuc")
                    .body(GivenProposals.content(COMMUNE, null))
                    .post("/award-proposals")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void people_without_dossiers_are_told_nothing_of_them() {
        String id = GivenProposals.draft();
        As.user("admin").get("/award-proposals/" + id).then().statusCode(404);
        As.user("admin").get("/award-proposals").then().statusCode(404);
        As.user("admin").get("/award-proposals/funnel").then().statusCode(404);
        // A council member has the dossiers on the own sessions, and no others.
        As.user("hoidong1").get("/award-proposals/" + id).then().statusCode(404);
        As.user("hoidong1")
                .queryParam("size", 100)
                .get("/award-proposals")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        As.user("giamsat").get("/award-proposals/" + id).then().statusCode(200);
        As.nobody().get("/award-proposals/" + id).then().statusCode(401);
    }

    @Test
    void each_step_is_for_its_own_role() {
        String id = GivenProposals.draft();
        step("canyen.canbo", id, "submission", null).statusCode(403);
        step("chuyenvien", id, "submission", null).statusCode(403);
        step("giamsat", id, "withdrawal", Map.of("reason", "x")).statusCode(403);
        String sent = GivenProposals.submitted();
        step("lanhdaoso", sent, "receipt", Map.of()).statusCode(403);
        step("canyen", sent, "receipt", Map.of()).statusCode(403);
        String up = GivenProposals.verified();
        for (String user : List.of("chuyenvien", "lanhdaoso", "vpubnd", "canyen")) {
            step(user, up, "decision", GivenProposals.order(up, "1")).statusCode(403);
        }
        step("lanhdao", up, "verification", Map.of()).statusCode(403);
    }

    @Test
    void missing_papers_are_all_named_at_once_with_their_article() {
        String id = GivenProposals.draft();
        step("canyen", id, "submission", null)
                .statusCode(422)
                .body("errors.pointer", contains("/papers/TTR", "/papers/BCTT", "/papers/BB"))
                .body("errors[0].message", containsString("Điều 84"));
        assertEquals("DRAFT", of("canyen", id).getString("status"));
        // The ballot record of a block is practice, not law: it warns and stops nothing.
        Map<String, Object> flag = new java.util.HashMap<>(GivenProposals.content(COMMUNE, null));
        flag.put(
                "nominees",
                List.of(Map.of("unitId", UnitIds.of(COMMUNE), "awardCode", "CO_TINH", "achievement", "Dẫn đầu")));
        String other = As.user("canyen").body(flag).post("/award-proposals").path("id");
        GivenProposals.report(other, "canyen.canbo", "canyen");
        GivenProposals.papers(other, "canyen");
        assertEquals(
                List.of("WARNING"),
                of("canyen", other).getList("findings.findAll { it.severity == 'WARNING' }.severity"));
        step("canyen", other, "submission", null).statusCode(200);
    }

    @Test
    void a_step_needs_the_version_that_was_seen() {
        String id = GivenProposals.submitted();
        As.user("chuyenvien")
                .body(Map.of())
                .post("/award-proposals/" + id + "/receipt")
                .then()
                .statusCode(428);
        As.user("chuyenvien", 0)
                .body(Map.of())
                .post("/award-proposals/" + id + "/receipt")
                .then()
                .statusCode(412);
        step("chuyenvien", id, "receipt", Map.of()).statusCode(200);
        step("chuyenvien", id, "receipt", Map.of()).statusCode(409).body("detail", containsString("Đã tiếp nhận"));
    }

    @Test
    void a_repeated_sending_gives_the_first_answer_and_does_nothing() {
        String id = GivenProposals.draft();
        GivenProposals.report(id, "canyen.canbo", "canyen");
        GivenProposals.papers(id, "canyen");
        int version = of("canyen", id).getInt("version");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            As.user("canyen", version)
                    .header("Idempotency-Key", key)
                    .post("/award-proposals/" + id + "/submission")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SUBMITTED"));
        }
        assertEquals(2, of("canyen", id).getList("history").size());
    }

    @Test
    void a_decision_number_is_given_once_a_year() {
        String number = "8" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000);
        String first = GivenProposals.verified();
        step("lanhdao", first, "decision", GivenProposals.order(first, number)).statusCode(200);
        String second = GivenProposals.verified();
        step("lanhdao", second, "decision", GivenProposals.order(second, "số 0" + number + " /QĐ-UBND"))
                .statusCode(409)
                .body("detail", containsString("Trùng số quyết định"));
        JsonPath after = of("lanhdao", second);
        assertEquals("VERIFIED", after.getString("status"));
        assertEquals("QUALIFIED", after.getString("nominees[0].outcome"));
    }

    @Test
    void a_decision_is_not_dated_in_the_future_nor_before_the_submission() {
        String id = GivenProposals.verified();
        Map<String, Object> order = GivenProposals.order(id, "4");
        order.put("decidedOn", "2999-01-01");
        step("lanhdao", id, "decision", order).statusCode(422).body("errors.pointer", contains("/decidedOn"));
        order.put("decidedOn", "2025-01-01");
        step("lanhdao", id, "decision", order).statusCode(422).body("errors.pointer", contains("/decidedOn"));
        order.remove("number");
        order.put("decidedOn", TODAY);
        step("lanhdao", id, "decision", order).statusCode(422).body("errors.pointer", contains("/number"));
    }

    @Test
    void numbers_have_no_gap_when_eight_are_received_at_once() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            ids.add(GivenProposals.submitted());
        }
        int before = lastNumber();
        ExecutorService desks = Executors.newFixedThreadPool(8);
        List<Future<String>> receipts = new ArrayList<>();
        for (String id : ids) {
            int version = of("chuyenvien", id).getInt("version");
            receipts.add(desks.submit(() -> As.user("chuyenvien", version)
                    .body(Map.of())
                    .post("/award-proposals/" + id + "/receipt")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("number")));
        }
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Future<String> receipt : receipts) {
            numbers.add(Integer.parseInt(receipt.get().substring(8)));
        }
        desks.shutdown();
        assertEquals(8, numbers.size());
        assertEquals(before + 1, numbers.first());
        assertEquals(before + 8, numbers.last());
    }

    private int lastNumber() {
        List<?> last = entities.createNativeQuery("select last from proposal_number where year = :year")
                .setParameter("year", Integer.parseInt(TODAY.substring(0, 4)))
                .getResultList();
        return last.isEmpty() ? 0 : ((Number) last.get(0)).intValue();
    }

    @Nested
    class AchievementReports {

        @Test
        void it_is_written_by_the_unit_confirmed_by_its_head_and_then_closed() {
            String id = GivenProposals.draft();
            String nominee = of("canyen", id).getString("nominees[0].id");
            String path = "/award-proposals/" + id + "/nominees/" + nominee + "/report";
            JsonPath report = As.user("canyen.canbo").get(path).jsonPath();
            As.user("chuyenvien", report.getInt("version"))
                    .body(GivenProposals.written(report))
                    .put(path)
                    .then()
                    .statusCode(403);
            As.user("canyen", report.getInt("version"))
                    .post(path + "/confirmation")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/functions", "/results", "/measures"));
            int version = As.user("canyen.canbo", report.getInt("version"))
                    .body(GivenProposals.written(report))
                    .put(path)
                    .then()
                    .statusCode(200)
                    .body("missing", hasSize(0))
                    .extract()
                    .jsonPath()
                    .getInt("version");
            As.user("canyen.canbo", report.getInt("version"))
                    .body(GivenProposals.written(report))
                    .put(path)
                    .then()
                    .statusCode(412);
            As.user("canyen.canbo", version).post(path + "/confirmation").then().statusCode(403);
            int confirmed = As.user("canyen", version)
                    .post(path + "/confirmation")
                    .then()
                    .statusCode(200)
                    .body("confirmedBy", equalTo("Dương Văn Sáu"))
                    .extract()
                    .jsonPath()
                    .getInt("version");
            As.user("canyen.canbo", confirmed)
                    .body(GivenProposals.written(report))
                    .put(path)
                    .then()
                    .statusCode(409);
            As.user("canyen", confirmed).delete(path + "/confirmation").then().statusCode(200);
        }

        @Test
        void it_starts_with_the_honours_of_the_register() {
            As.user("chuyenvien")
                    .body(Map.of(
                            "unitId", UnitIds.of(COMMUNE),
                            "awardCode", "TTLDXS",
                            "year", 2023,
                            "achievement", "Hoàn thành xuất sắc nhiệm vụ năm 2023",
                            "decisionNumber", "2" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000),
                            "decisionDate", "2024-02-26",
                            "issuer", "Chủ tịch UBND tỉnh Cao Bằng"))
                    .post("/register")
                    .then()
                    .statusCode(201);
            String id = GivenProposals.draft();
            String nominee = of("canyen", id).getString("nominees[0].id");
            As.user("canyen.canbo")
                    .get("/award-proposals/" + id + "/nominees/" + nominee + "/report")
                    .then()
                    .statusCode(200)
                    .body("form", equalTo("1.4"))
                    .body("awards.award", hasItem("Tập thể lao động xuất sắc"))
                    .body("awards.decisionDate", hasItem("2024-02-26"));
        }
    }
}
