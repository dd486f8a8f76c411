package vn.sovang.unit.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenUnits;
import vn.sovang.given.RoleAccounts;

/** People are listed by given name, then by what stands before it, in the order of the Vietnamese alphabet. */
@ApiTest
class VietnameseOrderTest {

    private static final List<String> IN_ORDER = List.of(
            "Nông Thị An",
            "Lầu Thị Ánh",
            "Bế Thị Ăn",
            "Hoàng Thị Ân",
            "Nông Thị Ấm Bình",
            "Mã Văn Chung",
            "Trần Văn Dũng",
            "Trần Văn Đại",
            "Bế Văn Đức",
            "Đàm Văn Đức",
            "Hoàng Anh Đức",
            "Hoàng Văn Đức",
            "Lý Thị Em",
            "Lý Thị Ê",
            "Lục Văn Ma",
            "Lục Văn Mà",
            "Lục Văn Mả",
            "Lục Văn Mã",
            "Lục Văn Má",
            "Lục Văn Mạ",
            "Vương Văn Ôn",
            "Vương Văn Ơn",
            "Sùng A Pó",
            "Triệu Thị Uyên",
            "Triệu Văn Ước",
            "Lương Thị Yến");

    @Inject
    RoleAccounts accounts;

    @Inject
    GivenUnits units;

    @Test
    void lists_follow_the_given_name_in_vietnamese_order() {
        String unit = units.department("Sở xếp tên").id().toString();
        List<String> shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(name -> accounts.person(name, unit));
        assertEquals(
                IN_ORDER,
                As.user("chuyenvien")
                        .queryParam("unitId", unit)
                        .queryParam("size", 100)
                        .get("/people")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.name"));
    }

    @Test
    void words_are_found_in_any_order_without_accents() {
        String unit = units.department("Sở tìm tên").id().toString();
        accounts.person("Đặng Thị Ưởng", unit);
        assertEquals(
                List.of("Đặng Thị Ưởng"),
                As.user("chuyenvien")
                        .queryParam("unitId", unit)
                        .queryParam("q", "uong dang")
                        .get("/people")
                        .path("items.name"));
    }
}
