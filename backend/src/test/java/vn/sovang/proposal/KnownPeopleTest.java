package vn.sovang.proposal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenProposals;
import vn.sovang.given.GivenRecipients;
import vn.sovang.given.UnitIds;

@ApiTest
class KnownPeopleTest {

    @Test
    void a_report_is_opened_with_what_the_list_of_people_tells() {
        String unit = UnitIds.of("Ủy ban nhân dân xã Cần Yên");
        String person = As.user("canyen.canbo")
                .body(GivenRecipients.person("Lầu Thị Báo " + UUID.randomUUID(), unit))
                .post("/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.user("canyen.canbo")
                .body(Map.of("personId", person, "year", 2025, "grade", "HTXS"))
                .post("/annual-grades")
                .then()
                .statusCode(201);
        As.user("canyen.canbo")
                .body(GivenRecipients.initiative(unit, person))
                .post("/initiatives")
                .then()
                .statusCode(201);
        String proposal = As.user("canyen.canbo")
                .body(Map.of(
                        "year",
                        2025,
                        "proposerUnitId",
                        unit,
                        "nominees",
                        List.of(Map.of(
                                "personId", person, "awardCode", "BK_TINH", "achievement", "Thành tích năm 2025"))))
                .post("/award-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String nominee = GivenProposals.of("canyen.canbo", proposal).getString("nominees[0].id");
        As.user("canyen.canbo")
                .get("/award-proposals/" + proposal + "/nominees/" + nominee + "/report")
                .then()
                .statusCode(200)
                .body("birthDate", equalTo("1985-03-08"))
                .body("gender", equalTo("Nữ"))
                .body("nativePlace", equalTo("xã Cần Yên, tỉnh Cao Bằng"))
                .body("posts", equalTo("Chuyên viên"))
                .body("others", containsString("Xếp loại năm 2025: Hoàn thành xuất sắc nhiệm vụ."))
                .body("others", containsString("đóng góp 100 %"));
    }
}
