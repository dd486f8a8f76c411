package vn.sovang.pledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.shared.figures.Qualifier;
import vn.sovang.shared.figures.StatedFigure;
import vn.sovang.shared.figures.UnclearFigure;

class StatedFigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5; vụ việc; 5; EXACT",
                "2.048; đại biểu; 2048; EXACT",
                "hơn 986 triệu đồng; triệu đồng; 986000000; MORE_THAN",
                "986; triệu đồng; 986000000; EXACT",
                "từ 70% trở lên; %; 70; AT_LEAST",
                "100; %; 100; EXACT",
                "6/6; %; 100; EXACT",
                "khoảng 100; tin, bài; 100; ABOUT",
                "2,5; ha; 2.5; EXACT",
                "0; cán bộ; 0; EXACT",
            })
    void figures_are_read_with_their_unit(String raw, String measure, BigDecimal value, Qualifier qualifier)
            throws UnclearFigure {
        StatedFigure figure = StatedFigure.read(raw, measure, null);
        assertEquals(0, value.compareTo(figure.value()), figure.value().toPlainString());
        assertEquals(qualifier, figure.qualifier());
    }

    @Test
    void an_ambiguous_figure_names_both_readings_until_one_is_chosen() throws UnclearFigure {
        UnclearFigure asked = assertThrows(UnclearFigure.class, () -> StatedFigure.read("2.254 tỷ đồng", "đồng", null));
        assertTrue(asked.getMessage().contains("2.254.000.000.000 đồng"), asked.getMessage());
        assertTrue(asked.getMessage().contains("2.254.000.000 đồng"), asked.getMessage());
        BigDecimal chosen = new BigDecimal("2254000000");
        assertEquals(
                0,
                chosen.compareTo(
                        StatedFigure.read("2.254 tỷ đồng", "đồng", chosen).value()));
        assertThrows(UnclearFigure.class, () -> StatedFigure.read("2.254 tỷ đồng", "đồng", new BigDecimal("2254")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"rất nhiều; vụ việc", "12 nhà; vụ việc", "15 đợt và 3.761 đơn vị máu; đợt", "6/0; %"})
    void what_is_no_single_figure_of_the_unit_is_asked_about(String raw, String measure) {
        assertThrows(UnclearFigure.class, () -> StatedFigure.read(raw, measure, null));
    }

    @Test
    void a_bare_percentage_keeps_its_words_and_asks() throws UnclearFigure {
        StatedResult result = StatedResult.read("vượt 240 %", "vụ việc", BigDecimal.valueOf(5), null);
        assertNull(result.value());
        assertTrue(result.question().contains("vượt 240 %"), result.question());
    }

    @Test
    void exceeding_by_24_houses_is_a_difference_and_not_a_percentage() throws UnclearFigure {
        StatedResult result = StatedResult.read("vượt 24 nhà", "nhà", BigDecimal.valueOf(17), null);
        assertEquals(0, BigDecimal.valueOf(41).compareTo(result.value()));
        assertNull(result.question());
    }

    @Test
    void a_claim_that_does_not_fit_its_figures_is_questioned() throws UnclearFigure {
        StatedResult wrong = StatedResult.read("12 vụ việc, vượt 240%", "vụ việc", BigDecimal.valueOf(5), null);
        assertEquals(0, BigDecimal.valueOf(12).compareTo(wrong.value()));
        assertNotNull(wrong.question());
        StatedResult right = StatedResult.read("12 vụ việc, đạt 240%", "vụ việc", BigDecimal.valueOf(5), null);
        assertNull(right.question());
    }

    @Test
    void five_promised_and_twelve_reached_is_240_percent_and_140_beyond() throws UnclearFigure {
        PledgeTarget target = target("5", "vụ việc", TargetDirection.HIGHER_BETTER, "12");
        assertEquals(
                "đạt 240 %, vượt 140 %",
                target.outcome(ReportPeriod.YEAR).orElseThrow().words());
        assertEquals("5 vụ việc", target.plannedWords());
        assertEquals("12 vụ việc", target.reachedWords(ReportPeriod.YEAR));
    }

    @Test
    void between_percentages_the_difference_is_told_in_points() throws UnclearFigure {
        PledgeTarget target = target("95", "%", TargetDirection.HIGHER_BETTER, "97");
        assertEquals(
                "đạt 97 %, cao hơn chỉ tiêu 2 điểm phần trăm",
                target.outcome(ReportPeriod.YEAR).orElseThrow().words());
    }

    @Test
    void nobody_disciplined_meets_the_target_of_none() throws UnclearFigure {
        PledgeTarget none = target("0", "cán bộ", TargetDirection.LOWER_BETTER, "0");
        assertEquals(true, none.outcome(ReportPeriod.YEAR).orElseThrow().met());
        PledgeTarget one = target("0", "cán bộ", TargetDirection.LOWER_BETTER, "1");
        assertEquals(false, one.outcome(ReportPeriod.YEAR).orElseThrow().met());
    }

    private static PledgeTarget target(String planned, String measure, TargetDirection direction, String reached)
            throws UnclearFigure {
        PledgeTarget target = PledgeTarget.blank();
        target.describe(0, "Chỉ tiêu", measure, direction, planned, StatedFigure.read(planned, measure, null), null);
        StatedResult stated = StatedResult.read(reached, measure, target.measuredBy(), null);
        target.report(ReportPeriod.YEAR, PeriodResult.of(reached, stated, null, null, null));
        return target;
    }
}
