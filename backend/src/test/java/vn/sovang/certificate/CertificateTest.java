package vn.sovang.certificate;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.UnitIds;

/** From a decision to the paper on the wall, and from the paper back to the book. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertificateTest {

    private String decision;
    private JsonPath entry;

    @BeforeEach
    void decide() {
        if (decision != null) {
            return;
        }
        String done = GivenProposals.verified();
        decision = GivenProposals.step(
                        "lanhdao",
                        done,
                        "decision",
                        GivenProposals.order(
                                done, "5" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000)))
                .statusCode(200)
                .extract()
                .path("decisionId");
        entry = JsonPath.from(
                        As.user("chuyenvien").get("/decisions/" + decision).asString())
                .setRootPath("recipients[0]");
    }

    private byte[] printed() {
        return As.user("chuyenvien")
                .get("/certificates/" + entry.get("id") + "/certificate.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
    }

    /** What a phone reads: it takes picture after picture, each of another size, until one can be read. */
    private static String codeOn(byte[] pdf, int page) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int dpi : new int[] {200, 230, 300}) {
                String read = readFrom(renderer.renderImageWithDPI(page, dpi), dpi);
                if (read != null) {
                    return read;
                }
            }
            throw new AssertionError("no code could be read on page " + page);
        }
    }

    private static String readFrom(BufferedImage sheet, int dpi) {
        BufferedImage picture = sheet.getSubimage(dots(25, dpi), dots(143, dpi), dots(46, dpi), dots(44, dpi));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(
                            new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))))
                    .getText();
        } catch (ReaderException e) { // how the reader says that it found no code
            return null;
        }
    }

    private static int dots(int millimetres, int dpi) {
        return (int) (millimetres / 25.4 * dpi);
    }

    private static ValidatableResponse asked(String code) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/api/v1/certificate-checks")
                .then();
    }

    @Test
    void a_certificate_is_an_archive_file_that_says_what_the_book_says() throws Exception {
        byte[] pdf = printed();
        File file = File.createTempFile("certificate", ".pdf", new File("target"));
        Files.write(file.toPath(), pdf);
        ValidationResult result = PreflightParser.validate(file);
        assertTrue(result.isValid(), () -> result.getErrorsList().stream()
                .map(e -> e.getErrorCode() + " " + e.getDetails())
                .toList()
                .toString());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            for (String word : List.of(
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "Độc lập - Tự do - Hạnh phúc",
                    entry.getString("name"),
                    entry.getString("decisionNumber"))) {
                assertTrue(text.contains(word), () -> word + " in " + text);
            }
        }
    }

    @Test
    void the_code_on_the_paper_is_answered_to_anybody() throws Exception {
        String address = codeOn(printed(), 0);
        assertTrue(address.contains("/kiem-tra#"), address);
        asked(address.substring(address.indexOf('#') + 1))
                .statusCode(200)
                .body("state", equalTo("STANDS"))
                .body("honour.name", equalTo(entry.getString("name")))
                .body("honour.decisionNumber", equalTo(entry.getString("decisionNumber")))
                .body("honour.revokedOn", nullValue());
    }

    @Test
    void a_code_with_one_letter_changed_gets_no_word_about_any_honour() throws Exception {
        String address = codeOn(printed(), 0);
        String[] halves = address.substring(address.indexOf('#') + 1).split("\\.");
        String text = new String(Base64.getUrlDecoder().decode(halves[0]), "UTF-8");
        String other = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(text.replace(entry.getString("name"), "Người khác")
                                .getBytes("UTF-8"))
                + "." + halves[1];
        for (String forged : List.of(other, halves[0], halves[0] + ".", "." + halves[1], "SV1", "%%%.%%%", "á.b")) {
            asked(forged).statusCode(200).body("state", equalTo("NOT_OURS")).body("honour", nullValue());
        }
        asked("").statusCode(422).body("errors[0].pointer", equalTo("/code"));
        asked("a".repeat(2001)).statusCode(422);
    }

    @Test
    void a_revoked_honour_is_said_to_be_revoked_and_printed_no_more() throws Exception {
        String done = GivenProposals.verified();
        String other = GivenProposals.step(
                        "lanhdao",
                        done,
                        "decision",
                        GivenProposals.order(
                                done, "5" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000)))
                .extract()
                .path("decisionId");
        String id = As.user("chuyenvien").get("/decisions/" + other).path("recipients[0].id");
        String at = "/certificates/" + id + "/certificate.pdf";
        String address = codeOn(As.user("chuyenvien").get(at).asByteArray(), 0);
        As.user("chuyenvien")
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "decisionNumber", "78",
                        "decisionDate", GivenProposals.TODAY,
                        "issuer", "Chủ tịch UBND tỉnh Cao Bằng",
                        "reason", "Thẩm định sai"))
                .post("/register/" + id + "/revocation")
                .then()
                .statusCode(200);
        asked(address.substring(address.indexOf('#') + 1))
                .body("state", equalTo("REVOKED"))
                .body("honour.revokedOn", equalTo(GivenProposals.TODAY));
        As.user("chuyenvien").get(at).then().statusCode(409).body("detail", containsString("hủy bỏ"));
        As.user("chuyenvien")
                .get("/certificates/decisions/" + other + "/certificates.pdf")
                .then()
                .statusCode(422);
    }

    @Test
    void a_moved_part_stands_elsewhere_in_the_next_print_and_a_trial_saves_nothing() throws Exception {
        String at = "/certificate-layouts/KNC_BT";
        JsonPath layout = As.user("chuyenvien").get(at).jsonPath();
        assertEquals(0, layout.getInt("version"));
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Map<String, Object> part : layout.<Map<String, Object>>getList("parts")) {
            Map<String, Object> moved = new HashMap<>(part);
            if (part.get("part").equals("NATION")) {
                moved.put("shown", false);
            }
            parts.add(moved);
        }
        Map<String, Object> body = Map.of("preprinted", true, "parts", parts);
        byte[] trial = As.user("chuyenvien")
                .body(body)
                .post(at + "/trial")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(trial)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(!text.contains("CỘNG HÒA") && text.contains("Ví Dụ"), text);
        }
        As.user("chuyenvien").get(at).then().body("version", equalTo(0));
        As.user("chuyenvien")
                .header("If-Match", "\"0\"")
                .body(body)
                .put(at)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("preprinted", equalTo(true));
        As.user("chuyenvien")
                .header("If-Match", "\"0\"")
                .body(body)
                .put(at)
                .then()
                .statusCode(412);
        parts.add(parts.get(0));
        As.user("chuyenvien")
                .header("If-Match", "\"1\"")
                .body(Map.of("preprinted", true, "parts", parts.subList(1, parts.size())))
                .put(at)
                .then()
                .statusCode(200);
        parts.get(1).put("x", 400);
        As.user("chuyenvien")
                .header("If-Match", "\"2\"")
                .body(Map.of("preprinted", true, "parts", parts))
                .put(at)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", containsString("/parts"));
    }

    @Test
    void five_hundred_certificates_go_into_one_file_with_a_code_of_its_own_each() throws Exception {
        // The same sheet many times: what is measured is that one file holds them, each with its own code.
        LayoutContent layout = new LayoutContent(false, UsualPlaces.ALL);
        List<CertificateFile.Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Map<CertificatePart, String> words = new java.util.EnumMap<>(CertificatePart.class);
            words.put(CertificatePart.NAME, "Người thứ " + i);
            sheets.add(new CertificateFile.Sheet(layout, new CertificateText(words, "https://vi.du/kiem-tra#" + i)));
        }
        byte[] pdf = CertificateFile.of("Thử", sheets);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(500, document.getNumberOfPages());
        }
        assertEquals("https://vi.du/kiem-tra#0", codeOn(pdf, 0));
        assertEquals("https://vi.du/kiem-tra#499", codeOn(pdf, 499));
    }

    @Test
    void the_list_for_places_without_network_is_signed_and_knows_what_was_taken_back() throws Exception {
        Map<String, Object> honour = new HashMap<>();
        honour.put("unitId", UnitIds.of("Liên đoàn Lao động tỉnh"));
        honour.put("awardCode", "TTLDXS");
        honour.put("year", 2009);
        honour.put("achievement", "Năm 2009");
        honour.put("decisionNumber", "8" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000));
        honour.put("decisionDate", "2010-01-05");
        honour.put("issuer", "Chủ tịch UBND tỉnh Cao Bằng");
        String id = As.user("chuyenvien").body(honour).post("/register").path("id");
        String digest = OfflineLists.digest(UUID.fromString(id));
        assertFalse(offlineList().getList("revoked").contains(digest));
        int version = As.user("chuyenvien").get("/register/" + id + "/history").path("version");
        As.user("chuyenvien", version)
                .body(Map.of(
                        "decisionNumber", "77",
                        "decisionDate", "2026-10-01",
                        "issuer", "Chủ tịch UBND tỉnh Cao Bằng",
                        "reason", "Kê khai không đúng"))
                .post("/register/" + id + "/revocation")
                .then()
                .statusCode(200);
        JsonPath list = offlineList();
        assertTrue(list.getList("revoked").contains(digest));
        List<String> lines = new ArrayList<>(List.of("SVL1", list.getString("keyId"), list.getString("asOf")));
        lines.addAll(list.getList("revoked", String.class));
        String encoded = list.getString("keys.find { it.id == '" + list.getString("keyId") + "' }.publicKey");
        var verifying = java.security.Signature.getInstance("Ed25519");
        verifying.initVerify(java.security.KeyFactory.getInstance("Ed25519")
                .generatePublic(new java.security.spec.X509EncodedKeySpec(
                        java.util.Base64.getDecoder().decode(encoded))));
        verifying.update(String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertTrue(verifying.verify(java.util.Base64.getUrlDecoder().decode(list.getString("signature"))));
    }

    private static JsonPath offlineList() {
        return As.nobody()
                .get("/certificate-checks/offline-list")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
