package vn.sovang.given;

import java.util.Map;

/** Settings of the rules, proposed by the specialist. */
public final class GivenRuleSettings {

    private GivenRuleSettings() {}

    /** @return id of the change, which waits for the second person */
    public static String proposed(String key, String value) {
        return As.user("chuyenvien")
                .body(Map.of("key", key, "value", value, "validFrom", "2020-01-01", "basis", "Văn bản thử nghiệm"))
                .post("/eligibility-settings/changes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
