package vn.sovang.register.importing;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.sovang.document.sheet.Sheet;
import vn.sovang.document.sheet.SheetWriter;
import vn.sovang.given.As;

/** Tables of earlier honours, made and sent as the department does it. */
final class SentTables {

    private static final List<String> TITLES =
            List.of("Họ và tên", "Đơn vị", "Danh hiệu", "Năm", "Nội dung", "Số QĐ", "Ngày QĐ", "Người ký", "Đối tượng");
    private static final int TRIES = 2000;

    private SentTables() {}

    static byte[] file(List<List<String>> rows) {
        Sheet.Builder<List<String>> sheet = Sheet.of("Bảng khen thưởng");
        for (int i = 0; i < TITLES.size(); i++) {
            int at = i;
            sheet.text(TITLES.get(i), 20, r -> r.get(at));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SheetWriter.xlsx(sheet.build(), rows.stream(), out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static String begun(byte[] file) {
        return As.user("chuyenvien")
                .body(Map.of("fileName", "khen-thuong-cu.xlsx", "fileSize", file.length))
                .post("/register-imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse part(String id, long offset, byte[] bytes) {
        return As.user("chuyenvien")
                .contentType("application/octet-stream")
                .queryParam("offset", offset)
                .body(bytes)
                .post("/register-imports/" + id + "/parts")
                .then();
    }

    static String sent(byte[] file) {
        String id = begun(file);
        part(id, 0, file).statusCode(200);
        return id;
    }

    static JsonPath settled(String id) {
        for (int i = 0; i < TRIES; i++) {
            JsonPath view = As.user("chuyenvien")
                    .get("/register-imports/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (!List.of("READING", "WRITING").contains(view.getString("state"))) {
                return view;
            }
        }
        throw new AssertionError("it never ends");
    }

    static ValidatableResponse act(String id, int version, String act, Object body) {
        return As.user("chuyenvien", version)
                .body(body)
                .post("/register-imports/" + id + "/" + act)
                .then();
    }
}
