package vn.sovang.access;

import io.restassured.path.json.JsonPath;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.access.Reader.Place;
import vn.sovang.given.As;
import vn.sovang.given.GivenBlocks;
import vn.sovang.given.GivenCouncils;
import vn.sovang.given.GivenDeclarations;
import vn.sovang.given.GivenMeetings;
import vn.sovang.given.GivenMovements;
import vn.sovang.given.GivenPlans;
import vn.sovang.given.GivenPledges;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.GivenRecipients;
import vn.sovang.given.GivenRoleModels;
import vn.sovang.given.GivenRounds;
import vn.sovang.given.GivenSubmissions;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.UnitIds;

/** For each address with a parameter the records that stand behind it: one of each unit, in the state asked for. */
final class AccessRecords {

    static final int YEAR = 2026;
    static final String DRAFT = "dự thảo";

    private static final List<String> OTHERS =
            List.of("Công an tỉnh", "Sở Tài chính", "Ủy ban nhân dân xã Cần Yên", "Thanh tra tỉnh");

    /** By state and address up to the parameter: the value for each unit. */
    private final Map<String, Map<Place, String>> values = new HashMap<>();

    private final Map<Place, String> blocks = new EnumMap<>(Place.class);

    static AccessRecords build(RoleAccounts people, GivenUnits units) {
        AccessRecords all = new AccessRecords();
        all.units(people, units);
        all.blocks();
        all.pledges();
        all.meetings();
        all.plans();
        all.movements();
        all.recognitions();
        all.rounds();
        all.roleModels();
        all.proposals(people);
        all.papers();
        all.councils(people);
        AdministrationRecords.add(all, units);
        return all;
    }

    String value(String state, String address, Place of) {
        Map<Place, String> found = values.getOrDefault(state + " " + address, values.get(" " + address));
        if (found == null) {
            throw new AssertionError("AccessRecords knows no record behind " + address + "; add one for each unit");
        }
        return found.get(of);
    }

    String block(Place of) {
        return blocks.get(of);
    }

    void put(String address, Place of, String value) {
        put("", address, of, value);
    }

    private void put(String state, String address, Place of, String value) {
        values.computeIfAbsent(state + " " + address, k -> new EnumMap<>(Place.class))
                .put(of, value);
    }

    private void all(String address, String value) {
        Reader.places().forEach(p -> put(address, p, value));
    }

    private void units(RoleAccounts people, GivenUnits units) {
        for (Place p : Place.values()) {
            String unit = UnitIds.of(p.unit);
            put("/units/{id}", p, unit);
            put("/register/subjects/{unitId}", p, unit);
            put("/person-imports/units/{unitId}", p, unit);
            String person = people.person("Nông Thị Thử", unit);
            put("/people/{id}", p, person);
            put("/register/people/{personId}", p, person);
            put("/people/{id}/restrictions/{restrictionId}", p, restriction("/people/" + person));
            put("/units/{id}/restrictions/{restrictionId}", p, restriction("/units/" + unit));
            put(
                    "/annual-grades/{id}",
                    p,
                    written("/annual-grades", Map.of("personId", person, "year", 2025, "grade", "HTXS")));
            put("/initiatives/{id}", p, written("/initiatives", GivenRecipients.initiative(unit, person)));
            String twin = people.person("Nông Thị Thử", unit);
            put(
                    "/person-merges/{id}",
                    p,
                    written("/person-merges", Map.of("keptId", person, "mergedId", twin, "reason", "Nhập hai lần")));
            String alike = people.person("Nông Thị Thử", unit);
            put(
                    "/person-merges/distinctions/{id}",
                    p,
                    written(
                            "/person-merges/distinctions",
                            Map.of("firstId", person, "secondId", alike, "reason", "Khác ngày sinh")));
            // A list is seen by who brought it alone, so that the one of the test is nobody's here.
            put(
                    "/person-imports/{id}",
                    p,
                    written("/person-imports", Map.of("unitId", unit, "text", "Họ và tên\nNông Thị Thử")));
            String commune = units.commune(UUID.fromString(unit)).id().toString();
            String household = written("/households", GivenRecipients.household(commune));
            put("/households/{id}", p, household);
            put("/register/households/{householdId}", p, household);
        }
    }

    private static String written(String address, Map<String, Object> body) {
        return As.user("chuyenvien")
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A pair nobody has settled: one award for one year by two decisions. */
    private static String duplicate() {
        String person = written("/people", GivenRecipients.person("Nông Thị Hai Lần", UnitIds.of("Sở Nội vụ")));
        for (String number : List.of("7711", "7712")) {
            written(
                    "/register",
                    Map.of(
                            "personId", person,
                            "awardCode", "LDTT",
                            "year", 2012,
                            "achievement", "Thành tích",
                            "decisionNumber", number,
                            "decisionDate", "2013-01-05",
                            "issuer", "Giám đốc Sở Nội vụ"));
        }
        return As.user("chuyenvien").get("/register-duplicates").path("items[0].id");
    }

    private static String restriction(String subject) {
        return As.user("chuyenvien")
                .body(Map.of("kind", "DISCIPLINE", "from", "2025-01-01", "decision", "Quyết định thử"))
                .post(subject + "/restrictions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void blocks() {
        String five = GivenBlocks.blockWithTerm(YEAR);
        String other = GivenBlocks.block("Khối thi đua khác");
        As.user("chuyenvien")
                .body(Map.of("year", YEAR, "content", GivenBlocks.term(4, OTHERS)))
                .post("/blocks/" + other + "/terms")
                .then()
                .statusCode(201);
        for (String block : List.of(five, other)) {
            As.user("chuyenvien")
                    .body(Map.of("year", YEAR - 1, "content", GivenBlocks.term(4, OTHERS)))
                    .post("/blocks/" + block + "/terms")
                    .then()
                    .statusCode(201);
        }
        Map<String, String> activities = Map.of(five, activity(five), other, activity(other));
        for (Place p : Place.values()) {
            String block = p.inTheBlock() ? five : other;
            blocks.put(p, block);
            put("/blocks/{id}", p, block);
            put("/blocks/{id}/terms/{year}", p, String.valueOf(YEAR));
            put("/blocks/{id}/terms/{year}/activities/{activityId}", p, activities.get(block));
            put("/block-moves/{id}", p, move(block, p));
        }
        rooms();
        all("/block-systems/{id}", As.user("chuyenvien").get("/blocks/" + five).path("systemId"));
        all("/block-systems/{id}/years/{year}", String.valueOf(YEAR));
    }

    /** Two clusters of several provinces, as if the units of the test were such members. */
    private void rooms() {
        Map<Boolean, String> rooms =
                Map.of(true, GivenBlocks.cluster(YEAR, GivenBlocks.BLOCK_5), false, GivenBlocks.cluster(YEAR, OTHERS));
        Map<Boolean, String> papers = new HashMap<>();
        rooms.forEach((own, room) -> papers.put(own, GivenBlocks.roomPaper("chuyenvien", room, YEAR)));
        for (Place p : Place.values()) {
            put("/rooms/{id}", p, rooms.get(p.inTheBlock()));
            put("/rooms/{id}/{year}", p, String.valueOf(YEAR));
            put("/rooms/{id}/{year}/papers/{paperId}", p, papers.get(p.inTheBlock()));
        }
    }

    /** From a year that has not been made, so that nothing else of these records changes. */
    private static String move(String block, Place p) {
        return As.user(p.officer())
                .body(Map.of(
                        "unitId",
                        UnitIds.of(p.unit),
                        "fromBlockId",
                        block,
                        "year",
                        YEAR + 1,
                        "reason",
                        "Gần nhiệm vụ hơn"))
                .post("/block-moves")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String activity(String block) {
        return As.user("chuyenvien")
                .body(Map.of("title", "Hỗ trợ", "shares", List.of()))
                .post("/blocks/" + block + "/terms/" + YEAR + "/activities")
                .then()
                .statusCode(201)
                .extract()
                .path("activities[0].id");
    }

    private void pledges() {
        String five = GivenBlocks.blockWithTerm(YEAR);
        for (Place p : Place.values()) {
            String signed = GivenPledges.signed(block(p), YEAR, p.unit, p.officer(), p.head);
            put("/pledges/{id}", p, signed);
            put("/files/{id}", p, GivenPledges.evidence(signed, p.officer()));
            if (p.inTheBlock()) {
                put(DRAFT, "/pledges/{id}", p, GivenPledges.draft(five, YEAR, p.unit, p.officer()));
            }
        }
        String other = GivenBlocks.block("Khối thi đua có dự thảo");
        As.user("chuyenvien")
                .body(Map.of("year", YEAR, "content", GivenBlocks.term(4, OTHERS)))
                .post("/blocks/" + other + "/terms")
                .then()
                .statusCode(201);
        put(
                DRAFT,
                "/pledges/{id}",
                Place.FOREIGN,
                GivenPledges.draft(other, YEAR, Place.FOREIGN.unit, Place.FOREIGN.officer()));
    }

    private void meetings() {
        Map<String, JsonPath> held = new HashMap<>();
        Map<String, JsonPath> votes = new HashMap<>();
        for (Place p : Place.values()) {
            String block = block(p);
            JsonPath meeting = held.computeIfAbsent(block, b -> As.user("chuyenvien")
                    .body(GivenMeetings.plan(b, YEAR))
                    .post("/meetings")
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath());
            String id = meeting.getString("id");
            JsonPath ballot = votes.computeIfAbsent(block, b -> As.user("chuyenvien")
                    .body(ballot(p.inTheBlock() ? GivenBlocks.BLOCK_5 : OTHERS))
                    .post("/meetings/" + id + "/ballots")
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath());
            put("/meetings/{id}", p, id);
            put("/meetings/{meetingId}", p, id);
            put("/meetings/{id}/run-sheet/{itemId}", p, meeting.getString("runSheet[0].id"));
            put("/meetings/{id}/papers/counting-record/{ballotId}", p, ballot.getString("id"));
            put("/meetings/{meetingId}/ballots/{id}", p, ballot.getString("id"));
            put("/meetings/{meetingId}/ballots/{id}/candidates/{candidateId}", p, ballot.getString("candidates[0].id"));
        }
    }

    private static Map<String, Object> ballot(List<String> units) {
        Map<String, Object> body = GivenMeetings.ballot("ACCLAIM");
        body.put(
                "candidates",
                units.stream().map(u -> Map.of("unitId", UnitIds.of(u))).toList());
        return body;
    }

    private void plans() {
        UUID plan = GivenPlans.draft(0);
        for (Place p : Place.values()) {
            String task = As.user("chuyenvien")
                    .body(Map.of(
                            "section",
                            "I",
                            "number",
                            String.valueOf(p.ordinal() + 1),
                            "title",
                            "Báo cáo của " + p.unit,
                            "leads",
                            List.of(Map.of("raw", p.unit, "unitId", UnitIds.of(p.unit)))))
                    .post("/annual-plans/" + plan + "/tasks")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            put("/annual-plans/{id}/tasks/{taskId}", p, task);
        }
        GivenPlans.issue(plan, GivenPlans.freshNumber()).then().statusCode(200);
        all("/annual-plans/{id}", plan.toString());
        for (Place p : Place.values()) {
            As.user("chuyenvien")
                    .body(Map.of("proofs", List.of(Map.of("type", "PLAN", "id", plan))))
                    .post("/annual-plans/" + plan + "/tasks/"
                            + values.get(" /annual-plans/{id}/tasks/{taskId}").get(p) + "/products")
                    .then()
                    .statusCode(201);
            put("/annual-plans/{id}/tasks/{taskId}/products/{recordId}", p, plan.toString());
        }
        String feed = As.user("bantochuc")
                .post("/calendar-feeds/mine")
                .then()
                .statusCode(201)
                .extract()
                .path("path");
        all("/calendar-feeds/{token}", feed.substring(feed.lastIndexOf('/') + 1));
        UUID draft = GivenPlans.draft(1);
        String draftTask = GivenPlans.firstTask(draft).toString();
        for (Place p : Place.values()) {
            put(DRAFT, "/annual-plans/{id}", p, draft.toString());
            put(DRAFT, "/annual-plans/{id}/tasks/{taskId}", p, draftTask);
        }
        all(
                "/annual-plans/imports/{id}",
                GivenPlans.read(GivenPlans.text157())
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private void movements() {
        String movement = GivenMovements.launched();
        all("/movements/{id}", movement);
        for (Place p : Place.values()) {
            String unit = UnitIds.of(p.unit);
            put(
                    "/movements/{id}/participations/{entryId}",
                    p,
                    entry(movement, "participations", Map.of("unitId", unit), "participants", unit));
            put(
                    "/movements/{id}/results/{entryId}",
                    p,
                    entry(
                            movement,
                            "results",
                            Map.of(
                                    "unitId",
                                    unit,
                                    "indicator",
                                    "Nhà đã làm",
                                    "measure",
                                    "nhà",
                                    "period",
                                    "2026",
                                    "reached",
                                    "15"),
                            "results",
                            unit));
            As.user("chuyenvien")
                    .body(Map.of(
                            "unitId",
                            unit,
                            "donorName",
                            "Ông N.T.S.",
                            "donorKind",
                            "PERSON",
                            "kind",
                            "MONEY",
                            "raw",
                            "110.000.000 đồng"))
                    .post("/movements/" + movement + "/contributions")
                    .then()
                    .statusCode(201);
            put(
                    "/movements/{id}/contributions/{entryId}",
                    p,
                    As.user("chuyenvien")
                            .queryParam("unitId", unit)
                            .get("/movements/" + movement + "/contributions")
                            .path("items[0].id"));
            put(DRAFT, "/movements/{id}", p, GivenMovements.draftOf(p.unit, p.officer()));
        }
    }

    private void roleModels() {
        for (Place p : Place.values()) {
            String model = GivenRoleModels.found(p.unit, p.officer());
            put("/role-models/{id}", p, model);
            put("/role-models/{id}/copies/{copyId}", p, GivenRoleModels.copied(model, p.officer()));
            put(
                    "/role-models/{id}/media/{mediaId}",
                    p,
                    GivenRoleModels.toldOf(model, p.officer(), "http://127.0.0.1/"));
        }
    }

    private void recognitions() {
        all(
                "/recognitions/{id}",
                As.user("chuyenvien")
                        .body(Map.of(
                                "recipientKind", "COLLECTIVE",
                                "recipientName", "Đồn thử",
                                "form", "Điện khen",
                                "grantedBy", "Bộ Công an",
                                "givenText", "tối 31/8",
                                "reason", "Phá án"))
                        .post("/recognitions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    /** A check visit and an award of the movement everybody sees; both are of the movement, not of a unit. */
    private void movementRecords(String registerEntry) {
        String movement = value("", "/movements/{id}", Place.MEMBER);
        all(
                "/movements/{id}/checks/{entryId}",
                As.user("chuyenvien")
                        .body(Map.of("heldOn", "2026-05-04", "conclusion", "Đúng tiến độ"))
                        .post("/movements/" + movement + "/checks")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("checks[0].id"));
        As.user(
                        "chuyenvien",
                        As.user("chuyenvien")
                                .get("/movements/" + movement)
                                .jsonPath()
                                .getInt("version"))
                .body(Map.of("conclusion", "Đúng tiến độ"))
                .post("/movements/" + movement + "/reviews")
                .then()
                .statusCode(200);
        all("/movements/{id}/reviews/{place}", "0");
        all(
                "/movements/{id}/media/{entryId}",
                As.user("chuyenvien")
                        .body(Map.of("kind", "PRESS", "title", "Bài báo thử"))
                        .post("/movements/" + movement + "/media")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("media[0].id"));
        As.user("chuyenvien")
                .body(Map.of("entryIds", List.of(registerEntry)))
                .post("/movements/" + movement + "/awards")
                .then()
                .statusCode(201);
        all("/movements/{id}/awards/{entryId}", registerEntry);
    }

    private static String entry(String movement, String noun, Map<String, Object> body, String list, String unit) {
        return As.user("chuyenvien")
                .body(body)
                .post("/movements/" + movement + "/" + noun)
                .then()
                .statusCode(201)
                .extract()
                .path(list + ".find { it.unitId == '" + unit + "' }.id");
    }

    private void proposals(RoleAccounts people) {
        for (Place p : Place.values()) {
            String id = GivenProposals.draft(p.unit, p.officer(), null);
            GivenProposals.papers(id, p.head);
            put("/award-proposals/{id}", p, id);
            String opinion = people.opinionRequest(id, UnitIds.of(p.unit));
            put("/award-proposals/{id}/opinions/{opinionId}", p, opinion);
            put("/opinion-requests/{id}", p, opinion);
            put("/award-proposals/{id}/overrides/{overrideId}", p, people.override(id));
            put("/award-proposals/{id}/papers/{code}", p, "BB");
            put("/award-proposals/{id}/nominees/batches/{batchId}", p, GivenProposals.batch(id, p.officer()));
            put("/declared-awards/{id}", p, GivenDeclarations.declared(UnitIds.of(p.unit), p.officer()));
            put(
                    "/award-proposals/{id}/nominees/{nomineeId}",
                    p,
                    GivenProposals.of(p.officer(), id).getString("nominees[0].id"));
        }
    }

    /** Each unit's own round, opened, with one candidate on its own list. */
    private void rounds() {
        for (Place p : Place.values()) {
            String unit = UnitIds.of(p.unit);
            String round = GivenRounds.ofUnit(p.unit, p.officer());
            put("/award-rounds/{id}", p, round);
            put("/award-rounds/{id}/lists/{unitId}", p, unit);
            put("/award-rounds/{id}/candidates/{candidateId}", p, GivenRounds.candidate(round, p.officer()));
            put(
                    "/award-rounds/{id}/candidates/batches/{batchId}",
                    p,
                    GivenRounds.own(p.officer(), round).getString("batches[0].id"));
        }
    }

    private void councils(RoleAccounts people) {
        all("/councils/{id}", GivenCouncils.provincial());
        String session = GivenCouncils.prepared("FULL_SESSION").getString("id");
        String nominee = GivenCouncils.nominee(GivenCouncils.routed("FULL_SESSION"));
        GivenCouncils.step(session, "agenda", Map.of("nomineeIds", List.of(nominee)))
                .statusCode(200);
        all("/council-sessions/{id}", session);
        all(
                "/council-sessions/{id}/agenda/{itemId}",
                GivenCouncils.of("chuyenvien", session).getString("agenda[0].id"));
        all("/council-sessions/{id}/recounts/{recountId}", people.recount(session));
    }

    private void papers() {
        String done = GivenProposals.verified();
        String number = "6" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000);
        JsonPath decided = GivenProposals.step("lanhdao", done, "decision", GivenProposals.order(done, number))
                .statusCode(200)
                .extract()
                .jsonPath();
        String decision = decided.getString("decisionId");
        all("/decisions/{id}", decision);
        String entry = As.user("chuyenvien").get("/decisions/" + decision).path("recipients[0].id");
        all("/register/{id}", entry);
        all("/register-duplicates/{id}", duplicate());
        all("/register-imports/{id}", written("/register-imports", Map.of("fileName", "cu.xlsx", "fileSize", 10)));
        movementRecords(entry);
        all("/certificates/{entryId}", entry);
        all("/bonuses/{entryId}", entry);
        all(
                "/higher-submissions/{id}",
                GivenSubmissions.letter(List.of(GivenSubmissions.forwarded().getString("nominees[0].id")))
                        .getString("id"));
        all("/bonus-scale/base-salaries/{validFrom}", "2026-07-01");
        all("/bonus-scale/multiples/{awardCode}/{subjectKind}/{validFrom}", "2025-07-01");
        all("/bonus-scale/multiples/{awardCode}/{subjectKind}", "INDIVIDUAL");
        all("/bonus-scale/multiples/{awardCode}", "BK_TINH");
        all("/bonus-scale/payers/{level}", "PROVINCE");
        all("/certificates/decisions/{decisionId}", decision);
        all("/certificate-layouts/{awardCode}", "BK_TINH");
        all(
                "/documents/{id}",
                As.user("chuyenvien")
                        .body(Map.of("type", "REPORT", "title", "Báo cáo thử", "issuerName", "Sở Nội vụ"))
                        .post("/documents")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }
}
