package vn.sovang.unit.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.sovang.given.GivenReorganisations.body;
import static vn.sovang.given.GivenReorganisations.into;
import static vn.sovang.given.GivenReorganisations.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.account.Account;
import vn.sovang.account.Accounts;
import vn.sovang.account.Passwords;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenBlocks;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.UnitIds;
import vn.sovang.sample.DemoAccounts;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;

/** The work of a unit that ended in the middle of a year: nothing new begins, what was open passes on. */
@ApiTest
class EndedUnitWorkTest {

    private static final String DAY = "2026-06-01";

    @Inject
    GivenUnits units;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    AppClock clock;

    private Unit gone;
    private Unit follower;
    private String block;
    private String officerOfGone;
    private String officerOfFollower;

    @BeforeEach
    void two_members_of_a_block() {
        gone = units.department("Sở sắp hết");
        follower = units.department("Sở kế tiếp");
        officerOfGone = officer(gone);
        officerOfFollower = officer(follower);
        block = GivenBlocks.block("Khối " + gone.name());
        As.user("chuyenvien")
                .body(Map.of(
                        "year",
                        2026,
                        "content",
                        Map.of(
                                "members",
                                List.of(
                                        Map.of("unitId", UnitIds.of("Sở Nội vụ")),
                                        Map.of("unitId", gone.id()),
                                        Map.of("unitId", follower.id())),
                                "leaders",
                                List.of(),
                                "quotas",
                                List.of())))
                .post("/blocks/" + block + "/terms")
                .then()
                .statusCode(201);
    }

    private String officer(Unit unit) {
        String username = "u" + UUID.randomUUID().toString().substring(0, 8);
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = Account.open(
                    username,
                    "Cán bộ thử",
                    "Cán bộ",
                    unit.id(),
                    passwords.hash(DemoAccounts.PASSWORD),
                    clock.instant());
            account.grant(Role.UNIT_OFFICER, unit.id(), LocalDate.of(2025, 1, 1));
            accounts.persist(account);
        });
        return username;
    }

    private void merged() {
        record(into(body("MERGE", DAY, gone, follower), follower)).statusCode(201);
    }

    private ValidatableResponse pledge(String user, Unit unit) {
        return As.user(user)
                .body(Map.of("blockId", block, "year", 2026, "unitId", unit.id()))
                .post("/pledges")
                .then();
    }

    private ValidatableResponse proposal(String user, Unit proposer, Unit nominee) {
        Map<String, Object> body = new HashMap<>();
        body.put("year", 2025);
        body.put("proposerUnitId", proposer.id());
        body.put(
                "nominees",
                List.of(Map.of(
                        "unitId",
                        nominee.id(),
                        "awardCode",
                        "BK_TINH",
                        "achievement",
                        "Hoàn thành xuất sắc nhiệm vụ")));
        return As.user(user).body(body).post("/award-proposals").then();
    }

    @Test
    void no_pledge_begins_for_a_unit_that_has_ended() {
        merged();
        pledge(officerOfGone, gone)
                .statusCode(422)
                .body("errors.pointer", contains("/unitId"))
                .body("detail", containsString("đã giải thể, sáp nhập"));
        pledge(officerOfFollower, follower).statusCode(201);
    }

    @Test
    void an_ended_unit_neither_proposes_nor_is_nominated() {
        merged();
        proposal(officerOfGone, gone, gone).statusCode(422).body("errors.pointer", contains("/proposerUnitId"));
        proposal(officerOfFollower, follower, gone)
                .statusCode(422)
                .body("errors.pointer", contains("/nominees/0/unitId"))
                .body("detail", containsString("không xét khen thưởng"));
        proposal(officerOfFollower, follower, follower).statusCode(201);
    }

    @Test
    void a_dossier_of_a_unit_that_ends_meanwhile_says_so_and_is_not_sent() {
        String id =
                proposal(officerOfGone, gone, gone).statusCode(201).extract().path("id");
        As.user("chuyenvien")
                .body(into(body("MERGE", DAY, gone, follower), follower))
                .post("/reorganisations/checks")
                .then()
                .statusCode(200)
                .body(
                        "ties.findAll { it.subject != null && it.subject.id == '" + id + "' }.effect",
                        contains("STOPS", "FOLLOWS"));
        merged();
        As.user(officerOfFollower)
                .get("/award-proposals/" + id)
                .then()
                .statusCode(200)
                .body("findings.find { it.rule == 'R05' }.severity", equalTo("HARD"));
    }

    @Test
    void an_open_pledge_passes_to_the_people_of_the_follower() {
        String id = pledge(officerOfGone, gone).statusCode(201).extract().path("id");
        As.user(officerOfFollower).get("/pledges/" + id).then().statusCode(404);
        merged();
        // An account's units are looked up anew every three seconds.
        String other = officer(follower);
        As.user(other)
                .get("/pledges/" + id)
                .then()
                .statusCode(200)
                .body("allowedActions.find { it.action == 'EDIT' }.allowed", equalTo(true));
    }
}
