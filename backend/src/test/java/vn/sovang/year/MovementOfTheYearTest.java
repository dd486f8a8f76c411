package vn.sovang.year;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.UnitIds;

@ApiTest
class MovementOfTheYearTest {

    private At movement;

    @Test
    void a_movement_is_launched_by_its_document_and_the_commune_writes_what_was_given() {
        movement = At.created(
                "chuyenvien",
                "/movements",
                Map.of(
                        "name",
                        "Chung tay xóa nhà tạm, nhà dột nát " + UUID.randomUUID(),
                        "scope",
                        "PROVINCE",
                        "method",
                        "THEMATIC",
                        "fromYear",
                        2025,
                        "targets",
                        List.of(
                                Map.of("indicator", "Nhà được xây mới, sửa chữa", "measure", "nhà", "planned", "17"),
                                Map.of("indicator", "Kinh phí vận động", "measure", "triệu đồng", "planned", "900"))));
        movement.hiddenFrom("canyen.canbo");
        movement.move(
                        "chuyenvien",
                        "launch",
                        Map.of("number", "1755/KH-UBND", "date", "2025-03-10", "issuer", "UBND tỉnh Cao Bằng"))
                .statusCode(200)
                .body("status", equalTo("LAUNCHED"))
                .body("launch.number", equalTo("1755/KH-UBND"))
                .body("targets.indicator", contains("Nhà được xây mới, sửa chữa", "Kinh phí vận động"));
        As.user("canyen.canbo")
                .body(Map.of(
                        "unitId",
                        UnitIds.of("Ủy ban nhân dân xã Cần Yên"),
                        "donorName",
                        "Hợp tác xã Nà Rài",
                        "donorKind",
                        "COMPANY",
                        "kind",
                        "MONEY",
                        "raw",
                        "hơn 986 triệu đồng"))
                .post(movement.path() + "/contributions")
                .then()
                .statusCode(201);
        As.user("hoidong1")
                .get(movement.path() + "/contributions")
                .then()
                .statusCode(200)
                .body("items.raw", contains("hơn 986 triệu đồng"))
                .body("total", is(1));
    }
}
