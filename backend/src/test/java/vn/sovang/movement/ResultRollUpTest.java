package vn.sovang.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResultRollUpTest {

    private static final UUID PROVINCE = new UUID(1, 1);
    private static final UUID CITY = new UUID(1, 2);
    private static final UUID COMMUNE = new UUID(1, 3);

    private final List<ResultRollUp.Line> lines = new ArrayList<>();

    @Test
    void the_houses_of_three_years_are_forty_one() {
        whole(CITY, "Nhà đã khởi công", "nhà", "2018", 15);
        whole(CITY, "Nhà đã khởi công", "nhà", "2019", 12);
        whole(CITY, "nhà đã khởi công", "Nhà", "năm 2020", 14);
        ResultRollUp.Sum all = together();
        assertEquals(new BigDecimal(41), all.value());
        assertEquals(3, all.lines().size());
    }

    @Test
    void five_years_and_single_years_overlap_and_are_not_put_together() {
        whole(CITY, "Nhà đã khởi công", "nhà", "2018", 15);
        whole(CITY, "Nhà đã khởi công", "nhà", "05 năm", 41);
        assertTrue(sums().stream().noneMatch(s -> s.period() == null));
    }

    @Test
    void what_a_movement_says_of_itself_is_not_added_to_what_its_units_say() {
        whole(PROVINCE, "Nhà", "nhà", "2025", 100);
        unit(PROVINCE, "Nhà", "nhà", "2025", 30);
        whole(CITY, "Nhà", "nhà", "2025", 41);
        unit(CITY, "Nhà", "nhà", "2025", 40);
        ResultRollUp.Sum one = sums().get(0);
        assertEquals(new BigDecimal(100), one.value());
        assertTrue(one.stated());
        assertEquals(new BigDecimal(71), one.parts(), "the unit of the province and the city's own figure");
        assertEquals(4, one.lines().size());
    }

    @Test
    void without_a_figure_of_its_own_the_movements_under_it_are_added() {
        whole(CITY, "Nhà", "nhà", "2025", 41);
        unit(COMMUNE, "Nhà", "nhà", "2025", 3);
        unit(COMMUNE, "Nhà", "nhà", "2025", 4);
        assertEquals(new BigDecimal(48), sums().get(0).value());
    }

    @Test
    void money_of_any_magnitude_is_dong_and_metres_are_no_kilometres() {
        whole(CITY, "Kinh phí", "tỷ đồng", "2020", 45_000_000_000L);
        whole(COMMUNE, "Kinh phí", "triệu đồng", "2020", 986_000_000);
        whole(CITY, "Đường", "km", "2020", 5);
        whole(COMMUNE, "Đường", "m", "2020", 300);
        assertEquals(3, sums().size());
        assertTrue(sums().stream()
                .anyMatch(s -> s.measure().equals("đồng") && s.value().equals(BigDecimal.valueOf(45_986_000_000L))));
    }

    private ResultRollUp.Sum together() {
        return sums().stream().filter(s -> s.period() == null).findFirst().orElseThrow();
    }

    private List<ResultRollUp.Sum> sums() {
        return ResultRollUp.of(PROVINCE, lines);
    }

    private void whole(UUID movement, String indicator, String measure, String period, long value) {
        add(movement, true, indicator, measure, period, value);
    }

    private void unit(UUID movement, String indicator, String measure, String period, long value) {
        add(movement, false, indicator, measure, period, value);
    }

    private void add(UUID movement, boolean whole, String indicator, String measure, String period, long value) {
        lines.add(new ResultRollUp.Line(
                new UUID(2, lines.size()),
                movement,
                whole,
                indicator,
                measure,
                period,
                BigDecimal.valueOf(value),
                false,
                true));
    }
}
