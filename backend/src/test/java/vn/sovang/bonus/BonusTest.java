package vn.sovang.bonus;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenProposals;

/** From the decision to the money, and back when the honour is taken back. */
@ApiTest
class BonusTest {

    /** A decision of the province that gives one collective the certificate of merit. */
    @SuppressWarnings("unchecked")
    private static JsonPath decided() {
        Map<String, Object> content = new HashMap<>(GivenProposals.content("Ủy ban nhân dân xã Cần Yên", null));
        Map<String, Object> nominee = new HashMap<>((Map<String, Object>) ((List<?>) content.get("nominees")).get(0));
        // The same words for the same year would be the same achievement.
        nominee.put("achievement", "Cứu dân trong trận lũ " + UUID.randomUUID());
        content.put("nominees", List.of(nominee));
        String id = As.user("canyen.canbo")
                .body(content)
                .post("/award-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        GivenProposals.report(id, "canyen.canbo", "canyen");
        GivenProposals.papers(id, "canyen");
        GivenProposals.step("canyen", id, "submission", null).statusCode(200);
        GivenProposals.step("chuyenvien", id, "receipt", Map.of()).statusCode(200);
        GivenProposals.step("chuyenvien", id, "appraisal", Map.of()).statusCode(200);
        GivenProposals.upToTheLeader(id);
        String number = "5" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000);
        String decision = GivenProposals.step("lanhdao", id, "decision", GivenProposals.order(id, number))
                .statusCode(200)
                .extract()
                .path("decisionId");
        return listed("chuyenvien", decision);
    }

    private static JsonPath listed(String user, String decision) {
        return As.user(user)
                .get("/bonuses?decision=" + decision)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse step(String user, JsonPath line, String step, Object body) {
        return As.user(user, line.getInt("version"))
                .body(body)
                .post("/bonuses/" + line.getString("entryId") + "/" + step)
                .then();
    }

    private static Map<String, Object> payment(String entry, long amount) {
        return Map.of(
                "items",
                List.of(Map.of("entryId", entry, "amount", amount)),
                "paidOn",
                GivenProposals.TODAY,
                "voucher",
                "PC-12");
    }

    @Test
    void a_bonus_is_reckoned_paid_once_and_recovered_when_the_honour_is_taken_back() throws IOException {
        JsonPath list = decided();
        String entry = list.getString("items[0].entryId");
        String decision = list.getString("items[0].decisionId");
        assertEquals(1, list.getInt("total"));
        // Twice that of an individual, which no text that was read confirms.
        assertEquals("3,0", list.getString("items[0].multiple"));
        assertEquals(2_530_000, list.getLong("items[0].baseSalary"));
        assertEquals(7_590_000, list.getLong("items[0].amount"));
        assertEquals(false, list.getBoolean("items[0].confirmed"));
        assertEquals("TO_PAY", list.getString("items[0].state"));
        assertEquals("Quỹ thi đua, khen thưởng của tỉnh", list.getString("items[0].payer"));

        // The unit that is honoured reads it and pays nothing; another unit does not see it.
        assertEquals(1, listed("canyen.canbo", decision).getInt("total"));
        assertEquals(0, listed("bannoichinh", decision).getInt("total"));
        As.user("canyen")
                .body(payment(entry, 7_590_000))
                .post("/bonuses/payments")
                .then()
                .statusCode(403);
        As.user("bannoichinh")
                .body(payment(entry, 7_590_000))
                .post("/bonuses/payments")
                .then()
                .statusCode(422);

        As.user("chuyenvien")
                .body(payment(entry, 7_580_000))
                .post("/bonuses/payments")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/items/0/amount"))
                .body("errors[0].message", containsString("7.590.000"));
        As.user("chuyenvien")
                .body(payment(entry, 7_590_000))
                .post("/bonuses/payments")
                .then()
                .statusCode(200)
                .body("bonuses", is(1))
                .body("amount", is(7_590_000));
        As.user("chuyenvien")
                .body(payment(entry, 7_590_000))
                .post("/bonuses/payments")
                .then()
                .statusCode(409);

        JsonPath totals = As.user("chuyenvien")
                .get("/bonuses/totals?decision=" + decision)
                .jsonPath();
        assertEquals(7_590_000, totals.getLong("all.paid"));
        assertEquals(0, totals.getLong("all.toPay"));
        assertEquals("Ủy ban nhân dân xã Cần Yên", totals.getString("byUnit[0].name"));
        assertEquals(1, totals.getLong("unconfirmed"));

        // A mark that was a mistake is taken back by who made it, and set again.
        JsonPath paid = line(decision);
        step("lanhdaoso", paid, "payment-reversal", Map.of("reason", "Ghi nhầm"))
                .statusCode(403);
        step("chuyenvien", paid, "payment-reversal", Map.of("reason", "Ghi nhầm"))
                .statusCode(200)
                .body("state", equalTo("TO_PAY"))
                .body("paidOn", nullValue());
        As.user("chuyenvien")
                .body(payment(entry, 7_590_000))
                .post("/bonuses/payments")
                .then()
                .statusCode(200);

        words(decision);

        int version =
                As.user("chuyenvien").get("/register/" + entry + "/history").path("version");
        As.user("chuyenvien", version)
                .body(Map.of(
                        "decisionNumber",
                        "9" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000),
                        "decisionDate",
                        GivenProposals.TODAY,
                        "issuer",
                        "Chủ tịch UBND tỉnh Cao Bằng",
                        "reason",
                        "Kê khai không đúng"))
                .post("/register/" + entry + "/revocation")
                .then()
                .statusCode(200);
        JsonPath revoked = line(decision);
        assertEquals("TO_RECOVER", revoked.getString("state"));
        Map<String, Object> back = Map.of("recoveredOn", GivenProposals.TODAY, "voucher", "PT-3");
        step("chuyenvien", revoked, "recovery", back).statusCode(200).body("state", equalTo("RECOVERED"));
        step("chuyenvien", line(decision), "recovery", back).statusCode(409);
    }

    private static JsonPath line(String decision) {
        return new JsonPath(As.user("chuyenvien")
                        .get("/bonuses?decision=" + decision)
                        .asString())
                .setRootPath("items[0]");
    }

    private static void words(String decision) throws IOException {
        byte[] paper = As.user("chuyenvien")
                .get("/bonuses/list.docx?decision=" + decision)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(paper)))) {
            String text = words.getText();
            assertTrue(text.contains("7.590.000"), text);
            assertTrue(text.contains("Bảy triệu năm trăm chín mươi nghìn đồng"), text);
            assertTrue(text.contains("chưa đối chiếu văn bản"), text);
        }
        byte[] sheet = As.user("chuyenvien")
                .get("/bonuses/list.xlsx?decision=" + decision)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertTrue(sheet.length > 2_000);
    }

    @Test
    void the_scale_is_read_by_many_and_written_by_the_head_of_the_department_without_touching_what_was_paid() {
        JsonPath scale = As.user("canyen.canbo")
                .get("/bonus-scale")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals("2026-07-01", scale.getString("salaries[-1].validFrom"));
        Map<String, Object> salary =
                new HashMap<>(Map.of("amount", 2_700_000, "source", "Nghị định thử", "confirmed", false));
        String to = "/bonus-scale/base-salaries/2090-01-01";
        As.user("chuyenvien", 0).body(salary).put(to).then().statusCode(403);
        int now = scale.getList("salaries.findAll { it.validFrom == '2090-01-01' }.version", Integer.class).stream()
                .findFirst()
                .orElse(0);
        As.user("lanhdaoso", now + 7).body(salary).put(to).then().statusCode(412);
        As.user("lanhdaoso", now)
                .body(salary)
                .put(to)
                .then()
                .statusCode(200)
                .body("salaries.findAll { it.validFrom == '2090-01-01' }.amount", equalTo(List.of(2_700_000)))
                .body("salaries.findAll { it.validFrom == '2090-01-01' }.version", equalTo(List.of(now + 1)));

        // The decree says the most for the badge of the province; more than that is refused.
        Map<String, Object> badge = new HashMap<>();
        badge.put("hundredths", 70);
        badge.put("source", "Nghị quyết thử của Hội đồng nhân dân tỉnh");
        badge.put("confirmed", true);
        String knc = "/bonus-scale/multiples/KNC_BT/INDIVIDUAL/2025-07-01";
        int version = As.user("lanhdaoso")
                .get("/bonus-scale")
                .jsonPath()
                .getInt("multiples.find { it.awardCode == 'KNC_BT' }.version");
        As.user("lanhdaoso", version)
                .body(badge)
                .put(knc)
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("0,6"));
        As.user("lanhdaoso", version)
                .body(Map.of("source", "Tỉnh chưa quy định", "confirmed", false))
                .put(knc)
                .then()
                .statusCode(200)
                .body("multiples.find { it.awardCode == 'KNC_BT' }.version", greaterThan(version))
                .body("multiples.find { it.awardCode == 'KNC_BT' }.example", nullValue());
        As.user("hoidong1").get("/bonuses").then().statusCode(403);
    }
}
