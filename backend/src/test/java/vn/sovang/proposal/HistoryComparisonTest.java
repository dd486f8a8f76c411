package vn.sovang.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.proposal.HistoryComparison.Difference;
import vn.sovang.register.Register;

class HistoryComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    @Test
    void what_both_sides_say_alike_is_the_same_whatever_the_accents_of_the_symbol() {
        assertEquals(
                List.of(List.of(Difference.SAME)),
                differences(
                        List.of(claim(2023, "Bằng khen của Ủy ban nhân dân tỉnh", "312/QD-UBND", DAY)),
                        List.of(entry(2023, "Bằng khen của Ủy ban nhân dân tỉnh", "312/QĐ-UBND", DAY))));
    }

    @Test
    void a_bare_number_is_that_of_the_symbol() {
        assertEquals(
                List.of(List.of(Difference.SAME)),
                differences(
                        List.of(claim(2023, "Lao động tiên tiến", "312", DAY)),
                        List.of(entry(2023, "Lao động tiên tiến", "312/QĐ-UBND", DAY))));
    }

    @Test
    void each_side_alone_is_named() {
        assertEquals(
                List.of(List.of(Difference.NOT_CLAIMED), List.of(Difference.NOT_IN_REGISTER)),
                differences(
                        List.of(claim(2024, "Bằng khen của Bộ", "11/QĐ-BNV", DAY)),
                        List.of(entry(2022, "Lao động tiên tiến", "7/QĐ-STC", DAY))));
    }

    @Test
    void a_number_and_a_day_that_differ_are_told_apart() {
        assertEquals(
                List.of(List.of(Difference.NUMBER, Difference.DATE)),
                differences(
                        List.of(claim(2023, "Lao động tiên tiến", "99/QĐ-STC", DAY.plusDays(1))),
                        List.of(entry(2023, "Lao động tiên tiến", "7/QĐ-STC", DAY))));
    }

    @Test
    void the_same_decision_with_another_award_or_year_is_one_line() {
        assertEquals(
                List.of(List.of(Difference.AWARD)),
                differences(
                        List.of(claim(2023, "Chiến sĩ thi đua cơ sở", "7/QĐ-STC", DAY)),
                        List.of(entry(2023, "Lao động tiên tiến", "7/QĐ-STC", DAY))));
        assertEquals(
                List.of(List.of(Difference.YEAR)),
                differences(
                        List.of(claim(2024, "Lao động tiên tiến", "7/QĐ-STC", DAY)),
                        List.of(entry(2023, "Lao động tiên tiến", "7/QĐ-STC", DAY))));
    }

    @Test
    void the_surest_pair_is_taken_first() {
        // Two awards of one decision: each claim finds its own.
        assertEquals(
                List.of(List.of(Difference.SAME), List.of(Difference.SAME)),
                differences(
                        List.of(
                                claim(2023, "Lao động tiên tiến", "7/QĐ-STC", DAY),
                                claim(2023, "Chiến sĩ thi đua cơ sở", "7/QĐ-STC", DAY)),
                        List.of(
                                entry(2023, "Chiến sĩ thi đua cơ sở", "7/QĐ-STC", DAY),
                                entry(2023, "Lao động tiên tiến", "7/QĐ-STC", DAY))));
    }

    @Test
    void nothing_claimed_and_nothing_known_is_nothing() {
        assertEquals(List.of(), differences(List.of(), List.of()));
    }

    private static List<List<Difference>> differences(List<ReportAward> claims, List<Register.Held> entries) {
        return HistoryComparison.of(claims, entries).stream()
                .map(HistoryComparison.Line::differences)
                .toList();
    }

    private static ReportAward claim(int year, String award, String number, LocalDate day) {
        return new ReportAward(year, award, number, day, null);
    }

    private static Register.Held entry(int year, String award, String number, LocalDate day) {
        return new Register.Held(UUID.randomUUID(), year, award, true, number, day, "UBND tỉnh", null);
    }
}
