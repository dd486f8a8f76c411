package vn.sovang.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.Statements;
import vn.sovang.shared.paging.Paging;

/**
 * Searching among 20,000 units, in the scratch database of a run of its own ({@code make measure-units}). What is held
 * is the database's plan and the number of statements; times are only told.
 */
@ApiTest
class UnitsAtScale {

    private static final Logger LOG = Logger.getLogger(UnitsAtScale.class);
    private static final int UNITS = 20_000;
    private static final int ROUNDS = 40;

    private static final String FILL = """
            insert into unit (id, version, name, kind, parent_id, code, aliases, valid_from, place, outside)
            select gen_random_uuid(), 0, names.name, names.kind, p.id, 'MAU.' || n, array[names.short], date '2025-07-01',
                   20000 + n, false
              from generate_series(1, %d) n
              cross join lateral (
                  select (array['Trường Tiểu học', 'Trường Trung học cơ sở', 'Trạm Y tế', 'Hợp tác xã nông nghiệp',
                                'Công ty Trách nhiệm hữu hạn', 'Tổ dân phố', 'Xóm', 'Hội Người cao tuổi',
                                'Phòng Kinh tế', 'Ban Chỉ huy Quân sự'])[1 + n %% 10] as head,
                         (array['Nà Rụa', 'Bản Giốc', 'Pác Bó', 'Lũng Nặm', 'Cốc Pàng', 'Thượng Hà', 'Đình Phong',
                                'Quang Long', 'Thắng Lợi', 'Hồng Việt', 'Bình Long', 'Đại Tiến', 'Mai Long'])
                               [1 + n %% 13] as spot) w
              cross join lateral (
                  select w.head || ' ' || w.spot || ' số ' || n as name,
                         (array['SCHOOL', 'SCHOOL', 'PUBLIC_SERVICE', 'COOPERATIVE', 'ENTERPRISE', 'HAMLET', 'HAMLET',
                                'ASSOCIATION', 'SUB_UNIT', 'ARMED_FORCE'])[1 + n %% 10] as kind,
                         'VT ' || w.spot || ' ' || n as short) names
              left join lateral (
                  select id from unit where kind = 'COMMUNE' order by place, id offset n %% 15 limit 1) p on true
            """.formatted(UNITS);

    @Inject
    EntityManager entities;

    @Inject
    UnitReadings readings;

    @Inject
    UnitQueries queries;

    @Inject
    Statements statements;

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private void run(String sql) throws SQLException {
        try (Connection c = DriverManager.getConnection(url, owner, password);
                Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    @Test
    void a_search_goes_by_the_index_in_a_fixed_number_of_statements() throws SQLException {
        run(FILL);
        QuarkusTransaction.requiringNew().timeout(300).run(() -> assertEquals(UNITS, readings.fill()));
        run("vacuum analyze unit");

        for (String words : List.of("Trường Tiểu học Nà Rụa số 1230", "ubkt tinh uy", "hop tac xa pac bo")) {
            String plan = String.join("\n", plan(words));
            LOG.infof("%s%n%s", words, plan);
            assertTrue(plan.contains("Index Scan on unit_search_ix"), plan);
            assertTrue(plan.contains("Index Scan on unit_readings_ix"), plan);
            assertFalse(plan.contains("Seq Scan on unit "), plan);
        }

        search("truong");
        long one = statements.during(() -> search("Trường Tiểu học Nà Rụa số 1230"));
        long many = statements.during(() -> search("truong"));
        assertEquals(one, many);
        for (String words :
                List.of("", "Trường Tiểu học Nà Rụa số 1230", "ubkt tinh uy", "hop tac xa pac bo", "truong")) {
            time(words);
        }
        LOG.infof("reading a written name: %d ms the first time, %d ms after", reading(), reading());
    }

    private static long reading() {
        long start = System.nanoTime();
        As.user("canyen")
                .queryParam("name", "Truong Tieu hoc Na Rua so 1230")
                .get("/units/readings")
                .then()
                .statusCode(200);
        return (System.nanoTime() - start) / 1_000_000;
    }

    private List<String> plan(String words) {
        return QuarkusTransaction.requiringNew().call(() -> queries.searched(words, LocalDate.of(2026, 6, 1))
                .plan(new Paging(0, 20, "u.place, u.id", words)));
    }

    private static void search(String words) {
        As.user("canyen").queryParam("q", words).get("/units").then().statusCode(200);
    }

    private static void time(String words) {
        long[] taken = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            search(words);
            taken[i] = (System.nanoTime() - start) / 1_000;
        }
        Arrays.sort(taken);
        LOG.infof(
                "units, \"%s\": median %.1f ms, slowest but one %.1f ms over HTTP",
                words, taken[ROUNDS / 2] / 1000.0, taken[ROUNDS - 2] / 1000.0);
    }
}
