package vn.sovang.unit.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.shared.problem.Problem.FieldError;

class ProfileRulesTest {

    private static final LocalDate SPRING = LocalDate.of(2025, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2025, 7, 1);

    private static UnitArea border(LocalDate from, LocalDate to) {
        return new UnitArea(AreaKind.BORDER, from, to, null);
    }

    private static List<String> faults(List<UnitArea> areas, List<UnitHeadcount> counts) {
        return ProfileRules.faults(new ProfileContent(areas, counts, List.of())).stream()
                .map(FieldError::pointer)
                .toList();
    }

    @Test
    void one_period_after_another_holds() {
        assertEquals(List.of(), faults(List.of(border(SPRING, SUMMER.minusDays(1)), border(SUMMER, null)), List.of()));
    }

    @Test
    void periods_that_share_a_day_do_not() {
        assertEquals(
                List.of("/areas/1/from"), faults(List.of(border(SPRING, SUMMER), border(SUMMER, null)), List.of()));
    }

    @Test
    void two_kinds_may_hold_at_once() {
        UnitArea remote = new UnitArea(AreaKind.REMOTE, SPRING, null, "QĐ 10");
        assertEquals(List.of(), faults(List.of(border(SPRING, null), remote), List.of()));
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        assertEquals(List.of("/areas/0/to"), faults(List.of(border(SUMMER, SPRING)), List.of()));
    }

    @Test
    void there_are_no_more_women_than_people_and_one_count_a_day() {
        assertEquals(
                List.of("/headcounts/0/women", "/headcounts/1/on"),
                faults(List.of(), List.of(new UnitHeadcount(SPRING, 5, 6), new UnitHeadcount(SPRING, 5, null))));
    }
}
