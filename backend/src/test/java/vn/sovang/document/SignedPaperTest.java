package vn.sovang.document;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenClients;
import vn.sovang.given.GivenCouncils;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.GivenSubmissions;

/** What was drafted here comes back signed: kept by its digest, replaced with a reason, never thrown away. */
@ApiTest
class SignedPaperTest {

    @Test
    void the_signed_decision_comes_back_is_replaced_with_a_reason_and_both_stay() throws Exception {
        String dossier = GivenProposals.verified();
        String number = "3" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000);
        String decision = GivenProposals.step("lanhdao", dossier, "decision", GivenProposals.order(dossier, number))
                .statusCode(200)
                .extract()
                .path("decisionId");
        String path = "/decisions/" + decision + "/signed-papers";
        byte[] signed = pdf("một");
        String file = sent("chuyenvien", "quyet-dinh.pdf", signed);
        keep("lanhdao", path, file, null).statusCode(403);
        keep("chuyenvien", path, sent("chuyenvien", "ghi-chu.txt", "chưa ký".getBytes(StandardCharsets.UTF_8)), null)
                .statusCode(422)
                .body("errors[0].message", containsString("PDF"));
        keep("vpubnd", path, file, null).statusCode(422);
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(signed));
        keep("chuyenvien", path, file, null)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].sha256", equalTo(digest))
                .body("items[0].replacedAt", nullValue());
        keep("chuyenvien", path, file, "Gửi lại").statusCode(409);

        String better = sent("vpubnd", "quyet-dinh-ro.pdf", pdf("hai"));
        keep("vpubnd", path, better, null).statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        keep("vpubnd", path, better, "Bản trước mờ")
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].reason", equalTo("Bản trước mờ"))
                .body("items[1].sha256", equalTo(digest))
                .body("items[1].replacedAt", notNullValue());
        // Everybody who reads the decision opens both, byte for byte.
        assertEquals(
                digest,
                HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(As.user("canyen.canbo")
                                        .get("/files/" + file)
                                        .then()
                                        .statusCode(200)
                                        .extract()
                                        .asByteArray())));
    }

    @Test
    void letters_upward_and_minutes_are_open_to_their_readers_alone() throws Exception {
        String letter = GivenSubmissions.letter(
                        List.of(GivenSubmissions.forwarded().getString("nominees[0].id")))
                .getString("id");
        String file = sent("chuyenvien", "to-trinh.pdf", pdf("ba"));
        keep("chuyenvien", "/higher-submissions/" + letter + "/signed-papers", file, null)
                .statusCode(200);
        As.user("lanhdao").get("/files/" + file).then().statusCode(200);
        As.user("canyen").get("/files/" + file).then().statusCode(404);

        String session = GivenCouncils.sent("FULL_SESSION", GivenCouncils.routed("FULL_SESSION"));
        String minutes = sent("chuyenvien", "bien-ban.pdf", pdf("bốn"));
        String path = "/council-sessions/" + session + "/signed-papers";
        keep("chuyenvien", path, minutes, null).statusCode(409).body("detail", containsString("kết thúc"));
        As.user("hoidong1").get("/files/" + minutes).then().statusCode(404);
        GivenCouncils.open(session, 3);
        GivenCouncils.step(session, "vote", GivenCouncils.voteBy("PAPER")).statusCode(200);
        GivenCouncils.step(session, "count", GivenCouncils.count(session, 3, 3, 0, 0))
                .statusCode(200);
        GivenCouncils.step(session, "closure", Map.of("conclusion", "Thông qua"))
                .statusCode(200);
        keep("chuyenvien", path, minutes, null).statusCode(200);
        As.user("hoidong1").get("/files/" + minutes).then().statusCode(200);
        As.user("canyen").get(path).then().statusCode(404);
    }

    @Test
    void a_connected_system_sends_signed_papers_within_its_scope_and_opens_no_other_file() throws Exception {
        GivenClients.Known client = GivenClients.registered("signed-papers:read", "signed-papers:write");
        String token = GivenClients.token(client).path("access_token");
        String dossier = GivenProposals.verified();
        String decision = GivenProposals.step(
                        "lanhdao",
                        dossier,
                        "decision",
                        GivenProposals.order(
                                dossier, "4" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000)))
                .statusCode(200)
                .extract()
                .path("decisionId");
        String path = "/decisions/" + decision + "/signed-papers";
        upload(token, "thu.txt", "không phải PDF".getBytes(StandardCharsets.UTF_8))
                .statusCode(415);
        awaited(GivenClients.as(token)).body("items.id", hasItem(decision));
        awaited(As.user("vpubnd"))
                .body("items.id", hasItem(decision))
                .body("items.kind", everyItem(equalTo("DECISION")));
        awaited(As.user("lanhdao")).body("items", hasSize(0));
        awaited(As.user("canyen")).body("items.id", not(hasItem(decision)));
        byte[] signed = pdf("máy");
        String file = upload(token, "quyet-dinh.pdf", signed)
                .statusCode(201)
                .extract()
                .path("id");
        GivenClients.as(token)
                .body(Map.of("fileId", file))
                .post(path)
                .then()
                .statusCode(200)
                .body("items[0].keptBy", equalTo("Hệ thống quản lý văn bản"))
                .body("allowedActions.find { it.action == 'KEEP_SIGNED_PAPER' }.allowed", equalTo(true));
        As.user("giamsat")
                .queryParam("recordId", decision)
                .get("/audit/entries")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.sentence.startsWith('Lưu bản đã ký') }.actorName",
                        equalTo("Hệ thống quản lý văn bản"));
        awaited(GivenClients.as(token)).body("items.id", not(hasItem(decision)));
        // What another person signed is read byte for byte; a file no signed paper refers to is not there.
        String letter = GivenSubmissions.letter(
                        List.of(GivenSubmissions.forwarded().getString("nominees[0].id")))
                .getString("id");
        byte[] sentByPerson = pdf("người");
        String byPerson = sent("chuyenvien", "to-trinh.pdf", sentByPerson);
        GivenClients.as(token).get("/files/" + byPerson).then().statusCode(404);
        keep("chuyenvien", "/higher-submissions/" + letter + "/signed-papers", byPerson, null)
                .statusCode(200);
        assertArrayEquals(
                sentByPerson,
                GivenClients.as(token)
                        .get("/files/" + byPerson)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
        GivenClients.as(token).get("/decisions/" + decision).then().statusCode(403);

        String readsOnly =
                GivenClients.token(client, "scope", "signed-papers:read").path("access_token");
        upload(readsOnly, "khac.pdf", pdf("khác"))
                .statusCode(403)
                .body("detail", containsString("signed-papers:write"));
        GivenClients.as(GivenClients.registered("decisions:read"))
                .get("/files/" + file)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse awaited(RequestSpecification who) {
        return who.get("/signed-papers/awaited").then().statusCode(200);
    }

    private static ValidatableResponse keep(String user, String path, String file, String reason) {
        return As.user(user)
                .body(reason == null ? Map.of("fileId", file) : Map.of("fileId", file, "reason", reason))
                .post(path)
                .then();
    }

    private static String sent(String user, String name, byte[] content) {
        return upload(As.token(user), name, content).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse upload(String token, String name, byte[] content) {
        return RestAssured.given()
                .basePath("/api/v1")
                .header("Authorization", "Bearer " + token)
                .multiPart("file", name, content)
                .post("/files")
                .then();
    }

    /** A small PDF that differs by its title. */
    private static byte[] pdf(String title) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(title + UUID.randomUUID());
            document.save(out);
            return out.toByteArray();
        }
    }
}
