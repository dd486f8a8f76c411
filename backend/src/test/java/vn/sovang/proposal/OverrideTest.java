package vn.sovang.proposal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenProposals;

/** An achievement honoured while its second dossier was under appraisal: two people, or nobody, pass that over. */
@ApiTest
class OverrideTest {

    private static final String UNIT = "Ủy ban nhân dân xã Cần Yên";

    @Test
    void what_stops_a_dossier_is_passed_over_by_two_people_or_not_at_all() {
        String key = "Thành tích " + UUID.randomUUID();
        String first = appraising(key);
        String second = appraising(key);
        GivenProposals.upToTheLeader(first);
        String number = "7" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000);
        GivenProposals.step("lanhdao", first, "decision", GivenProposals.order(first, number))
                .statusCode(200);
        GivenProposals.appraise(second, "QUALIFIED", null).statusCode(200);
        GivenProposals.step("chuyenvien", second, "appraisal-conclusion", Map.of())
                .statusCode(200);
        sign(second).statusCode(409).body("detail", containsString("R06"));
        String path = "/award-proposals/" + second + "/overrides";
        As.user("chuyenvien").get(path).then().statusCode(200).body("askable", hasItem("R06"));
        ask("chuyenvien", path, "R10").statusCode(422).body("errors.pointer", hasItem("/rule"));
        ask("lanhdaoso", path, "R06").statusCode(403);
        String id = ask("chuyenvien", path, "R06").statusCode(201).extract().path("id");
        ask("chuyenvien", path, "R06").statusCode(409);
        sign(second).statusCode(409);
        allow("chuyenvien", path, id).statusCode(403).body("detail", containsString("cần người thứ hai"));
        As.user("canyen").get(path).then().statusCode(403);
        As.user("chuyenvien2")
                .get(path)
                .then()
                .body("items[0].mayAllow", equalTo(true))
                .body("askable", hasSize(0));
        allow("chuyenvien2", path, id)
                .statusCode(200)
                .body("allowedName", notNullValue())
                .body("mayAllow", equalTo(false));
        allow("lanhdaoso", path, id).statusCode(412);
        sign(second).statusCode(200);
    }

    private static String appraising(String key) {
        String id = GivenProposals.draft(UNIT, "canyen.canbo", key);
        GivenProposals.report(id, "canyen.canbo", "canyen");
        GivenProposals.papers(id, "canyen");
        GivenProposals.step("canyen", id, "submission", null).statusCode(200);
        GivenProposals.step("chuyenvien", id, "receipt", Map.of()).statusCode(200);
        GivenProposals.step("chuyenvien", id, "appraisal", Map.of()).statusCode(200);
        return id;
    }

    private static ValidatableResponse ask(String user, String path, String rule) {
        return As.user(user)
                .body(Map.of("rule", rule, "reason", "Hai thành tích khác nhau, ghi trùng tên"))
                .post(path)
                .then();
    }

    private static ValidatableResponse allow(String user, String path, String id) {
        return As.user(user, 0)
                .body(Map.of("reason", "Đã đối chiếu hai quyết định"))
                .post(path + "/" + id + "/allowance")
                .then();
    }

    private static ValidatableResponse sign(String dossier) {
        return GivenProposals.step(
                "lanhdaoso", dossier, "head-signature", Map.of("number", "89", "signedOn", GivenProposals.TODAY));
    }
}
