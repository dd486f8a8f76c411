package vn.sovang.access;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Map;
import vn.sovang.access.Reader.Place;
import vn.sovang.given.As;
import vn.sovang.given.GivenAccounts;
import vn.sovang.given.GivenClients;
import vn.sovang.given.GivenReorganisations;
import vn.sovang.given.GivenRuleRuns;
import vn.sovang.given.GivenRuleSettings;
import vn.sovang.given.GivenUnits;

/** The records of the access test that administrators and the department keep: accounts, systems, trail, units. */
final class AdministrationRecords {

    private AdministrationRecords() {}

    static void add(AccessRecords all, GivenUnits units) {
        String setting = GivenRuleSettings.proposed("SERVICE_MONTHS", "6");
        String discovery = GivenRuleRuns.discovery();
        String rehearsal = GivenRuleRuns.rehearsal();
        for (Place p : Place.values()) {
            accounts(all, p);
            all.put("/clients/{id}/secrets/{secretId}", p, secretOf(client(all, p)));
            all.put("/audit/entries/{id}", p, entry());
            all.put("/auth/sessions/{id}", p, session(p));
            all.put("/reorganisations/{id}", p, reorganisation(units));
            all.put("/eligibility-settings/changes/{id}", p, setting);
            all.put("/eligibility-discoveries/{id}", p, discovery);
            all.put("/eligibility-rehearsals/{id}", p, rehearsal);
            all.put("/units/imports/{id}", p, GivenUnits.readTable(GivenUnits.name("Hội thử")));
            all.put("/unit-merges/{id}", p, unitMerge(units));
            all.put("/working-calendars/{year}", p, String.valueOf(AccessRecords.YEAR));
        }
    }

    private static void accounts(AccessRecords all, Place p) {
        var account = GivenAccounts.opened(GivenAccounts.head(p.unit)).withPassword();
        all.put("/accounts/{id}", p, account.id);
        all.put("/accounts/{id}/grants/{grantId}", p, account.grant());
        var deputy = GivenAccounts.opened(GivenAccounts.officer(p.unit));
        String day = LocalDate.parse(account.as().get("/auth/me").<String>path("today"))
                .plusDays(1)
                .toString();
        all.put(
                "/delegations/{id}",
                p,
                account.as()
                        .body(Map.of(
                                "grantId",
                                account.grant(),
                                "toAccountId",
                                deputy.id,
                                "from",
                                day,
                                "to",
                                day,
                                "reason",
                                "Đi công tác, GUQ 05"))
                        .post("/delegations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private static String client(AccessRecords all, Place p) {
        String id = GivenClients.registered("units:read").id();
        all.put("/clients/{id}", p, id);
        return id;
    }

    private static String secretOf(String client) {
        return As.user("admin").get("/clients/" + client).path("secrets[0].id");
    }

    /** One of the department's own doings: nobody's but theirs and the auditor's. */
    private static String entry() {
        return As.user("chuyenvien").get("/audit/entries").path("items[0].id");
    }

    /** Somebody else's: a session is its owner's alone. */
    private static String session(Place p) {
        As.token(p.head);
        JsonPath mine = As.user(p.head).get("/auth/sessions").jsonPath();
        return mine.getString("items[0].id");
    }

    private static String unitMerge(GivenUnits units) {
        return As.user("chuyenvien")
                .body(Map.of(
                        "duplicateId", units.department("Sở trùng").id(),
                        "keptId", units.department("Sở giữ lại").id(),
                        "reason", "Ghi hai lần"))
                .post("/unit-merges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String reorganisation(GivenUnits units) {
        Map<String, Object> renaming =
                GivenReorganisations.body("RENAME", "2025-03-01", units.department("Sở thử đổi tên"));
        renaming.put("newName", GivenUnits.name("Sở thử"));
        return GivenReorganisations.record(renaming).statusCode(201).extract().path("id");
    }
}
