package vn.sovang.register.scale;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenUnits;
import vn.sovang.unit.Unit;

/** What measures the book at its full size still runs, over the few lines there are; no time it takes is judged. */
@ApiTest
class RegisterBenchTest {

    private static final int ROUND = 40;

    @Inject
    GivenUnits units;

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void every_figure_is_measured_beside_its_baseline_and_both_name_the_same_lines() throws Exception {
        Unit unit = units.department("Chi cục Đo lường");
        BenchTarget target =
                new BenchTarget(URI.create("http://localhost:" + RestAssured.port), As::token, url, owner, password);
        BenchTable table = new BenchTable();
        Measuring measuring = new Measuring(target, table, ROUND, ROUND, 1);
        String mark = "Đo" + Long.toString(ThreadLocalRandom.current().nextLong(1_000_000, 9_000_000), 36);
        As.user("chuyenvien").body(honour(unit)).post("/register").then().statusCode(201);

        measuring.importing(
                new TableOfHonours(mark, 40, List.of(unit.name())),
                new TableOfHonours(mark + "x", 10, List.of(unit.name())));
        try (Connection c = target.connection()) {
            Figures.beside(c);
            try {
                measuring.reading(new Figures(c, 2).all());
            } finally {
                drop(c);
            }
        }
        String said = String.join("\n", table.lines());
        for (String figure : List.of("import", "a  ", "b  page", "b  the same", "c  ", "d  ", "e  ", "   the book")) {
            assertTrue(table.lines().stream().anyMatch(l -> l.startsWith(figure)), said);
        }
        assertTrue(table.lines().stream().noneMatch(l -> l.startsWith("NOT THE SAME")), said);
        As.user("canyen").queryParam("q", mark).get("/register").then().body("items.size()", equalTo(0));
    }

    private static Map<String, Object> honour(Unit unit) {
        return Map.of(
                "unitId", unit.id(),
                "awardCode", "CO_TINH",
                "year", 2019,
                "achievement", "Dẫn đầu phong trào thi đua năm 2019",
                "decisionNumber", "" + ThreadLocalRandom.current().nextInt(1_000_000, 9_000_000),
                "decisionDate", "2020-03-05",
                "issuer", "Chủ tịch UBND tỉnh Cao Bằng");
    }

    private static void drop(Connection c) throws SQLException {
        try (Statement s = c.createStatement()) {
            s.execute("drop table " + Figures.NAMED);
        }
    }

    @Test
    void the_last_plan_of_each_statement_is_read_from_the_log() {
        String log = """
                2026-11-26 10:00:00 UTC [7] LOG:  duration: 0.052 ms  plan:
                \tQuery Text: select 1 from award where code = $1
                \tIndex Scan using award_pk on award  (cost=0.14..8.15 rows=1 width=4)
                2026-11-26 10:00:00 UTC [7] LOG:  another word
                2026-11-26 10:00:01 UTC [7] LOG:  duration: 0.040 ms  plan:
                \tQuery Text: select 1 from award where code = $1
                \tSeq Scan on award  (cost=0.14..9.15 rows=1 width=4)
                2026-11-26 10:00:01 UTC [7] LOG:  duration: 0.01 ms  plan:
                \tQuery Text: select 2
                \tResult  (cost=0.00..0.01 rows=1 width=4)
                """;
        List<String> plans = PlanLog.read(log);
        assertEquals(2, plans.size());
        assertTrue(plans.get(0).contains("Seq Scan on award"), plans.get(0));
    }
}
