package vn.sovang.figure;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;

@ApiTest
class FigureTest {

    @Test
    void a_written_sum_of_money_is_read_exactly() {
        As.user("canyen.canbo")
                .body(Map.of("text", "hơn 986 triệu đồng"))
                .post("/figures/readings")
                .then()
                .statusCode(200)
                .body("ambiguous", is(false))
                .body("readings[0].value", equalTo("986000000"))
                .body("readings[0].unit", equalTo("đồng"))
                .body("readings[0].qualifier", equalTo("MORE_THAN"))
                .body("readings[0].raw", equalTo("hơn 986 triệu đồng"));
    }

    @Test
    void a_figure_with_two_meanings_gives_both() {
        As.user("canyen.canbo")
                .body(Map.of("text", "2.254 tỷ đồng"))
                .post("/figures/readings")
                .then()
                .statusCode(200)
                .body("ambiguous", is(true))
                .body("readings.size()", greaterThan(1));
    }

    @Test
    void nothing_to_read_is_said() {
        As.user("canyen.canbo").body("{}").post("/figures/readings").then().statusCode(422);
        As.nobody()
                .body(Map.of("text", "5 nhà"))
                .post("/figures/readings")
                .then()
                .statusCode(401);
    }
}
