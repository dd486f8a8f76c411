package vn.sovang.document;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.UnitIds;
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
    void a_name_that_says_another_kind_than_the_content_is_refused_at_every_door() throws IOException {
        byte[] pdf = bytes("%PDF-1.7\n1 0 obj");
        byte[] word = PlanFiles.docx("Một dòng");
        for (String door : List.of("/files", "/annual-plans/imports", "/units/imports")) {
            for (String name : List.of("bao-cao.docx", "bao-cao.XLSX", "bao-cao.txt", "bao-cao.docx .")) {
                sent(door, name, pdf).then().statusCode(415);
            }
            for (String name : List.of("bao-cao.pdf", "bao-cao.xlsx", "anh.jpeg")) {
                sent(door, name, word).then().statusCode(415).body("detail", containsString("nhưng nội dung là Word"));
            }
        }
        As.user("canyen")
                .contentType("multipart/form-data")
                .multiPart("file", "nguoi.xlsx", word)
                .multiPart("unitId", UnitIds.of("Ủy ban nhân dân xã Cần Yên"))
                .post("/person-imports")
                .then()
                .statusCode(415);
    }

    private static Response sent(String door, String name, byte[] content) {
        return As.user("chuyenvien")
                .contentType("multipart/form-data")
                .multiPart("file", name, content)
                .post(door);
    }

    private static byte[] workbook(String cells) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String pack = "http://schemas.openxmlformats.org/package/2006/";
        String sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                bytes("<Types xmlns='" + pack + "content-types'><Default Extension='rels' ContentType="
                        + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='" + sheetType + "sheet.main+xml'/>"
                        + "<Override PartName='/xl/s.xml' ContentType='" + sheetType + "worksheet+xml'/>"
                        + "<Override PartName='/xl/sharedStrings.xml' ContentType='" + sheetType
                        + "sharedStrings+xml'/></Types>"));
        parts.put(
                "_rels/.rels",
                bytes("<Relationships xmlns='" + pack + "relationships'><Relationship Id='r1' Type='" + office
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>"));
        parts.put(
                "xl/workbook.xml",
                bytes("<workbook xmlns='" + main + "' xmlns:r='" + office
                        + "'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                bytes("<Relationships xmlns='" + pack + "relationships'><Relationship Id='r1' Type='" + office
                        + "/worksheet' Target='s.xml'/><Relationship Id='r2' Type='" + office
                        + "/sharedStrings' Target='sharedStrings.xml'/></Relationships>"));
        parts.put("xl/sharedStrings.xml", bytes("<sst xmlns='" + main + "'><si><t>Tên đơn vị</t></si></sst>"));
        parts.put(
                "xl/s.xml",
                bytes("<worksheet xmlns='" + main + "'><sheetData><row r='1'>" + cells
                        + "</row></sheetData></worksheet>"));
        return zip(parts);
    }

    @Test
    void a_cell_that_asks_for_gigabytes_is_refused_before_it_is_read() throws IOException {
        for (String cell : List.of(
                "<c r='A1' t='s'><v>99999999</v></c>",
                "<c r='A1' t='s'><v>9<!-- -->9999<![CDATA[999]]></v></c>",
                "<c r='A1'><v>1E999999999</v></c>",
                "<c r='A1' t='n'><v>1E-999999999</v></c>",
                "<c r='A1'><v>" + "9".repeat(100_000) + "</v></c>")) {
            byte[] file = workbook("<c r='B1' t='s'><v>0</v></c>" + cell);
            for (String door : List.of("/files", "/units/imports", "/annual-plans/imports")) {
                sent(door, "bang.xlsx", file).then().statusCode(422).body("detail", containsString("bị hỏng"));
            }
        }
        byte[] proper = workbook("<c r='A1' t='s'><v>0</v></c><c r='B1' t='str'><v>12.2025.10</v></c>"
                + "<c r='C1'><v>1.5E20</v></c><c r='D1'><v/></c>");
        sent("/files", "bang.xlsx", proper).then().statusCode(201);
    }

    @Test
    void an_entity_reads_no_file_of_the_server_and_grows_to_nothing() throws IOException {
        String bomb = "<!DOCTYPE w [<!ENTITY a 'lollollol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY x SYSTEM 'file:///etc/passwd'>]><document>&b;&x;</document>";
        Map<String, byte[]> word = word();
        word.put("word/document.xml", bytes(bomb));
        String answer = sent("/annual-plans/imports", "ke-hoach.docx", zip(word))
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertFalse(answer.contains("root:"), answer);
    }

    @Test
    void a_kept_name_ends_as_its_kind_does_and_hides_nothing() {
        byte[] pdf = bytes("%PDF-1.7\n1 0 obj");
        upload("bao-cao.exe.", pdf).then().statusCode(415);
        upload("Bao cao so 12", pdf).then().statusCode(201).body("name", equalTo("Bao cao so 12.pdf"));
        assertEquals("Báo cáofdp.xe.pdf", new SentName("Báo cáo\u202Efdp.xe").kept(FileKind.PDF));
        assertEquals("tep.txt", new SentName("..\\../\u200B..").kept(FileKind.TEXT));
        assertEquals("passwd.txt", new SentName("a\n/../etc/passwd").kept(FileKind.TEXT));
        assertEquals(200, new SentName("a".repeat(500)).kept(FileKind.DOCX).length());
        assertThrows(
                vn.sovang.shared.problem.UnsupportedType.class,
                () -> new SentName("Ảnh\u202Egnp.ex\u200Be \u00A0.").requirePeaceful());
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
