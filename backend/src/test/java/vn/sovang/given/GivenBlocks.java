package vn.sovang.given;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Blocks reached over HTTP as the department makes them. */
public final class GivenBlocks {

    public static final List<String> BLOCK_5 = List.of(
            "Ban Nội chính Tỉnh ủy",
            "Ban Tổ chức Tỉnh ủy",
            "Ban Tuyên giáo và Dân vận Tỉnh ủy",
            "Ủy ban Kiểm tra Tỉnh ủy",
            "Văn phòng Tỉnh ủy");

    private GivenBlocks() {}

    /** A block of its own system, so that tests do not meet. */
    public static String block(String name) {
        return As.user("chuyenvien")
                .body(content(name, "Hệ thống " + UUID.randomUUID()))
                .post("/blocks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A block with an official term: head Ban Nội chính, deputy Ban Tổ chức, the five members of block 5. */
    public static String blockWithTerm(int year) {
        String id = block("Khối thi đua số 5");
        int version = As.user("chuyenvien")
                .body(Map.of("year", year, "content", term(5, BLOCK_5)))
                .post("/blocks/" + id + "/terms")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getInt("version");
        As.user("chuyenvien", version)
                .body(Map.of("number", "463/QĐ-UBND", "date", "2025-04-19", "issuer", "UBND tỉnh Cao Bằng"))
                .post("/blocks/" + id + "/terms/" + year + "/officialisation")
                .then()
                .statusCode(200);
        return id;
    }

    /** A supra-provincial cluster of its own system with a provisional term. */
    public static String cluster(int year, List<String> members) {
        Map<String, Object> body = content("Cụm thi đua các tỉnh", "Hệ thống " + UUID.randomUUID());
        body.put("level", "SUPRA_PROVINCIAL");
        body.put("kind", "CLUSTER");
        String id = As.user("chuyenvien")
                .body(body)
                .post("/blocks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.user("chuyenvien")
                .body(Map.of("year", year, "content", term(members.size(), members)))
                .post("/blocks/" + id + "/terms")
                .then()
                .statusCode(201);
        return id;
    }

    /** A paper laid into a cluster's room; its id. */
    public static String roomPaper(String username, String block, int year) {
        String file = As.user(username)
                .contentType("multipart/form-data")
                .multiPart("file", "bao-cao.txt", "Báo cáo của thành viên".getBytes(StandardCharsets.UTF_8))
                .post("/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return As.user(username)
                .body(Map.of("title", "Báo cáo của thành viên", "fileId", file))
                .post("/rooms/" + block + "/" + year + "/papers")
                .then()
                .statusCode(201)
                .extract()
                .path("papers[0].id");
    }

    public static Map<String, Object> content(String name, String system) {
        Map<String, Object> body = new HashMap<>();
        body.put("system", system);
        body.put("level", "PROVINCIAL");
        body.put("kind", "SECTOR_BLOCK");
        body.put("name", name);
        body.put("founding", Map.of("number", "348/QĐ-UBND", "date", "2018-04-06", "issuer", "UBND tỉnh Cao Bằng"));
        return body;
    }

    /** The first member leads, the second is deputy. */
    public static Map<String, Object> term(Integer declared, List<String> members) {
        List<Map<String, Object>> leaders = new ArrayList<>();
        leaders.add(leader("HEAD", members.get(0)));
        leaders.add(leader("DEPUTY", members.get(1)));
        Map<String, Object> body = new HashMap<>();
        body.put("declaredMembers", declared);
        body.put(
                "members",
                members.stream().map(m -> Map.of("unitId", UnitIds.of(m))).toList());
        body.put("leaders", leaders);
        body.put(
                "quotas",
                List.of(Map.of("awardCode", "CO_TINH", "most", 1), Map.of("awardCode", "BK_TINH", "most", 1)));
        return body;
    }

    private static Map<String, Object> leader(String role, String unit) {
        return Map.of("role", role, "unitId", UnitIds.of(unit), "choice", "ELECTED");
    }
}
