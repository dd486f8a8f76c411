package vn.sovang.block;

import static org.hamcrest.Matchers.hasItems;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenBlocks;

@ApiTest
class BlockSearchTest {

    @Test
    void two_blocks_of_one_number_stand_side_by_side_each_with_its_system() {
        String number = String.valueOf(Math.abs(UUID.randomUUID().hashCode()));
        for (String system : new String[] {"Khối các cơ quan tỉnh " + number, "Cụm doanh nghiệp " + number}) {
            As.user("chuyenvien")
                    .body(GivenBlocks.content("Khối thi đua số " + number, system))
                    .post("/blocks")
                    .then()
                    .statusCode(201);
        }
        As.user("canyen.canbo")
                .queryParams(Map.of("q", "khoi thi dua so " + number))
                .get("/search")
                .then()
                .statusCode(200)
                .body("items.detail", hasItems("Khối các cơ quan tỉnh " + number, "Cụm doanh nghiệp " + number));
    }
}
