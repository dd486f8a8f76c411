package vn.sovang.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Nominees the leader submits upward, and letters that carry them. */
public final class GivenSubmissions {

    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";

    private GivenSubmissions() {}

    /** A dossier of the commune for the Prime Minister's certificate, decided to be submitted; its nominee waits. */
    @SuppressWarnings("unchecked")
    public static JsonPath forwarded() {
        Map<String, Object> content = new HashMap<>(GivenProposals.content(COMMUNE, null));
        Map<String, Object> nominee = new HashMap<>((Map<String, Object>) ((List<?>) content.get("nominees")).get(0));
        nominee.put("awardCode", "BK_TTG");
        nominee.put("achievement", "Thành tích năm năm liên tục " + UUID.randomUUID());
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
        String nomineeId = GivenProposals.of("lanhdao", id).getString("nominees[0].id");
        return GivenProposals.step(
                        "lanhdao",
                        id,
                        "decision",
                        Map.of("outcomes", List.of(Map.of("nomineeId", nomineeId, "outcome", "FORWARDED"))))
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static JsonPath letter(List<String> nominees) {
        return As.user("chuyenvien")
                .body(Map.of("nomineeIds", nominees))
                .post("/higher-submissions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** A step with the version as it stands. */
    public static ValidatableResponse step(String user, String id, String step, Object body) {
        int version = As.user("chuyenvien").get("/higher-submissions/" + id).path("version");
        return As.user(user, version)
                .body(body)
                .post("/higher-submissions/" + id + "/" + step)
                .then();
    }

    public static Map<String, Object> sending() {
        return Map.of(
                "number",
                "7" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000),
                "signedOn",
                GivenProposals.TODAY,
                "signer",
                "Lã Quốc Bình",
                "signerPost",
                "Phó Chủ tịch",
                "capacity",
                "KT",
                "sentOn",
                GivenProposals.TODAY);
    }
}
