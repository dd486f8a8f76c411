package vn.sovang.round.own;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.GivenRounds;

/** The files of a round: a unit's own under its own head, the province's with everybody in it. */
@ApiTest
class RoundPapersTest {

    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";

    @Test
    void a_communes_list_and_decision_stand_under_its_own_letterhead() throws IOException {
        String round = GivenRounds.opened("canyen.canbo", GivenRounds.content(COMMUNE, "NO_COUNCIL"));
        GivenRounds.candidate(round, "canyen.canbo");
        String name = GivenRounds.own("canyen", round).getString("candidates[0].name");
        String list = words("canyen.canbo", "/award-rounds/" + round + "/candidates.docx");
        assertTrue(list.contains("XÃ CẦN YÊN"), list);
        assertTrue(list.contains(name), list);
        assertTrue(As.user("canyen")
                        .get("/award-rounds/" + round + "/candidates.xlsx")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray()
                        .length
                > 2_000);
        String draft = words("canyen", "/award-rounds/" + round + "/decision.docx");
        assertTrue(draft.contains("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ CẦN YÊN"), draft);
        assertTrue(draft.contains(name), draft);
        assertTrue(draft.contains("Cần Yên, ngày"), draft);
        As.user("canyen.canbo")
                .get("/award-rounds/" + round + "/decision.docx")
                .then()
                .statusCode(403);

        int version = GivenRounds.own("canyen", round).getInt("version");
        String decision = As.user("canyen", version)
                .body(Map.of(
                        "number", "4" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000),
                        "decidedOn", GivenProposals.TODAY,
                        "signer", "Nông Văn Mẫu",
                        "signerPost", "Phó Chủ tịch",
                        "capacity", "KT"))
                .post("/award-rounds/" + round + "/decision")
                .then()
                .statusCode(200)
                .extract()
                .path("decisions[0].id");
        String signed = words("chuyenvien", "/decisions/" + decision + "/decision.docx");
        assertTrue(signed.contains("XÃ CẦN YÊN"), signed);
        assertTrue(signed.contains("KT. CHỦ TỊCH"), signed);
        assertFalse(signed.contains("tỉnh Cao Bằng\n"), signed);
    }

    @Test
    void the_provinces_list_names_everybody_who_was_sent_and_a_unit_only_its_own() throws IOException {
        String round = GivenRounds.opened("chuyenvien", GivenRounds.province("trước ngày 31/12/2035"));
        Map<String, Object> content = new HashMap<>(GivenProposals.content(COMMUNE, null));
        content.put("awardRoundId", round);
        String id = As.user("canyen.canbo")
                .body(content)
                .post("/award-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        GivenProposals.report(id, "canyen.canbo", "canyen");
        GivenProposals.papers(id, "canyen");
        assertFalse(
                words("chuyenvien", "/award-rounds/" + round + "/nominees.docx").contains(COMMUNE));
        GivenProposals.step("canyen", id, "submission", null).statusCode(200);
        String list = words("chuyenvien", "/award-rounds/" + round + "/nominees.docx");
        assertTrue(list.contains(COMMUNE), list);
        assertTrue(list.contains("Bằng khen của Ủy ban nhân dân tỉnh: 01 tập thể"), list);
        assertTrue(words("canyen", "/award-rounds/" + round + "/nominees.docx").contains(COMMUNE));
        assertFalse(words("bannoichinh", "/award-rounds/" + round + "/nominees.docx")
                .contains(COMMUNE));
        As.user("chuyenvien")
                .get("/award-rounds/" + round + "/nominees.xlsx")
                .then()
                .statusCode(200);
        As.user("chuyenvien")
                .get("/award-rounds/" + round + "/candidates.docx")
                .then()
                .statusCode(404);
    }

    private static String words(String user, String path) throws IOException {
        byte[] file = As.user(user).get(path).then().statusCode(200).extract().asByteArray();
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return words.getText();
        }
    }
}
