package vn.sovang.given;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Ids of the units every start has, by official name. */
public final class UnitIds {

    private static final Map<String, String> IDS = new ConcurrentHashMap<>();

    private UnitIds() {}

    public static String of(String name) {
        return IDS.computeIfAbsent(name, n -> As.user("chuyenvien")
                .queryParam("q", n)
                .queryParam("size", 50)
                .get("/units")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.name == '" + n + "' }.id"));
    }
}
