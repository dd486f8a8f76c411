package vn.sovang.eligibility.run;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.given.GivenRuleRuns.DISCOVERIES;
import static vn.sovang.given.GivenRuleRuns.done;
import static vn.sovang.given.GivenRuleRuns.started;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.account.ActorDirectory;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenHistories;
import vn.sovang.given.GivenRuleRuns;
import vn.sovang.given.UnitIds;

/** Who may be honoured and was not proposed, and whom another law would turn away. */
@ApiTest
class DiscoveryTest {

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @Inject
    ActorDirectory actors;

    private static Map<String, Object> ofCanYen() {
        return Map.of(
                "year", 2025, "awards", List.of("CSTD_TINH", "BK_TINH"), "unitId", UnitIds.of(GivenHistories.UNIT));
    }

    private static List<String> finds(String user, String run, String award) {
        List<String> names = new ArrayList<>();
        String after = null;
        do {
            var request = As.user(user).queryParam("award", award).queryParam("size", 2);
            JsonPath slice = (after == null ? request : request.queryParam("after", after))
                    .get(DISCOVERIES + "/" + run + "/finds")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            names.addAll(slice.getList("items.name"));
            after = slice.getString("next");
        } while (after != null);
        return names;
    }

    @Test
    void a_discovery_finds_who_is_ripe_and_tells_each_reader_of_the_own_people() {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        String ripe = "Bế Thị Chín " + mark;
        String other = "Đàm Thị Chín " + mark;
        String young = "Nông Thị Non " + mark;
        GivenHistories.ripe(ripe);
        GivenHistories.ripe(other);
        GivenHistories.grade(GivenHistories.person(young), 2025, "HTXS");
        As.user("canyen").body(ofCanYen()).post(DISCOVERIES).then().statusCode(403);
        As.user("chuyenvien")
                .body(Map.of("year", 2025, "awards", List.of("KHONG_CO")))
                .post(DISCOVERIES)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/awards/0"));
        String id = started(DISCOVERIES, ofCanYen());
        JsonPath run = done(DISCOVERIES, id);
        assertEquals("DONE", run.getString("status"));
        assertEquals(run.getInt("total"), run.getInt("done"));
        List<String> found = finds("chuyenvien", id, "CSTD_TINH");
        assertTrue(found.containsAll(List.of(ripe, other)), found.toString());
        assertFalse(found.contains(young));
        assertEquals(found.size(), found.stream().distinct().count(), "no page repeats another");
        assertEquals(found, finds("canyen", id, "CSTD_TINH"));
        assertEquals(List.of(), finds("bannoichinh", id, "CSTD_TINH"), "people of others are not there");
        As.user("canyen")
                .queryParam("q", "be thi chin " + mark)
                .get(DISCOVERIES + "/" + id + "/finds")
                .then()
                .body("items[0].mayPropose", equalTo(true))
                .body("items[0].proposed", equalTo(false))
                .body("items[0].answer.result", equalTo("ELIGIBLE"));
        As.user("hoidong1").get(DISCOVERIES + "/" + id).then().statusCode(404);
        As.user("chuyenvien", run.getInt("version"))
                .post(DISCOVERIES + "/" + id + "/cancellation")
                .then()
                .statusCode(409);
    }

    @Test
    void a_run_that_was_killed_goes_on_where_it_stood_and_finds_nobody_twice() {
        String name = "Triệu Thị Chín " + UUID.randomUUID().toString().substring(0, 6);
        GivenHistories.ripe(name);
        UUID dead = UUID.randomUUID();
        UUID id = killedAfterTheFirstStep(dead);
        worker.work(id);
        JsonPath silent = As.user("chuyenvien").get(DISCOVERIES + "/" + id).jsonPath();
        assertEquals("RUNNING", silent.getString("status"), "who is not silent long enough is left alone");
        QuarkusTransaction.requiringNew()
                .run(() ->
                        runs.update("beatAt = ?1 where id = ?2", Instant.now().minusSeconds(120), id));
        worker.work(id);
        JsonPath run = done(DISCOVERIES, id.toString());
        assertEquals("DONE", run.getString("status"));
        assertEquals(run.getInt("total"), run.getInt("done"), "nobody was asked twice");
        assertEquals(
                1,
                finds("chuyenvien", id.toString(), "CSTD_TINH").stream()
                        .filter(name::equals)
                        .count());
    }

    private UUID killedAfterTheFirstStep(UUID dead) {
        // Asked without telling the program, so that only this test works at it.
        JsonPath like = As.user("chuyenvien")
                .get(DISCOVERIES + "/" + started(DISCOVERIES, ofCanYen()))
                .jsonPath();
        done(DISCOVERIES, like.getString("id"));
        UUID id = QuarkusTransaction.requiringNew().call(() -> {
            RuleRun first = runs.findById(UUID.fromString(like.getString("id")));
            RuleRun run = RuleRun.ask(
                    RunKind.DISCOVERY,
                    2025,
                    first.plan(),
                    first.total(),
                    actors.ofAccount("chuyenvien"),
                    Instant.now());
            run.take(dead, Instant.now(), Instant.now().minusSeconds(60));
            runs.persistAndFlush(run);
            return run.id();
        });
        QuarkusTransaction.requiringNew().run(() -> worker.step(id, dead));
        return id;
    }

    @Test
    void a_rehearsal_shows_whom_another_setting_would_change_and_changes_nothing() {
        String address = GivenRuleRuns.REHEARSALS;
        String name = "Vi Thị Diễn " + UUID.randomUUID().toString().substring(0, 6);
        String person = GivenHistories.person(name);
        for (int year = 2023; year <= 2025; year++) {
            GivenHistories.grade(person, year, "HTXS");
        }
        GivenHistories.honour(person, "LDTT", 2025);
        String dossier = GivenHistories.appraising(person, "CSTD_CS");
        String before = As.user("giamsat")
                .get("/award-proposals/" + dossier + "/eligibility")
                .asString();
        As.user("chuyenvien").body(Map.of()).post(address).then().statusCode(422);
        As.user("canyen").get(address).then().statusCode(403);
        String id = started(
                address,
                Map.of("ruleSet", "RS-2026", "settings", List.of(Map.of("key", "AMENDED_LAW", "value", "yes"))));
        JsonPath run = done(address, id);
        assertEquals("DONE", run.getString("status"));
        As.user("lanhdaoso")
                .queryParam("size", 100)
                .get(address + "/" + id + "/changes")
                .then()
                .statusCode(200)
                .body("items.findAll { it.name == '" + name + "' }", hasSize(1))
                .body("items.find { it.name == '" + name + "' }.then", equalTo("NOT_ELIGIBLE"))
                .body("items.find { it.name == '" + name + "' }.reasons", hasItem(containsString("Mới có: R25")));
        assertEquals(
                before,
                As.user("giamsat")
                        .get("/award-proposals/" + dossier + "/eligibility")
                        .asString());
        As.user("chuyenvien")
                .get("/eligibility-settings")
                .then()
                .body("items.find { it.key == 'AMENDED_LAW' }.value", not(equalTo("yes")));
    }
}
