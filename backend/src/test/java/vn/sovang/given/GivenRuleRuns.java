package vn.sovang.given;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Runs of the rules, started by the department and waited for as the screen waits. */
public final class GivenRuleRuns {

    public static final String DISCOVERIES = "/eligibility-discoveries";
    public static final String REHEARSALS = "/eligibility-rehearsals";

    private static final long PAUSE = 50_000_000;

    private GivenRuleRuns() {}

    public static String discovery() {
        Map<String, Object> body = Map.of(
                "year", 2025, "awards", List.of("CSTD_TINH"), "unitId", UnitIds.of("Ủy ban nhân dân xã Cần Yên"));
        return done(DISCOVERIES, started(DISCOVERIES, body)).getString("id");
    }

    public static String rehearsal() {
        return done(REHEARSALS, started(REHEARSALS, Map.of("ruleSet", "RS-2025")))
                .getString("id");
    }

    public static String started(String address, Map<String, ?> body) {
        return As.user("chuyenvien")
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static JsonPath done(String address, String id) {
        for (int i = 0; i < 600; i++) {
            JsonPath run = As.user("chuyenvien").get(address + "/" + id).jsonPath();
            if (!List.of("QUEUED", "RUNNING").contains(run.getString("status"))) {
                return run;
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw new AssertionError("the run did not end");
    }
}
