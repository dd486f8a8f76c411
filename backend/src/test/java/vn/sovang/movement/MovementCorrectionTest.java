package vn.sovang.movement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenBlocks;
import vn.sovang.given.GivenMovements;
import vn.sovang.given.GivenPlans;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.GivenRounds;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.UnitIds;
import vn.sovang.shared.security.Role;
import vn.sovang.unit.Unit;

/** What is written under a movement is corrected, counted from the register, and proved by papers. */
@ApiTest
class MovementCorrectionTest {

    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";
    private static final String OFFICER = "canyen.canbo";

    @Inject
    GivenUnits units;

    @Inject
    RoleAccounts accounts;

    private static Map<String, Object> result(String reached) {
        return new HashMap<>(Map.of(
                "unitId",
                UnitIds.of(COMMUNE),
                "indicator",
                "Nhà đã làm",
                "measure",
                "nhà",
                "period",
                "2018",
                "reached",
                reached));
    }

    private static ValidatableResponse write(String path, int version, Object body) {
        return As.user(OFFICER, version).body(body).put(path).then();
    }

    @Test
    void a_result_is_corrected_by_its_unit_at_its_version_and_the_old_words_stay_in_the_audit() {
        String movement = "/movements/" + GivenMovements.launched();
        String result = As.user(OFFICER)
                .body(result("15"))
                .post(movement + "/results")
                .then()
                .statusCode(201)
                .extract()
                .path("results[0].id");
        String path = movement + "/results/" + result;
        As.user("congan", 0).body(result("16")).put(path).then().statusCode(403);
        As.user(OFFICER).body(result("16")).put(path).then().statusCode(428);
        write(path, 7, result("16")).statusCode(412);
        write(path, 0, result("không rõ")).statusCode(422).body("errors[0].pointer", equalTo("/reached"));
        Map<String, Object> others = result("16");
        others.put("unitId", UnitIds.of("Sở Nội vụ"));
        write(path, 0, others).statusCode(403);
        write(path, 0, result("hơn 16"))
                .statusCode(200)
                .body("results", hasSize(1))
                .body("results[0].reached", equalTo("hơn 16"))
                .body("results[0].value", equalTo(16))
                .body("results[0].version", equalTo(1));
        // Two people wrote the same: the second is told.
        write(path, 0, result("17")).statusCode(412);
    }

    @Test
    void a_contribution_is_read_again_before_two_versions_are_compared() {
        String movement = "/movements/" + GivenMovements.launched();
        Map<String, Object> gift = new HashMap<>(Map.of(
                "unitId",
                UnitIds.of(COMMUNE),
                "donorName",
                "Ông N.T.S.",
                "donorKind",
                "PERSON",
                "kind",
                "MONEY",
                "raw",
                "110 triệu đồng"));
        As.user(OFFICER).body(gift).post(movement + "/contributions").then().statusCode(201);
        String path = movement + "/contributions/"
                + As.user(OFFICER).get(movement + "/contributions").path("items[0].id");
        gift.put("raw", "120 triệu đồng");
        gift.put("period", "2019");
        write(path, 0, gift).statusCode(200);
        As.user(OFFICER)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("raw", equalTo("120 triệu đồng"))
                .body("period", equalTo("2019"));
        As.user(OFFICER)
                .get(movement + "/contributions/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void sums_of_money_and_goods_that_nobody_can_take_apart_are_added_to_neither() {
        String movement = "/movements/" + GivenMovements.launched();
        for (Map<String, Object> gift : List.<Map<String, Object>>of(
                Map.of(
                        "donorName",
                        "Khối 6",
                        "donorKind",
                        "BLOCK",
                        "kind",
                        "MONEY_AND_GOODS",
                        "raw",
                        "trên 21 tỷ đồng"),
                Map.of("donorName", "Ông N.T.S.", "donorKind", "PERSON", "kind", "MONEY", "raw", "1 tỷ đồng"))) {
            As.user("chuyenvien")
                    .body(gift)
                    .post(movement + "/contributions")
                    .then()
                    .statusCode(201);
        }
        As.user(OFFICER)
                .get(movement)
                .then()
                .body("totals.kind", equalTo(List.of("MONEY", "MONEY_AND_GOODS")))
                .body("totals[0].amount", equalTo(1_000_000_000))
                .body("totals[1].exact", equalTo(false));
    }

    @Test
    void awards_of_a_round_on_the_movement_are_counted_from_the_register_beside_what_a_report_says() {
        String movement = GivenMovements.launched();
        for (Map<String, Object> said : List.<Map<String, Object>>of(
                Map.of("recipientKind", "INDIVIDUAL", "reached", "22", "measure", "cá nhân"),
                Map.of("recipientKind", "HOUSEHOLD", "reached", "03", "measure", "hộ gia đình"),
                Map.of("recipientKind", "COLLECTIVE", "reached", "99", "measure", "lượt"))) {
            Map<String, Object> body = new HashMap<>(said);
            body.putAll(Map.of("indicator", "Khen thưởng", "period", "2019", "topic", "AWARD", "grantedBy", "UBND TP"));
            As.user("chuyenvien")
                    .body(body)
                    .post("/movements/" + movement + "/results")
                    .then()
                    .statusCode(201);
        }
        String entry = granted(movement);
        As.user(OFFICER)
                .get("/movements/" + movement)
                .then()
                .body("awards.recipientKind", equalTo(List.of("COLLECTIVE", "INDIVIDUAL", "HOUSEHOLD")))
                .body("awards.count", equalTo(List.of(0, 1, 0)))
                .body("awards[0].claimed", equalTo(null))
                .body("awards[1].claimed", equalTo(22))
                .body("awards[1].difference", equalTo(21))
                .body("awards[2].claimed", equalTo(3));
        As.user(OFFICER)
                .queryParam("recipientKind", "INDIVIDUAL")
                .get("/movements/" + movement + "/awards")
                .then()
                .body("items.entryId", equalTo(List.of(entry)))
                .body("items[0].linked", equalTo(false));
        // Linking by hand what the round brought already counts nothing twice.
        As.user("chuyenvien")
                .body(Map.of("entryIds", List.of(entry)))
                .post("/movements/" + movement + "/awards")
                .then()
                .statusCode(201)
                .body("awards[1].count", equalTo(1));
        As.user(
                        "chuyenvien",
                        As.user("chuyenvien")
                                .get("/register/" + entry + "/history")
                                .jsonPath()
                                .getInt("version"))
                .body(Map.of(
                        "decisionNumber", "77",
                        "decisionDate", GivenProposals.TODAY,
                        "issuer", "Chủ tịch UBND tỉnh Cao Bằng",
                        "reason", "Kê khai thành tích không đúng sự thật"))
                .post("/register/" + entry + "/revocation")
                .then()
                .statusCode(200);
        As.user(OFFICER)
                .get("/movements/" + movement)
                .then()
                .body("awards[1].count", equalTo(0))
                .body("awards[1].revoked", equalTo(1));
    }

    /** A unit's own round on the movement, decided: the entry of the register. */
    private String granted(String movement) {
        Unit unit = units.department("Sở thử phong trào");
        String id = unit.id().toString();
        String head = accounts.open(Role.UNIT_HEAD, id);
        String officer = accounts.open(Role.UNIT_OFFICER, id);
        Map<String, Object> content = GivenRounds.content("Công an tỉnh", "NO_COUNCIL");
        content.put("ownerUnitId", id);
        content.put("subject", "MOVEMENT");
        content.put("movementId", movement);
        String round = GivenRounds.opened(officer, content);
        GivenRounds.candidate(round, officer);
        JsonPath done = As.user(head, GivenRounds.own(head, round).getInt("version"))
                .body(Map.of(
                        "number", "15/QĐ-THU",
                        "decidedOn", GivenProposals.TODAY,
                        "signer", "Người ký",
                        "signerPost", "Giám đốc",
                        "capacity", "HEAD",
                        "refusals", List.of()))
                .post("/award-rounds/" + round + "/decision")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return As.user("chuyenvien")
                .queryParam("personId", done.getString("candidates[0].personId"))
                .get("/register")
                .path("items[0].id");
    }

    @Test
    void facts_of_awards_are_told_of_awards_alone() {
        String movement = GivenMovements.launched();
        Map<String, Object> body = result("15");
        body.put("grantedBy", "UBND thành phố");
        As.user("chuyenvien")
                .body(body)
                .post("/movements/" + movement + "/results")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/topic"));
    }

    @Test
    void a_review_has_its_paper_and_is_made_more_exact_until_the_movement_is_closed() {
        String movement = "/movements/" + GivenMovements.launched();
        Map<String, Object> paper = Map.of(
                "type",
                "REPORT",
                "number",
                Math.abs(UUID.randomUUID().hashCode()) + "/BC-UBND",
                "title",
                "Sơ kết phong trào");
        review(
                        movement,
                        "reviews",
                        Map.of("conclusion", "Đúng tiến độ", "paper", paper, "documentId", UUID.randomUUID()))
                .statusCode(422);
        String document = review(
                        movement,
                        "reviews",
                        Map.of("conclusion", "Đúng tiến độ", "period", "6 tháng đầu năm 2026", "paper", paper))
                .statusCode(200)
                .body("reviews[0].period", equalTo("6 tháng đầu năm 2026"))
                .body("reviews[0].paper", containsString("Sơ kết phong trào"))
                .extract()
                .path("reviews[0].documentId");
        As.user(OFFICER).get("/documents/" + document).then().statusCode(200);
        review(movement, "final-review", Map.of("conclusion", "Vượt kế hoạch")).statusCode(200);
        int version = version(movement);
        As.user(OFFICER, version)
                .body(Map.of("conclusion", "x"))
                .put(movement + "/reviews/1")
                .then()
                .statusCode(403);
        As.user("chuyenvien", version)
                .body(Map.of("conclusion", "Vượt kế hoạch 24 nhà", "documentId", document))
                .put(movement + "/reviews/1")
                .then()
                .statusCode(200)
                .body("reviews.isFinal", equalTo(List.of(false, true)))
                .body("reviews[1].conclusion", equalTo("Vượt kế hoạch 24 nhà"))
                .body("reviews[0].conclusion", equalTo("Đúng tiến độ"));
        As.user("chuyenvien", version)
                .body(Map.of("conclusion", "x"))
                .put(movement + "/reviews/1")
                .then()
                .statusCode(412);
        As.user("chuyenvien", version(movement))
                .body(Map.of("conclusion", "x"))
                .put(movement + "/reviews/2")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse review(String movement, String noun, Object body) {
        return As.user("chuyenvien", version(movement))
                .body(body)
                .post(movement + "/" + noun)
                .then();
    }

    private static int version(String movement) {
        return As.user("chuyenvien").get(movement).jsonPath().getInt("version");
    }

    @Test
    void a_round_and_a_block_prove_a_task_to_those_who_see_them() {
        UUID plan = GivenPlans.issued(1);
        String task = "/annual-plans/" + plan + "/tasks/" + GivenPlans.firstTask(plan);
        String round = GivenRounds.planned("chuyenvien", GivenRounds.province("trước ngày 15/12/2026"));
        String block = GivenBlocks.block("Khối thử " + UUID.randomUUID());
        String hidden = GivenRounds.ofUnit("Ban Nội chính Tỉnh ủy", "bannoichinh.canbo");
        link("congan", task, "AWARD_ROUND", hidden).statusCode(422);
        link("chuyenvien", task, "AWARD_ROUND", round).statusCode(201).body("proofs.type", hasItem("AWARD_ROUND"));
        link("chuyenvien", task, "BLOCK", block).statusCode(201).body("proofs.type", hasItem("BLOCK"));
    }

    private static ValidatableResponse link(String user, String task, String type, String id) {
        return As.user(user)
                .body(Map.of("proofs", List.of(Map.of("type", type, "id", id))))
                .post(task + "/products")
                .then();
    }
}
