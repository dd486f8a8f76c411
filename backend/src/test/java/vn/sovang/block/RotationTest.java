package vn.sovang.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.block.Rotation.Ground;
import vn.sovang.block.Rotation.Past;
import vn.sovang.block.Rotation.Turn;

class RotationTest {

    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();
    private static final UUID C = UUID.randomUUID();
    private static final UUID D = UUID.randomUUID();

    private static Past year(int year, UUID head, UUID... deputies) {
        return new Past(year, Optional.ofNullable(head), Arrays.asList(deputies));
    }

    private static List<UUID> order(Rotation rotation) {
        return rotation.turns().stream().map(Turn::unit).toList();
    }

    @Test
    void the_deputy_follows_then_those_who_never_led_then_those_who_led_longest_ago() {
        Rotation rotation =
                new Rotation(List.of(year(2023, B, D), year(2024, D, A), year(2025, A, C)), List.of(A, B, C, D), 2026);
        assertEquals(List.of(C, B, D, A), order(rotation));
        assertEquals(Ground.DEPUTY_FOLLOWS, rotation.turns().get(0).ground());
        assertEquals(List.of(2023), rotation.turns().get(1).led());
        assertEquals(List.of(), rotation.gaps());
    }

    @Test
    void whoever_never_led_stands_in_the_printed_order() {
        Rotation rotation = new Rotation(List.of(year(2025, B)), List.of(D, A, B, C), 2026);
        assertEquals(List.of(D, A, C, B), order(rotation));
        assertEquals(Ground.NEVER_LED, rotation.turns().get(0).ground());
        assertEquals(Ground.LED_LONGEST_AGO, rotation.turns().get(3).ground());
    }

    @Test
    void a_deputy_that_left_the_block_has_no_turn() {
        assertEquals(List.of(A, B), order(new Rotation(List.of(year(2025, C, D)), List.of(A, B), 2026)));
    }

    @Test
    void years_nobody_knows_are_gaps_and_the_year_itself_is_none() {
        List<Past> past = new ArrayList<>(List.of(year(2018, A), year(2020, B), year(2022, null)));
        assertEquals(List.of(2019, 2021, 2022), new Rotation(past, List.of(A, B), 2023).gaps());
    }

    @Test
    void a_later_year_says_nothing_about_an_earlier_turn() {
        Rotation rotation = new Rotation(List.of(year(2027, A), year(2025, B, A)), List.of(A, B), 2026);
        assertEquals(List.of(), rotation.turns().get(0).led());
    }
}
