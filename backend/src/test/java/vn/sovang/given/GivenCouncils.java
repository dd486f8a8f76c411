package vn.sovang.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The province's council, of three demo accounts and whoever a test adds, and its sessions. */
public final class GivenCouncils {

    private static final String DEPARTMENT = "chuyenvien";

    private GivenCouncils() {}

    /** There is one; whoever comes first founds it. */
    public static synchronized String provincial() {
        String id = As.user(DEPARTMENT)
                .queryParam("size", 100)
                .get("/councils")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == 'PROVINCIAL' }.id");
        if (id != null) {
            return id;
        }
        String founded = As.user(DEPARTMENT)
                .body(Map.of("name", "Hội đồng Thi đua – Khen thưởng tỉnh Cao Bằng", "standingName", "Sở Nội vụ"))
                .post("/councils")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        compose(founded, List.of("hoidong1", "hoidong2", "hoidong3"));
        return founded;
    }

    /** The usernames sit on it, the first as its chair. */
    public static void compose(String council, List<String> usernames) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (String username : usernames) {
            members.add(member("Thành viên " + username, members.isEmpty() ? "CHAIR" : "MEMBER", account(username)));
        }
        put(council, null, members).statusCode(200);
    }

    public static Map<String, Object> member(String name, String role, String account) {
        Map<String, Object> member = new HashMap<>();
        member.put("name", name);
        member.put("role", role);
        member.put("accountId", account);
        member.put("from", "2026-01-01");
        return member;
    }

    public static ValidatableResponse put(String council, Integer declared, List<Map<String, Object>> members) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "decision",
                Map.of(
                        "number",
                        "12/QĐ-UBND",
                        "decidedOn",
                        "2026-01-05",
                        "issuer",
                        "Ủy ban nhân dân tỉnh",
                        "subject",
                        "Kiện toàn Hội đồng Thi đua – Khen thưởng tỉnh"));
        body.put("declaredCount", declared);
        body.put("members", members);
        int version = As.user(DEPARTMENT).get("/councils/" + council).jsonPath().getInt("version");
        return As.user(DEPARTMENT, version)
                .body(body)
                .put("/councils/" + council + "/composition")
                .then();
    }

    public static String account(String username) {
        return As.user(username)
                .get("/auth/me")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    public static JsonPath prepared(String form) {
        return As.user(DEPARTMENT)
                .body(Map.of(
                        "councilId",
                        provincial(),
                        "form",
                        form,
                        "year",
                        2025,
                        "title",
                        "Phiên họp Hội đồng " + UUID.randomUUID()))
                .post("/council-sessions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public static JsonPath of(String user, String session) {
        return As.user(user)
                .get("/council-sessions/" + session)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A step of the department with the version it sees now; {@code put} instead of POST where it replaces. */
    public static ValidatableResponse step(String session, String step, Object body) {
        var request = As.user(DEPARTMENT, of(DEPARTMENT, session).getInt("version"));
        request = body == null ? request : request.body(body);
        String path = "/council-sessions/" + session + "/" + step;
        boolean replaces = List.of("agenda", "attendance", "count").contains(step);
        return (replaces ? request.put(path) : request.post(path)).then();
    }

    /** A dossier under appraisal whose nominee goes to the council that way. */
    public static String routed(String route) {
        String id = GivenProposals.appraising();
        route(id, route).statusCode(200);
        return id;
    }

    public static ValidatableResponse route(String dossier, String route) {
        JsonPath seen = GivenProposals.of(DEPARTMENT, dossier);
        return As.user(DEPARTMENT, seen.getInt("version"))
                .body(Map.of("routes", List.of(Map.of("nomineeId", seen.getString("nominees[0].id"), "route", route))))
                .put("/award-proposals/" + dossier + "/routes")
                .then();
    }

    public static String nominee(String dossier) {
        return GivenProposals.of(DEPARTMENT, dossier).getString("nominees[0].id");
    }

    /** A session with these dossiers on its agenda, sent to the members. */
    public static String sent(String form, String... dossiers) {
        String session = prepared(form).getString("id");
        List<String> nominees = new ArrayList<>();
        for (String dossier : dossiers) {
            nominees.add(nominee(dossier));
        }
        step(session, "agenda", Map.of("nomineeIds", nominees)).statusCode(200);
        step(session, "sending", null).statusCode(200);
        return session;
    }

    /** Open, with so many members marked present in order and the others absent. */
    public static void open(String session, int present) {
        step(session, "opening", Map.of()).statusCode(200);
        List<String> ids = of(DEPARTMENT, session).getList("members.id");
        List<Map<String, Object>> marks = new ArrayList<>();
        for (String id : ids) {
            marks.add(Map.of("memberId", id, "state", marks.size() < present ? "PRESENT" : "ABSENT"));
        }
        step(session, "attendance", Map.of("members", marks)).statusCode(200);
    }

    /** The sums of a paper vote with one line: all slips valid. */
    public static Map<String, Object> count(String session, int slips, int yes, int no, int blank) {
        return Map.of(
                "issued",
                slips,
                "returned",
                slips,
                "notReturned",
                0,
                "valid",
                slips,
                "spoilt",
                0,
                "items",
                List.of(Map.of(
                        "itemId",
                        of(DEPARTMENT, session).getString("agenda[0].id"),
                        "votes",
                        yes,
                        "against",
                        no,
                        "blank",
                        blank)));
    }

    public static Map<String, Object> voteBy(String way) {
        return Map.of("way", way, "tellers", List.of(Map.of("name", "Hoàng Văn Kiểm", "role", "Tổ trưởng")));
    }
}
