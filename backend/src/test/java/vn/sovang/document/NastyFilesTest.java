package vn.sovang.document;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.plan.reading.PlanFiles;

/** Files made to harm whoever opens them, or the server that looks at them. */
@ApiTest
class NastyFilesTest {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private static Response upload(String name, byte[] content) {
        return As.user("canyen.canbo")
                .contentType("multipart/form-data")
                .multiPart("file", name, content)
                .post("/files");
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var e : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(e.getKey()));
                zip.write(e.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> word() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes("<Types/>"));
        parts.put("word/document.xml", bytes("<document/>"));
        return parts;
    }

    private static byte[] together(byte[] a, byte[] b) {
        byte[] both = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    @Test
    void a_file_that_explodes_when_unpacked_is_refused() throws IOException {
        Map<String, byte[]> parts = word();
        parts.put("word/media/bom.bin", new byte[100 * 1024 * 1024]);
        byte[] bomb = zip(parts);
        upload("bom.docx", bomb).then().statusCode(422).body("detail", containsString("giải nén ra quá lớn"));
        // The import reads files too, and must not unpack it either.
        As.user("chuyenvien")
                .contentType("multipart/form-data")
                .multiPart("file", "bom.docx", bomb)
                .post("/annual-plans/imports")
                .then()
                .statusCode(422)
                .body("detail", containsString("giải nén ra quá lớn"));
    }

    @Test
    void a_file_of_thousands_of_parts_is_refused() throws IOException {
        Map<String, byte[]> parts = word();
        for (int i = 0; i < 6_000; i++) {
            parts.put("word/p" + i + ".xml", new byte[0]);
        }
        upload("nhieu.docx", zip(parts)).then().statusCode(422);
    }

    @Test
    void macros_are_found_by_content_whatever_the_name_says() throws IOException {
        Map<String, byte[]> program = word();
        program.put("word/vbaProject.bin", bytes("x"));
        upload("bao-cao.docx", zip(program)).then().statusCode(415).body("detail", containsString("macro"));
        Map<String, byte[]> declared = word();
        declared.put(
                "[Content_Types].xml",
                bytes("<Types ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/>"));
        upload("bao-cao.docx", zip(declared)).then().statusCode(415).body("detail", containsString("macro"));
        Map<String, byte[]> sheet = new LinkedHashMap<>();
        sheet.put("xl/workbook.xml", bytes("<workbook/>"));
        sheet.put("xl/macrosheets/sheet1.xml", bytes("<x/>"));
        upload("so-lieu.xlsx", zip(sheet)).then().statusCode(415).body("detail", containsString("macro"));
    }

    @Test
    void names_that_a_computer_would_run_are_refused() {
        for (String name : new String[] {"a.docm", "a.XLSM", "a.html", "anh.svg", "a.pdf.exe", "a.js"}) {
            upload(name, bytes("nội dung")).then().statusCode(415).contentType("application/problem+json");
        }
    }

    @Test
    void a_file_that_is_two_things_at_once_is_refused() throws IOException {
        byte[] archive = zip(word());
        upload("anh.png", together(PNG, archive)).then().statusCode(415).body("detail", containsString("loại khác"));
        upload("anh.pdf", together(bytes("%PDF-1.7\n"), archive)).then().statusCode(415);
        byte[] mark = together(PNG, bytes("\n%PDF-1.7\n1 0 obj"));
        upload("anh.png", mark).then().statusCode(415);
        Map<String, byte[]> first = new LinkedHashMap<>();
        first.put("%PDF-1.7", bytes("x"));
        first.putAll(word());
        upload("van-ban.docx", zip(first)).then().statusCode(415);
    }

    @Test
    void a_program_and_an_archive_are_refused() throws IOException {
        upload("a.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0})
                .then()
                .statusCode(415);
        upload("a.docx", zip(Map.of("readme.txt", bytes("x")))).then().statusCode(415);
    }

    @Test
    void what_was_kept_is_never_shown_in_place() {
        String id = upload("trang.txt", bytes("<script>alert(1)</script>"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Response back = As.user("canyen.canbo").get("/files/" + id);
        back.then()
                .statusCode(200)
                .header("Content-Type", containsString("text/plain"))
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox"));
    }

    @Test
    void a_proper_file_still_gets_in() throws IOException {
        assertEquals(201, upload("van-ban.docx", PlanFiles.docx("Một dòng")).statusCode());
        assertEquals(201, upload("anh.png", PNG).statusCode());
    }
}
