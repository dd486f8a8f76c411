package vn.sovang.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenReorganisations;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.Statements;
import vn.sovang.given.UnitIds;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.unit.Unit;

/** How well the one box finds what people mean, over queries we labelled ourselves; the share found is told. */
@ApiTest
class JudgedSearchTest {

    private static final Logger LOG = Logger.getLogger(JudgedSearchTest.class);
    private static final int AT = 10;
    private static final double FLOOR = 0.95;
    private static final int MOST_STATEMENTS = 8;

    @Inject
    EntityManager entities;

    @Inject
    GivenUnits units;

    @Inject
    Statements statements;

    @Inject
    RegisterQueries queries;

    private static List<String[]> lines(String name) throws IOException {
        try (var in = JudgedSearchTest.class.getResourceAsStream("/register/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> l.split("\t", -1))
                    .toList();
        }
    }

    private void write(String[] e) {
        String unit = e[3].isEmpty() ? known(e[2]) : known(e[3]);
        entities.createNativeQuery("""
                        insert into register_entry (id, version, subject_kind, unit_id, subject_name, unit_name, award_code,
                            award_name, year, achievement, decision_number, decision_date, issuer_name, source, sample,
                            recorded_at)
                        select gen_random_uuid(), 0, :kind, cast(:unit as uuid), :name, :unitName, a.code, a.name, :year,
                               :key, :number, cast(:date as date), 'Người quyết định', 'DECLARED', true, now()
                          from award a where a.code = :award""")
                .setParameter("kind", e[1])
                .setParameter("unit", unit)
                .setParameter("name", e[2])
                .setParameter("unitName", e[3].isEmpty() ? null : e[3])
                .setParameter("year", Integer.valueOf(e[5]))
                .setParameter("key", e[0])
                .setParameter("number", e[6])
                .setParameter("date", e[7])
                .setParameter("award", e[4])
                .executeUpdate();
    }

    private String known(String unit) {
        List<?> found = entities.createNativeQuery("select cast(id as text) from unit where name = :name limit 1")
                .setParameter("name", unit)
                .getResultList();
        return found.isEmpty() ? null : (String) found.get(0);
    }

    private static List<String> found(String query) {
        return As.user("canyen.canbo")
                .queryParam("q", query)
                .queryParam("size", AT)
                .get("/register")
                .then()
                .statusCode(200)
                .extract()
                .path("items.achievement");
    }

    @Test
    void the_box_finds_what_people_mean() throws IOException {
        List<String[]> entries = lines("entries.tsv");
        List<String[]> queries = lines("queries.tsv");
        assertTrue(queries.size() >= 60);
        Unit planning = units.of("Sở Kế hoạch và Đầu tư Khau Vài", null, LocalDate.of(1990, 1, 1));
        Unit finance = units.of("Sở Tài chính Khau Vài", null, LocalDate.of(1990, 1, 1));
        units.of("Sở Tài nguyên và Môi trường Khau Vài", null, LocalDate.of(1990, 1, 1));
        units.of("Ủy ban nhân dân huyện Khau Vài", null, LocalDate.of(1990, 1, 1));
        GivenReorganisations.record(GivenReorganisations.into(
                        GivenReorganisations.body("MERGE", "2025-03-01", planning, finance), finance))
                .statusCode(201);
        QuarkusTransaction.requiringNew().run(() -> entries.forEach(this::write));
        double sum = 0;
        List<String> missed = new ArrayList<>();
        Map<String, Long> spent = new HashMap<>();
        for (String[] query : queries) {
            List<String> wanted = List.of(query[1].split(","));
            List<String> got = new ArrayList<>();
            spent.put(query[0], statements.during(() -> got.addAll(found(query[0]))));
            long hits = wanted.stream().filter(got::contains).count();
            sum += (double) hits / wanted.size();
            if (hits < wanted.size()) {
                missed.add(query[0] + ": wanted " + wanted + ", got " + got);
            }
        }
        double recall = sum / queries.size();
        LOG.infof("recall at %d over %d queries: %.3f%n%s", AT, queries.size(), recall, String.join("\n", missed));
        assertTrue(recall >= FLOOR, "recall " + recall + "\n" + String.join("\n", missed));

        // The best fit comes first, and signs that stand for anything elsewhere stand for themselves.
        assertTrue(found("lục văn khuyến").get(0).equals("a4"));
        assertTrue(found("lục văn khuyên").get(0).equals("a5"));
        assertTrue(found("khuyen%").isEmpty());
        // Whoever signs in asks a few statements of their own; the search itself never more than its few.
        long most = spent.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        long plain = statements.during(
                () -> As.user("canyen.canbo").get("/register").then().statusCode(200));
        assertTrue(most <= plain + MOST_STATEMENTS, spent.toString());
    }

    @Test
    void a_long_list_costs_no_more_statements_than_a_short_one() {
        String unit = UnitIds.of("Sở Nội vụ");
        list(unit, 1);
        long few = statements.during(() -> list(unit, 1));
        long many = statements.during(() -> list(unit, 100));
        assertTrue(few == many, few + " and " + many);
    }

    @Test
    void a_part_of_the_book_is_one_statement_and_so_are_the_honours_of_a_unit_with_their_number() {
        RegisterFilter ofUnit = RegisterFilter.ofUnit(UUID.fromString(UnitIds.of("Sở Nội vụ")));
        String next = new RegisterCursor(0, LocalDate.of(2020, 1, 1), UUID.randomUUID()).written();

        assertEquals(1, statements.during(() -> queries.search(RegisterFilter.words(null), next, 20)));
        assertEquals(
                1,
                statements.during(() ->
                        assertTrue(queries.search(ofUnit, null, 20).total().isPresent())));
        assertEquals(1, statements.during(() -> assertThrows(NotFound.class, () -> queries.get(UUID.randomUUID()))));
    }

    private static void list(String unit, int size) {
        As.user("canyen.canbo")
                .queryParam("unitId", unit)
                .queryParam("size", size)
                .get("/register")
                .then()
                .statusCode(200);
    }
}
