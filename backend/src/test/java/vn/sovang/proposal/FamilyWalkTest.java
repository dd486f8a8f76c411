package vn.sovang.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenAccounts;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.GivenRecipients;
import vn.sovang.given.GivenRounds;
import vn.sovang.given.GivenSubmissions;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.UnitIds;
import vn.sovang.unit.Units;

/**
 * Every family of awards from the proposal to the register: those the unit's head decides, those of the province, and
 * those that are submitted upward; each with the papers its dossier asks for.
 */
@ApiTest
class FamilyWalkTest {

    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";

    /** Where the award is decided. */
    private enum Way {
        OWN,
        PROVINCE,
        UPWARD
    }

    /** Whom it is proposed for. */
    private enum Whom {
        COMMUNE,
        PART,
        PERSON
    }

    /** One family; {@code papers} are those the dossier must have. */
    private record Family(String award, Whom whom, Way way, Set<String> papers) {}

    private static final Set<String> USUAL = Set.of("TTR", "DS", "BCTT", "BB");

    private static final List<Family> FAMILIES = List.of(
            new Family("LDTT", Whom.PERSON, Way.OWN, USUAL),
            new Family("TTLDTT", Whom.PART, Way.OWN, USUAL),
            new Family("CSTD_CS", Whom.PERSON, Way.OWN, USUAL),
            new Family("CSTD_TINH", Whom.PERSON, Way.PROVINCE, with("SK", "QD_CU")),
            new Family("TTLDXS", Whom.PART, Way.PROVINCE, USUAL),
            new Family("CO_TINH", Whom.COMMUNE, Way.PROVINCE, with("PHIEU")),
            new Family("BK_TINH", Whom.COMMUNE, Way.PROVINCE, USUAL),
            new Family("KNC_BT", Whom.PERSON, Way.PROVINCE, Set.of("TTR", "DS", "BCTT")),
            new Family("CO_CP", Whom.COMMUNE, Way.UPWARD, with("HY", "PHIEU")),
            new Family("BK_TTG", Whom.COMMUNE, Way.UPWARD, with("HY", "QD_CU")),
            new Family("HC_LD3", Whom.COMMUNE, Way.UPWARD, with("HY", "QD_CU")));

    private static Set<String> with(String... more) {
        Set<String> papers = new TreeSet<>(USUAL);
        papers.addAll(Set.of(more));
        return papers;
    }

    @Inject
    GivenUnits given;

    @Inject
    Units units;

    private String part;

    /** Of a head whose account is younger than the part, so that it is known to be theirs. */
    private String head;

    @Test
    void every_family_of_awards_goes_from_the_proposal_to_the_register() {
        part = given.under(units.named(COMMUNE), "Phòng").id().toString();
        head = GivenAccounts.opened(GivenAccounts.head(COMMUNE))
                .withPassword()
                .signIn()
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        As.user("canyen.canbo")
                .body(Map.of("unitId", part, "year", 2025, "grade", "HTXS"))
                .post("/annual-grades")
                .then()
                .statusCode(201);
        papers();
        Map<String, String> entries = new LinkedHashMap<>(own());
        JsonPath decided = dossier();
        String decision = decided.getString("decisionId");
        As.user("canyen.canbo")
                .get("/decisions/" + decision)
                .jsonPath()
                .<Map<String, Object>>getList("recipients")
                .forEach(r -> entries.put((String) r.get("awardCode"), (String) r.get("id")));
        entries.putAll(upward(decided));
        entries.put("BK_TINH đột xuất", sudden());
        assertEquals(FAMILIES.size() + 1, entries.size(), entries.toString());
        for (Family f : FAMILIES) {
            JsonPath entry = As.user("chuyenvien")
                    .get("/register/" + entries.get(f.award()))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertEquals(f.award(), entry.getString("awardCode"));
            assertEquals(2025, entry.getInt("year"));
            assertEquals(
                    f.way() == Way.UPWARD ? "HIGHER_DECISION" : "OWN_DECISION", entry.getString("source"), f.award());
            assertEquals(
                    switch (f.way()) {
                        case OWN -> "Chủ tịch " + COMMUNE;
                        case PROVINCE -> "Chủ tịch Ủy ban nhân dân tỉnh Cao Bằng";
                        case UPWARD -> "Thủ tướng Chính phủ";
                    },
                    entry.getString("issuerName"),
                    f.award());
        }
    }

    /** The dossier matrix: what each award requires. */
    private static void papers() {
        JsonPath catalogue = As.user("chuyenvien").get("/award-catalogue").jsonPath();
        for (Family f : FAMILIES) {
            String documents = "items.find { it.code == '" + f.award() + "' }.documents.findAll { it.required }.code";
            assertEquals(new TreeSet<>(f.papers()), new TreeSet<>(catalogue.<String>getList(documents)), f.award());
        }
    }

    private Map<String, String> own() {
        Map<String, Object> content = GivenRounds.content(COMMUNE, "NO_COUNCIL");
        List<Map<String, Object>> awards = new ArrayList<>();
        of(Way.OWN).forEach(f -> awards.add(Map.of("awardCode", f.award(), "route", "NO_COUNCIL")));
        content.put("awards", awards);
        String round = GivenRounds.opened("canyen.canbo", content);
        for (Family f : of(Way.OWN)) {
            Object subject = f.whom() == Whom.PERSON
                    ? Map.of("newPerson", Map.of("name", "Nông Thị Nhà " + GivenRounds.letters()))
                    : Map.of("unitId", part);
            As.user("canyen.canbo")
                    .body(Map.of("awardCode", f.award(), "subjects", List.of(subject)))
                    .post("/award-rounds/" + round + "/candidates")
                    .then()
                    .statusCode(201);
        }
        int version = GivenRounds.own("canyen", round).getInt("version");
        String decision = As.user("canyen", version)
                .body(Map.of(
                        "number", number(),
                        "decidedOn", GivenProposals.TODAY,
                        "signer", "Nông Văn Mẫu",
                        "signerPost", "Chủ tịch",
                        "capacity", "HEAD"))
                .post("/award-rounds/" + round + "/decision")
                .then()
                .statusCode(200)
                .extract()
                .path("decisions[0].id");
        Map<String, String> entries = new LinkedHashMap<>();
        As.user("canyen")
                .get("/decisions/" + decision)
                .jsonPath()
                .<Map<String, Object>>getList("recipients")
                .forEach(r -> entries.put((String) r.get("awardCode"), (String) r.get("id")));
        return entries;
    }

    /** All awards above the unit in one dossier, through every desk; the leader grants the province's own. */
    private JsonPath dossier() {
        List<Map<String, Object>> nominees = new ArrayList<>();
        for (Family f : FAMILIES) {
            if (f.way() != Way.OWN) {
                nominees.add(nominee(f));
            }
        }
        String id = proposed("CONG_TRANG", nominees);
        attach(id, "HY", "Ý kiến của cơ quan có thẩm quyền");
        GivenProposals.papers(id, "canyen");
        toTheLeader(id);
        JsonPath seen = GivenProposals.of("lanhdao", id);
        List<Map<String, Object>> outcomes = new ArrayList<>();
        for (Map<String, Object> n : seen.<Map<String, Object>>getList("nominees")) {
            boolean upward = of(Way.UPWARD).stream().anyMatch(f -> f.award().equals(n.get("awardCode")));
            outcomes.add(Map.of("nomineeId", n.get("id"), "outcome", upward ? "FORWARDED" : "GRANTED"));
        }
        Map<String, Object> order = new HashMap<>(GivenProposals.order(id, number()));
        order.put("outcomes", outcomes);
        JsonPath decided = GivenProposals.step("lanhdao", id, "decision", order)
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(of(Way.PROVINCE).size(), decided.getInt("funnel.granted"));
        assertEquals(of(Way.UPWARD).size(), decided.getInt("funnel.forwarded"));
        return decided;
    }

    private static Map<String, String> upward(JsonPath decided) {
        List<String> nominees = decided.getList("nominees.findAll { it.outcome == 'FORWARDED' }.id");
        String letter = GivenSubmissions.letter(nominees).getString("id");
        GivenSubmissions.step("chuyenvien", letter, "sending", GivenSubmissions.sending())
                .statusCode(200);
        List<Map<String, Object>> results = new ArrayList<>();
        nominees.forEach(n -> results.add(Map.of("nomineeId", n, "outcome", "GRANTED")));
        Map<String, String> entries = new LinkedHashMap<>();
        GivenSubmissions.step(
                        "chuyenvien",
                        letter,
                        "results",
                        Map.of(
                                "number",
                                number() + "/QĐ-TTg",
                                "decidedOn",
                                GivenProposals.TODAY,
                                "issuer",
                                "Thủ tướng Chính phủ",
                                "results",
                                results))
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("nominees")
                .forEach(n -> entries.put((String) n.get("awardCode"), (String) n.get("entryId")));
        JsonPath after = GivenProposals.of("canyen.canbo", decided.getString("id"));
        assertEquals(0, after.getInt("funnel.forwarded"));
        assertEquals(after.getInt("funnel.proposed"), after.getInt("funnel.granted"));
        return entries;
    }

    /** Sudden merit: letter and summary are enough. */
    private String sudden() {
        Map<String, Object> nominee = new HashMap<>();
        nominee.put("personId", person());
        nominee.put("awardCode", "BK_TINH");
        nominee.put("achievement", "Cứu người trong trận lũ quét " + UUID.randomUUID());
        String id = proposed("DOT_XUAT", List.of(nominee));
        assertTrue(GivenProposals.of("canyen", id).<String>getList("papers.findAll { it.required }.code").stream()
                .noneMatch("BB"::equals));
        GivenProposals.letter(id, "canyen");
        toTheLeader(id);
        String decision = GivenProposals.step("lanhdao", id, "decision", GivenProposals.order(id, number()))
                .statusCode(200)
                .extract()
                .path("decisionId");
        return As.user("chuyenvien").get("/decisions/" + decision).path("recipients[0].id");
    }

    private String proposed(String type, List<Map<String, Object>> nominees) {
        String id = As.user("canyen.canbo")
                .body(Map.of(
                        "year",
                        2025,
                        "commendationType",
                        type,
                        "proposerUnitId",
                        UnitIds.of(COMMUNE),
                        "nominees",
                        nominees))
                .post("/award-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        GivenProposals.of("canyen.canbo", id)
                .<Map<String, Object>>getList("nominees")
                .forEach(n -> report(id, (String) n.get("id"), "INDIVIDUAL".equals(n.get("subjectKind"))));
        return id;
    }

    private static void toTheLeader(String id) {
        GivenProposals.step("canyen", id, "submission", null).statusCode(200);
        GivenProposals.step("chuyenvien", id, "receipt", Map.of()).statusCode(200);
        GivenProposals.step("chuyenvien", id, "appraisal", Map.of()).statusCode(200);
        passOver(id);
        JsonPath seen = GivenProposals.of("chuyenvien", id);
        List<Map<String, Object>> qualified = new ArrayList<>();
        seen.<String>getList("nominees.id").forEach(n -> qualified.add(Map.of("nomineeId", n, "outcome", "QUALIFIED")));
        As.user("chuyenvien", seen.getInt("version"))
                .body(Map.of("checks", List.of(Map.of("documentCode", "TTR", "result", "GOOD")), "nominees", qualified))
                .put("/award-proposals/" + id + "/appraisal")
                .then()
                .statusCode(200);
        GivenProposals.step("chuyenvien", id, "appraisal-conclusion", Map.of("comment", "Đủ điều kiện"))
                .statusCode(200);
        GivenProposals.step(
                        "lanhdaoso", id, "head-signature", Map.of("number", number(), "signedOn", GivenProposals.TODAY))
                .statusCode(200);
        GivenProposals.step("vpubnd", id, "verification", Map.of()).statusCode(200);
    }

    private Map<String, Object> nominee(Family f) {
        Map<String, Object> nominee = new HashMap<>();
        switch (f.whom()) {
            case COMMUNE -> nominee.put("unitId", UnitIds.of(COMMUNE));
            case PART -> nominee.put("unitId", part);
            case PERSON -> nominee.put("personId", f.award().equals("CSTD_TINH") ? ripe() : person());
        }
        nominee.put("awardCode", f.award());
        nominee.put("achievement", "Thành tích cho " + f.award() + " " + UUID.randomUUID());
        return nominee;
    }

    /** Three titles at the base in a row and a solution the province recognised. */
    private static String ripe() {
        String person = person();
        for (int year = 2023; year <= 2025; year++) {
            As.user("canyen.canbo")
                    .body(Map.of("personId", person, "year", year, "grade", "HTXS"))
                    .post("/annual-grades")
                    .then()
                    .statusCode(201);
            As.user("chuyenvien")
                    .body(Map.of(
                            "personId",
                            person,
                            "awardCode",
                            "CSTD_CS",
                            "year",
                            year,
                            "achievement",
                            "Hoàn thành xuất sắc nhiệm vụ năm " + year,
                            "decisionNumber",
                            number(),
                            "decisionDate",
                            (year + 1) + "-01-15",
                            "issuer",
                            "Chủ tịch UBND xã Cần Yên"))
                    .post("/register")
                    .then()
                    .statusCode(201);
        }
        Map<String, Object> initiative = new HashMap<>(GivenRecipients.initiative(UnitIds.of(COMMUNE), person));
        initiative.put("scope", "TINH");
        initiative.put("year", 2025);
        As.user("canyen.canbo").body(initiative).post("/initiatives").then().statusCode(201);
        return person;
    }

    private static String person() {
        return As.user("chuyenvien")
                .body(GivenRecipients.person("Triệu Thị " + GivenRounds.letters(), UnitIds.of(COMMUNE)))
                .post("/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void report(String dossier, String nominee, boolean person) {
        String path = "/award-proposals/" + dossier + "/nominees/" + nominee + "/report";
        JsonPath report = GivenAccounts.bearer(head).get(path).jsonPath();
        Map<String, Object> body = new HashMap<>(GivenProposals.written(report));
        if (person) {
            body.remove("headquarters");
            body.put("birthDate", "1985-03-08");
            body.put("gender", "FEMALE");
            body.put("nativePlace", "Xã Cần Yên");
            body.put("residence", "Xã Cần Yên");
            body.put("posts", "Chuyên viên");
            body.put("qualification", "Đại học");
        }
        int version = GivenAccounts.bearer(head)
                .header("If-Match", "\"" + report.getInt("version") + "\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("version");
        GivenAccounts.bearer(head)
                .header("If-Match", "\"" + version + "\"")
                .post(path + "/confirmation")
                .then()
                .statusCode(200);
    }

    private static void attach(String dossier, String code, String title) {
        As.user("canyen", GivenProposals.of("canyen", dossier).getInt("version"))
                .body(Map.of("title", title, "number", "09/CV", "datedOn", "2026-01-05"))
                .put("/award-proposals/" + dossier + "/papers/" + code)
                .then()
                .statusCode(200);
    }

    private static List<Family> of(Way way) {
        return FAMILIES.stream().filter(f -> f.way() == way).toList();
    }

    private static String number() {
        return "6" + Math.abs(UUID.randomUUID().hashCode() % 10_000_000);
    }

    /** Two people of the department pass over what the short histories of these invented people do not show. */
    private static void passOver(String id) {
        String path = "/award-proposals/" + id + "/overrides";
        List<Map<String, Object>> refused =
                As.user("chuyenvien").get(path).then().statusCode(200).extract().path("refused");
        for (Map<String, Object> one : refused) {
            JsonPath asked = As.user("chuyenvien")
                    .body(Map.of(
                            "nomineeId", one.get("nomineeId"), "rule", one.get("rule"), "reason", "Hồ sơ giấy có đủ"))
                    .post(path)
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath();
            As.user("lanhdaoso", asked.getInt("version"))
                    .body(Map.of("reason", "Đã xem hồ sơ giấy"))
                    .post(path + "/" + asked.getString("id") + "/allowance")
                    .then()
                    .statusCode(200);
        }
    }
}
