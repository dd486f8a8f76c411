package vn.sovang.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenBlocks;
import vn.sovang.given.GivenMeetings;
import vn.sovang.given.GivenMovements;
import vn.sovang.given.GivenPlans;
import vn.sovang.given.GivenPledges;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.RoleAccounts;
import vn.sovang.given.Statements;
import vn.sovang.given.UnitIds;

/**
 * What somebody may not see changes nothing they can ask: every list, count, order, search, feed and paper reads the
 * same, to the letter, before a hidden record is made and after.
 */
@ApiTest
class SideChannelTest {

    private static final int YEAR =
            LocalDate.now(vn.sovang.shared.time.AppClock.ZONE).getYear();
    private static final String MEMBER = "Ban Tuyên giáo và Dân vận Tỉnh ủy";
    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";
    private static final String REASON = "Kiểm tra điều kiện xét khen thưởng";

    @Inject
    RoleAccounts accounts;

    @Inject
    Statements statements;

    private AccessProbe probe;
    private String block;

    @BeforeEach
    void begin() {
        probe = new AccessProbe(RestAssured.port);
        block = GivenBlocks.blockWithTerm(YEAR);
    }

    @Test
    void a_draft_pledge_is_felt_by_its_own_unit_and_the_province_alone() {
        hides(
                () -> GivenPledges.draft(block, YEAR, MEMBER, "bantuyengiao.canbo"),
                List.of("ubkiemtra", "bannoichinh.canbo", "canyen", "hoidong1", "admin"),
                List.of("bantuyengiao", "chuyenvien", "giamsat"),
                List.of("/pledges", "/search", "/today", "/progress"));
    }

    @Test
    void results_of_a_signed_pledge_stay_within_its_block() {
        String pledge = GivenPledges.signed(block, YEAR, MEMBER, "bantuyengiao.canbo", "bantuyengiao");
        hides(
                () -> GivenPledges.evidence(pledge, "bantuyengiao.canbo"),
                List.of("canyen", "congan", "hoidong1", "admin"),
                List.of("bantuyengiao", "ubkiemtra", "chuyenvien"),
                List.of("/pledges", "/search", "/today", "/progress"));
    }

    @Test
    void a_draft_dossier_is_felt_by_its_own_unit_and_the_province_alone() {
        hides(
                () -> GivenProposals.draft(COMMUNE, "canyen.canbo", null),
                List.of("ubkiemtra", "bannoichinh.canbo", "congan", "hoidong1", "admin"),
                List.of("canyen", "chuyenvien", "lanhdao", "giamsat"),
                List.of("/award-proposals", "/search", "/today"));
    }

    @Test
    void a_movement_not_yet_launched_is_felt_by_who_prepares_it_alone() {
        hides(
                () -> GivenMovements.draftOf(COMMUNE, "canyen.canbo"),
                List.of("ubkiemtra", "congan", "hoidong1", "admin", "giamsat"),
                List.of("canyen", "chuyenvien", "vpubnd"),
                List.of("/movements", "/search", "/today"));
    }

    @Test
    void a_draft_plan_is_felt_by_the_departments_of_the_province_alone() {
        hides(
                () -> GivenPlans.draft(1).toString(),
                List.of("ubkiemtra", "congan", "canyen", "hoidong1", "admin", "giamsat"),
                List.of("chuyenvien", "lanhdao"),
                List.of("/annual-plans", "/search", "/today"));
    }

    @Test
    void a_reading_of_a_plan_is_felt_by_who_made_it() {
        hides(
                () -> GivenPlans.read(GivenPlans.text157())
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"),
                List.of("chuyenvien2", "lanhdao", "canyen", "hoidong1", "admin", "giamsat"),
                List.of("chuyenvien"),
                List.of("/annual-plans"));
    }

    @Test
    void a_meeting_of_another_block_is_not_felt() {
        hides(
                () -> GivenMeetings.planned(block, YEAR),
                List.of("canyen", "congan", "hoidong1", "admin"),
                List.of("ubkiemtra", "bannoichinh", "chuyenvien", "giamsat"),
                List.of("/meetings", "/search", "/today", "/progress"));
    }

    @Test
    void a_person_of_another_unit_is_not_felt() {
        hides(
                () -> accounts.person("Lầu Thị Thử", UnitIds.of(COMMUNE)),
                List.of("ubkiemtra", "congan", "hoidong1", "admin"),
                List.of("canyen", "chuyenvien", "giamsat"),
                List.of("/people"));
    }

    @Test
    void a_restricted_fact_is_felt_by_nobody_who_gives_no_reason() {
        String person = accounts.person("Lầu Thị Thử", UnitIds.of(COMMUNE));
        hides(
                () -> {
                    String written = "";
                    for (String subject : List.of("/people/" + person, "/units/" + UnitIds.of(COMMUNE))) {
                        written = As.user("canyen")
                                .body(Map.of("kind", "COMPLAINT", "from", "2025-01-01", "decision", "Đơn thử"))
                                .post(subject + "/restrictions")
                                .then()
                                .statusCode(201)
                                .extract()
                                .path("id");
                    }
                    As.user("canyen")
                            .body(Map.of("number", "004099%06d".formatted((int) (Math.random() * 1_000_000))))
                            .post("/people/" + person + "/identity-number")
                            .then()
                            .statusCode(204);
                    return written;
                },
                List.of("canyen", "canyen.canbo", "chuyenvien", "lanhdaoso", "giamsat", "admin", "hoidong1", "congan"),
                List.of(),
                List.of());
    }

    @Test
    void naming_a_hidden_record_reads_like_naming_one_that_does_not_exist() {
        String foreign = accounts.person("Lầu Thị Thử", UnitIds.of(COMMUNE));
        String movement = GivenMovements.draftOf(COMMUNE, "canyen.canbo");
        String pledge = GivenPledges.signed(block, YEAR, MEMBER, "bantuyengiao.canbo", "bantuyengiao");
        String file = GivenPledges.evidence(pledge, "bantuyengiao.canbo");
        String unit = UnitIds.of("Công an tỉnh");
        assertSameAsUnknown("post", "/movements", """
                {"name":"Phong trào","scope":"UNIT","method":"WAVE","fromYear":2026,"ownerUnitId":"%s","parentId":"%s",
                 "targets":[]}""", unit, movement);
        assertSameAsUnknown("post", "/award-proposals", """
                {"year":2025,"proposerUnitId":"%s","nominees":[{"personId":"%s","awardCode":"BK_TINH",
                 "achievement":"Thành tích"}]}""", unit, foreign);
        assertSameAsUnknown("post", "/award-proposals", """
                {"year":2025,"proposerUnitId":"%s","ballotId":"%s"}""", unit, ballot());
        assertSameAsUnknown("get", "/files/%2$s", "", unit, file);
        assertSameAsUnknown(
                "post", "/people/%2$s/restriction-readings", "{\"reason\":\"" + REASON + "\"}", unit, foreign);
    }

    private String ballot() {
        String meeting = GivenMeetings.open(block, YEAR);
        return GivenMeetings.closedBallot(meeting, GivenMeetings.ballot("ACCLAIM"), Map.of(MEMBER, 5));
    }

    /** Asked by the police, who have nothing to do with it; the first parameter is their own unit, the second the id. */
    private void assertSameAsUnknown(String method, String path, String body, String unit, String hidden) {
        String none = UUID.randomUUID().toString();
        AccessProbe.Answer known = congan(method, path, body, unit, hidden);
        AccessProbe.Answer unknown = congan(method, path, body, unit, none);
        assertTrue(known.status() >= 400, path + " was answered " + known.status() + " " + known.body());
        assertEquals(unknown.sameness(), known.sameness().replace(hidden, none), path);
    }

    private AccessProbe.Answer congan(String method, String path, String body, String unit, String id) {
        return probe.knock(
                method,
                "/api/v1" + (path.contains("%") ? path.formatted(unit, id) : path),
                As.token("congan"),
                body.contains("%") ? body.formatted(unit, id) : body,
                false);
    }

    @Test
    void a_hidden_record_costs_no_statement_more_than_one_that_does_not_exist() {
        String pledge = GivenPledges.signed(block, YEAR, MEMBER, "bantuyengiao.canbo", "bantuyengiao");
        String file = GivenPledges.evidence(pledge, "bantuyengiao.canbo");
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("/pledges/", pledge);
        hidden.put(
                "/award-proposals/", GivenProposals.draft("Ban Tuyên giáo và Dân vận Tỉnh ủy", "bantuyengiao", null));
        hidden.put("/movements/", GivenMovements.draftOf(MEMBER, "bantuyengiao"));
        hidden.put("/annual-plans/", GivenPlans.draft(1).toString());
        hidden.put("/meetings/", GivenMeetings.planned(block, YEAR));
        hidden.put("/people/", accounts.person("Nông Thị Thử", UnitIds.of(MEMBER)));
        hidden.put("/files/", file);
        As.user("canyen").get("/auth/me").then().statusCode(200);
        Map<String, String> costs = new LinkedHashMap<>();
        Map<String, String> wanted = new LinkedHashMap<>();
        hidden.forEach((path, id) -> {
            long known = cost(path + id);
            long unknown = cost(path + UUID.randomUUID());
            costs.put(path, known + " / " + unknown);
            wanted.put(path, unknown + " / " + unknown);
        });
        assertEquals(wanted, costs);
    }

    /** The cheapest of three, because the first after a pause also looks up who asks. */
    private long cost(String path) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            least = Math.min(
                    least,
                    statements.during(() -> As.user("canyen").get(path).then().statusCode(404)));
        }
        return least;
    }

    /**
     * @param others who must feel nothing
     * @param entitled who must feel it, so that the comparison could fail
     * @param where parts of the addresses that may change for the entitled
     */
    private void hides(
            java.util.function.Supplier<String> making,
            List<String> others,
            List<String> entitled,
            List<String> where) {
        Map<String, Map<String, String>> before = new HashMap<>();
        others.forEach(r -> before.put(r, everything(r)));
        entitled.forEach(r -> before.put(r, everything(r)));
        String made = making.get();
        for (String reader : others) {
            Map<String, String> after = everything(reader);
            before.get(reader)
                    .forEach((view, said) -> assertEquals(said, after.get(view), reader + " feels it in " + view));
            assertFalse(after.toString().contains(made), reader + " is told the id");
        }
        for (String reader : entitled) {
            Map<String, String> after = everything(reader);
            TreeSet<String> changed = new TreeSet<>();
            before.get(reader).forEach((view, said) -> {
                if (!said.equals(after.get(view))) {
                    changed.add(view);
                }
            });
            assertFalse(changed.isEmpty(), reader + " should see it somewhere");
            changed.removeIf(view -> where.stream().anyMatch(view::contains));
            assertEquals(java.util.Set.of(), changed, reader + " feels it where it does not belong");
        }
    }

    /** All that can be asked without knowing an id of the hidden record. */
    private Map<String, String> everything(String reader) {
        String b = "/blocks/" + block;
        String commune = UnitIds.of(COMMUNE);
        Map<String, String> all = new LinkedHashMap<>();
        for (String view : List.of(
                "/today?year=" + YEAR,
                "/search?q=thu",
                "/search?q=giao+uoc",
                "/search?q=khoi+thi+dua",
                "/search?q=ke+hoach",
                "/search?q=can+yen",
                "/search?q=de+nghi",
                "/search?q=tuyen+giao",
                "/units?size=100",
                "/units/" + commune,
                "/units?q=can+yen",
                "/people?size=100",
                "/people?unitId=" + commune + "&sort=-name",
                "/people?q=thu&size=1",
                "/blocks?size=100",
                b,
                b + "/terms",
                b + "/terms/" + YEAR,
                b + "/terms/" + YEAR + "/progress",
                b + "/terms/" + YEAR + "/progress/paper",
                "/pledges?size=100",
                "/pledges?size=1&sort=-statusSince",
                "/pledges?year=" + YEAR + "&blockId=" + block,
                "/annual-plans?size=100",
                "/annual-plans?size=1&sort=-title",
                "/annual-plans?status=DRAFT",
                "/annual-plans/imports",
                "/movements?size=100",
                "/movements?size=1&sort=-name",
                "/movements?q=thu",
                "/meetings?size=100",
                "/meetings?size=1&sort=day",
                "/meetings/hosted-blocks?year=" + YEAR,
                "/award-proposals?size=100",
                "/award-proposals?size=1&sort=-title",
                "/award-proposals?mine=true",
                "/award-proposals/funnel?year=2025",
                "/award-proposals/appraisers",
                "/decisions?size=100",
                "/register?size=100",
                "/register/subjects/" + commune,
                "/documents?size=100",
                "/award-catalogue")) {
            all.put(
                    view,
                    probe.knock("get", "/api/v1" + view, As.token(reader), "", false)
                            .sameness());
        }
        return all;
    }
}
