package vn.sovang.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.block.Composition.Seat;

class YearDifferenceTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID TWO = UUID.randomUUID();

    private static Seat seat(String name) {
        return new Seat(UUID.nameUUIDFromBytes(name.getBytes()), name);
    }

    private static Composition block(UUID id, String name, UUID predecessor, Seat... seats) {
        return new Composition(
                id,
                name,
                predecessor,
                BlockKind.SECTOR_BLOCK,
                TermStatus.PROVISIONAL,
                null,
                Arrays.asList(seats),
                Arrays.stream(seats).findFirst(),
                List.of());
    }

    private static YearDifference between(
            List<Composition> earlier, List<Composition> later, Map<UUID, List<UUID>> successors) {
        return new YearDifference(2025, earlier, 2026, later, successors);
    }

    @Test
    void a_unit_that_changes_its_block_has_moved_and_is_neither_new_nor_gone() {
        var difference = between(
                List.of(block(ONE, "Khối 1", null, seat("A"), seat("B")), block(TWO, "Khối 2", null, seat("C"))),
                List.of(block(ONE, "Khối 1", null, seat("A")), block(TWO, "Khối 2", null, seat("C"), seat("B"))),
                Map.of());
        TermComparison two = difference.line(TWO).orElseThrow();
        assertEquals("Khối 1", two.arrived().get(0).blockName());
        assertEquals("B", two.added().get(0).unitName());
        assertEquals(
                "Khối 2", difference.line(ONE).orElseThrow().departed().get(0).blockName());
    }

    @Test
    void another_name_for_the_same_unit_is_a_renaming_and_accents_placed_elsewhere_are_none() {
        UUID office = UUID.randomUUID();
        UUID party = UUID.randomUUID();
        TermComparison line = between(
                        List.of(block(
                                ONE, "Khối 1", null, new Seat(office, "Thi hành án"), new Seat(party, "Tỉnh uỷ"))),
                        List.of(block(ONE, "Khối 1", null, new Seat(office, "Cục THADS"), new Seat(party, "Tỉnh ủy"))),
                        Map.of())
                .line(ONE)
                .orElseThrow();
        assertEquals(1, line.renamed().size());
        assertEquals("Thi hành án", line.renamed().get(0).before().unitName());
        assertTrue(line.added().isEmpty() && line.removed().isEmpty());
    }

    @Test
    void two_units_that_became_one_are_followed_by_it() {
        Seat propaganda = seat("Ban Tuyên giáo");
        Seat masses = seat("Ban Dân vận");
        Seat merged = seat("Ban Tuyên giáo và Dân vận");
        TermComparison line = between(
                        List.of(block(ONE, "Khối 5", null, propaganda, masses)),
                        List.of(block(ONE, "Khối 5", null, merged)),
                        Map.of(
                                propaganda.unitId(), List.of(merged.unitId()),
                                masses.unitId(), List.of(merged.unitId())))
                .line(ONE)
                .orElseThrow();
        assertEquals(2, line.renamed().size());
        assertEquals("Ban Tuyên giáo và Dân vận", line.renamed().get(1).now().unitName());
    }

    @Test
    void a_block_under_another_name_is_compared_with_the_one_it_goes_on_from() {
        UUID fresh = UUID.randomUUID();
        var difference = between(
                List.of(block(ONE, "Khối tham mưu", null, seat("A"))),
                List.of(block(fresh, "Khối thi đua số 5", ONE, seat("A"))),
                Map.of());
        assertEquals(
                Optional.of("Khối tham mưu"),
                difference.line(fresh).orElseThrow().formerName());
        assertTrue(difference.founded().isEmpty() && difference.ended().isEmpty());
    }

    @Test
    void a_block_nothing_goes_on_from_has_ended_and_a_new_one_is_founded() {
        var difference = between(
                List.of(block(ONE, "Cụm huyện", null, seat("A"))),
                List.of(block(TWO, "Cụm xã", null, seat("B"))),
                Map.of());
        assertEquals("Cụm huyện", difference.ended().get(0).blockName());
        assertEquals("Cụm xã", difference.founded().get(0).blockName());
    }

    @Test
    void members_nobody_has_matched_are_compared_by_their_written_names() {
        TermComparison line = between(
                        List.of(block(ONE, "Cụm", null, new Seat(null, "Tỉnh Sơn La"))),
                        List.of(block(ONE, "Cụm", null, new Seat(null, "tỉnh Sơn La"), new Seat(null, "Lào Cai"))),
                        Map.of())
                .line(ONE)
                .orElseThrow();
        assertEquals(
                List.of("Lào Cai"), line.added().stream().map(s -> s.unitName()).toList());
        assertEquals(1, line.kept().size());
    }
}
