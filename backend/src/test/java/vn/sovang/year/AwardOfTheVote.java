package vn.sovang.year;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.given.As;
import vn.sovang.given.Docx;

/** One dossier from the vote to the register; each step is done by the person whose step it is. */
final class AwardOfTheVote {

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();

    private final Member unit;
    private final At dossier;
    /** Tests share one database, where a number is taken once a year. */
    private final String number = "1" + Math.abs(UUID.randomUUID().hashCode() % 10_000_000);

    private String decision;

    AwardOfTheVote(Member unit, String meetingId, String ballotId) {
        this.unit = unit;
        dossier = At.created(
                ConferenceOfTheBlock.OFFICE, "/award-proposals", Map.of("meetingId", meetingId, "ballotId", ballotId));
    }

    void shows_the_unit_and_its_votes() {
        As.user("bannoichinh")
                .get(dossier.path())
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("nominees.name", contains(unit.unit))
                .body("nominees[0].votes", is(4))
                .body("nominees[0].validBallots", is(4));
        dossier.hiddenFrom("ubkiemtra");
        dossier.move("bannoichinh", "submission")
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/papers/TTR", "/papers/BCTT"));
    }

    void is_reported_by_the_unit_on_its_official_form() {
        At report = report();
        JsonPath prefilled = report.seenBy(unit.officer);
        Map<String, Object> body = new HashMap<>();
        body.put("headquarters", "Phường Thục Phán, tỉnh Cao Bằng");
        body.put("functions", "Tham mưu, giúp việc Ban Chấp hành Đảng bộ tỉnh, trực tiếp là Ban Thường vụ Tỉnh ủy");
        body.put("results", prefilled.getList("results"));
        body.put("measures", "Giao chỉ tiêu đến từng phòng, kiểm điểm hằng tháng");
        body.put("awards", prefilled.getList("awards"));
        report.write(unit.officer, "", body)
                .statusCode(200)
                .body("results.indicator", hasItem(unit.aim.indicator()))
                .body("results.comparison", hasItem(unit.comparison));
        report.move(unit.officer, "confirmation").statusCode(403);
        report.move(unit.head, "confirmation").statusCode(200);
        Docx.assertSays(
                Docx.text(dossier.file(
                        unit.officer, report.path().substring(dossier.path().length()) + ".docx")),
                unit.unit,
                unit.aim.indicator(),
                unit.comparison);
    }

    private At report() {
        String nominee = dossier.seenBy(unit.officer).getString("nominees[0].id");
        return new At(dossier.path() + "/nominees/" + nominee + "/report");
    }

    void is_sent_by_the_block_head() {
        dossier.write(
                        "bannoichinh",
                        "/letter",
                        Map.of("number", "05/TTr-K5", "signedOn", TODAY, "signer", "Đinh Quang Vinh", "capacity", "TM"))
                .statusCode(200);
        Docx.assertSays(Docx.text(dossier.file("bannoichinh", "/letter.docx")), unit.unit, "05/TTr-K5");
        dossier.move(unit.head, "submission").statusCode(403);
        dossier.move("bannoichinh", "submission").statusCode(200).body("status", equalTo("SUBMITTED"));
    }

    void is_received_and_appraised() {
        dossier.move("chuyenvien", "receipt", Map.of())
                .statusCode(200)
                .body("number", matchesPattern("HS-\\d{4}-\\d{5}"));
        dossier.move("chuyenvien", "appraisal", Map.of()).statusCode(200);
        dossier.write(
                        "chuyenvien",
                        "/appraisal",
                        Map.of(
                                "checks",
                                List.of(
                                        Map.of("documentCode", "TTR", "result", "GOOD"),
                                        Map.of("documentCode", "BCTT", "result", "GOOD")),
                                "nominees",
                                List.of(Map.of("nomineeId", nominee(), "outcome", "QUALIFIED"))))
                .statusCode(200);
        dossier.move("chuyenvien", "appraisal-conclusion", Map.of("comment", "Đủ điều kiện, tiêu chuẩn"))
                .statusCode(200)
                .body("status", equalTo("APPRAISED"));
    }

    void is_signed_verified_and_decided() {
        dossier.move("chuyenvien", "head-signature", Map.of("number", "563", "signedOn", TODAY))
                .statusCode(403);
        dossier.move("lanhdaoso", "head-signature", Map.of("number", "563", "signedOn", TODAY))
                .statusCode(200);
        dossier.move("vpubnd", "verification", Map.of()).statusCode(200);
        decision = dossier.move(
                        "lanhdao",
                        "decision",
                        Map.of(
                                "number",
                                number,
                                "decidedOn",
                                TODAY,
                                "signer",
                                "Lã Quốc Bình",
                                "signerPost",
                                "Phó Chủ tịch",
                                "capacity",
                                "KT",
                                "outcomes",
                                List.of(Map.of("nomineeId", nominee(), "outcome", "GRANTED"))))
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .extract()
                .path("decisionId");
        As.user("canyen.canbo")
                .get("/decisions/" + decision)
                .then()
                .statusCode(200)
                .body("number", equalTo(number + "/QĐ-UBND"))
                .body("recipients.name", contains(unit.unit));
        Docx.assertSays(
                Docx.text(As.user("canyen.canbo")
                        .get("/decisions/" + decision + "/decision.docx")
                        .asByteArray()),
                unit.unit,
                number);
    }

    private String nominee() {
        return dossier.seenBy("chuyenvien").getString("nominees[0].id");
    }

    /** Everybody finds it, whatever the role, without accents. */
    void is_found_in_the_register(String words, String award) {
        for (String anybody : List.of("canyen.canbo", "hoidong1", "giamsat", "lanhdao", unit.officer)) {
            As.user(anybody)
                    .queryParam("q", words)
                    .queryParam("size", 100)
                    .get("/register")
                    .then()
                    .statusCode(200)
                    .body("items.findAll { it.decisionId == '" + decision + "' }.name", contains(unit.unit))
                    .body("items.find { it.decisionId == '" + decision + "' }.awardCode", equalTo(award));
        }
        As.user("canyen.canbo")
                .queryParam("q", words + " khong co chu nay")
                .get("/register")
                .then()
                .body("items.decisionId", not(hasItem(decision)));
    }

    String decisionId() {
        return decision;
    }
}
