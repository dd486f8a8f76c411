package vn.sovang.document;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.plan.reading.PlanFiles;

@ApiTest
class DocumentTest {

    private static final byte[] PDF = "%PDF-1.7\nnội dung".getBytes(StandardCharsets.UTF_8);

    private static Response upload(String user, String name, byte[] content) {
        return As.user(user)
                .contentType("multipart/form-data")
                .multiPart("file", name, content)
                .post("/files");
    }

    private static Map<String, Object> paper(String number) {
        return new HashMap<>(Map.of(
                "type",
                "DIRECTIVE",
                "number",
                number,
                "issuedOn",
                "2026-02-05",
                "issuerName",
                "Ủy ban nhân dân tỉnh Cao Bằng",
                "title",
                "Phát động phong trào thi đua " + number));
    }

    @Nested
    class Papers {

        @Test
        void a_paper_is_recorded_found_without_accents_and_corrected() {
            Map<String, Object> paper = paper("7001 /CT-UBND");
            String id = As.user("chuyenvien")
                    .body(paper)
                    .post("/documents")
                    .then()
                    .statusCode(201)
                    .body("number", equalTo("7001/CT-UBND"))
                    .body("citation", equalTo("Chỉ thị 7001/CT-UBND ngày 05/02/2026"))
                    .body("remarks.size()", is(0))
                    .extract()
                    .path("id");
            As.user("canyen")
                    .queryParam("q", "phat dong 7001")
                    .queryParam("year", 2026)
                    .queryParam("type", "DIRECTIVE")
                    .get("/documents")
                    .then()
                    .statusCode(200)
                    .body("items.id", equalTo(List.of(id)));
            As.user("canyen").queryParam("q", "7001/ct").get("/search").then().body("items.subject.id", hasItem(id));
            paper.put("title", "Trích yếu đã sửa");
            As.user("canyen", 0).body(paper).put("/documents/" + id).then().statusCode(403);
            As.user("chuyenvien").body(paper).put("/documents/" + id).then().statusCode(428);
            As.user("chuyenvien", 0)
                    .body(paper)
                    .put("/documents/" + id)
                    .then()
                    .statusCode(200)
                    .body("title", equalTo("Trích yếu đã sửa"));
            As.user("chuyenvien", 0).body(paper).put("/documents/" + id).then().statusCode(412);
        }

        @Test
        void an_odd_number_is_taken_with_a_remark() {
            Map<String, Object> paper = paper("số 7002 gì đó");
            As.user("chuyenvien")
                    .body(paper)
                    .post("/documents")
                    .then()
                    .statusCode(201)
                    .body("remarks[0]", containsString("không theo mẫu"));
        }

        @Test
        void the_same_number_of_the_same_issuer_type_and_year_is_there_once() {
            As.user("chuyenvien")
                    .body(paper("7003/CT-UBND"))
                    .post("/documents")
                    .then()
                    .statusCode(201);
            As.user("chuyenvien")
                    .body(paper("7003/CT-UBND"))
                    .post("/documents")
                    .then()
                    .statusCode(409);
            Map<String, Object> nextYear = paper("7003/CT-UBND");
            nextYear.put("issuedOn", "2025-02-05");
            As.user("chuyenvien").body(nextYear).post("/documents").then().statusCode(201);
        }

        @Test
        void faults_are_named_and_a_date_to_come_is_one() {
            As.user("chuyenvien")
                    .body(Map.of("number", "x".repeat(61)))
                    .post("/documents")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/number", "/title", "/type")));
            Map<String, Object> paper = paper("7004/CT-UBND");
            paper.put("issuedOn", "2099-01-01");
            As.user("chuyenvien")
                    .body(paper)
                    .post("/documents")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/issuedOn"));
            As.user("canyen").body(paper).post("/documents").then().statusCode(403);
            As.user("chuyenvien").get("/documents/" + UUID.randomUUID()).then().statusCode(404);
        }
    }

    @Nested
    class Files {

        @Test
        void the_content_decides_the_kind_and_comes_back_byte_for_byte() {
            String id = upload("chuyenvien", "chi-thi-so-2.pdf", PDF)
                    .then()
                    .statusCode(201)
                    .body("mediaType", equalTo("application/pdf"))
                    .body("size", is(PDF.length))
                    .extract()
                    .path("id");
            Response back = As.user("chuyenvien").get("/files/" + id);
            back.then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .header("Content-Disposition", containsString("attachment; filename=\"chi-thi-so-2.pdf\""));
            assertEquals(
                    new String(PDF, StandardCharsets.UTF_8), new String(back.asByteArray(), StandardCharsets.UTF_8));
        }

        @Test
        void a_file_is_its_senders_until_a_record_owns_it() {
            String id = upload("chuyenvien", "du-thao.pdf", PDF).path("id");
            As.user("canyen").get("/files/" + id).then().statusCode(404);
            Map<String, Object> paper = paper("7005/CT-UBND");
            paper.put("fileId", id);
            As.user("chuyenvien2").body(paper).post("/documents").then().statusCode(422);
            As.user("chuyenvien").body(paper).post("/documents").then().statusCode(201);
            As.user("canyen").get("/files/" + id).then().statusCode(200);
            As.nobody().get("/files/" + id).then().statusCode(401);
        }

        @Test
        void office_files_are_looked_into_and_broken_or_strange_ones_refused() {
            upload("canyen", "a.zip", PlanFiles.docx("Một dòng"))
                    .then()
                    .statusCode(201)
                    .body("kindLabel", equalTo("Word"))
                    .body("name", equalTo("a.zip.docx"));
            byte[] broken = java.util.Arrays.copyOf(PlanFiles.docx("Một dòng"), 200);
            upload("canyen", "hong.docx", broken).then().statusCode(422);
            upload("canyen", "a.pdf", new byte[] {0, 1, 2, 3, 4, 5}).then().statusCode(415);
            upload("canyen", "rong.pdf", new byte[0]).then().statusCode(422);
            As.user("canyen")
                    .contentType("multipart/form-data")
                    .multiPart("khac", "x")
                    .post("/files")
                    .then()
                    .statusCode(422);
        }

        @Test
        void two_files_of_one_name_and_length_are_two_files_also_under_one_key() {
            String key = UUID.randomUUID().toString();
            String first = keyed(key, "một".getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            assertEquals(
                    first, keyed(key, "một".getBytes(StandardCharsets.UTF_8)).path("id"));
            keyed(key, "mốt".getBytes(StandardCharsets.UTF_8)).then().statusCode(422);
        }

        private static Response keyed(String key, byte[] content) {
            return As.user("canyen")
                    .header("Idempotency-Key", key)
                    .contentType("multipart/form-data")
                    .multiPart("file", "ghi-chu.txt", content)
                    .post("/files");
        }

        @Test
        void a_path_in_the_name_is_dropped() {
            String name = upload("canyen", "../../etc/ghi chú.txt", "a".getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("name");
            assertFalse(name.contains("/"));
            assertFalse(name.contains(".."));
        }

        @Test
        void more_than_20_megabytes_are_refused() {
            upload("canyen", "lon.txt", new byte[21 * 1024 * 1024])
                    .then()
                    .statusCode(413)
                    .contentType("application/problem+json");
        }
    }
}
