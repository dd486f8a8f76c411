package vn.sovang.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.shared.time.AppClock;

@ApiTest
class Plan157ChapterTest {

    @Inject
    Plan157Chapter chapter;

    @Inject
    AppClock clock;

    private JsonPath writtenOn(LocalDate day) {
        clock.at(
                day.atStartOfDay().toInstant(ZoneOffset.ofHours(7)),
                () -> QuarkusTransaction.requiringNew().timeout(60).run(chapter::write));
        String id = As.user("chuyenvien")
                .queryParam("q", "157/KH-UBND")
                .queryParam("size", 100)
                .get("/annual-plans")
                .jsonPath()
                .getString("items.max { it.id }.id");
        return As.user("chuyenvien").get("/annual-plans/" + id).jsonPath();
    }

    @Test
    void before_the_plan_was_signed_there_is_a_draft_and_after_it_a_year_of_work() {
        JsonPath early = writtenOn(LocalDate.of(2026, 1, 15));
        assertEquals("DRAFT", early.getString("status"));
        assertEquals(34, early.getInt("tasks"));
        assertEquals(0, early.getInt("done"));

        JsonPath late = writtenOn(LocalDate.of(2026, 11, 21));
        assertEquals("ISSUED", late.getString("status"));
        assertEquals(List.of(14, 9, 3, 0), late.getList("quarters.done"));
        assertTrue(late.getList("history.by").contains("Nông Thị Ánh"));
    }
}
