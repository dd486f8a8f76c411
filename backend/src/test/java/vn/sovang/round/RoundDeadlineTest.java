package vn.sovang.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.shared.time.WorkingCalendar;
import vn.sovang.shared.time.rule.Due;
import vn.sovang.shared.time.rule.TimeContext;
import vn.sovang.shared.time.rule.TimeRuleJson;
import vn.sovang.shared.time.rule.WrittenTimes;
import vn.sovang.unit.UnitKind;

/** Deadlines as real notices write them: a window for flags, an earlier day for blocks, one day for the rest. */
class RoundDeadlineTest {

    private static final Instant NOW = Instant.parse("2022-06-01T00:00:00Z");
    private static final TimeContext IN = TimeContext.of(2022, WorkingCalendar.of(List.of()));

    /** Nam Định 2022: dossiers before 31/7; flags in a window of one week; blocks of the inspectorate before 20/7. */
    private static AwardRound round() {
        return AwardRound.planned(
                null,
                new RoundPlan(
                        "Năm học 2021–2022",
                        2022,
                        RoundSubject.SCHOOL_YEAR,
                        null,
                        LocalDate.of(2021, 9, 5),
                        LocalDate.of(2022, 5, 31),
                        null,
                        null,
                        "trước ngày 31/7/2022",
                        rule("trước ngày 31/7/2022"),
                        List.of(
                                new RoundException(
                                        RoundException.Target.AWARD,
                                        "CO_TINH",
                                        "từ ngày 25/7/2022 đến ngày 31/7/2022",
                                        rule("từ ngày 25/7/2022 đến ngày 31/7/2022")),
                                new RoundException(
                                        RoundException.Target.BLOCKS,
                                        RoundException.BLOCKS,
                                        "trước ngày 20/7/2022",
                                        rule("trước ngày 20/7/2022"))),
                        new RoundPlan.Submitters(false, true, Set.of(UnitKind.SCHOOL), Set.of()),
                        List.of(new RoundAward("CO_TINH", null, RoundRoute.FULL_SESSION))),
                NOW);
    }

    private static String rule(String written) {
        return TimeRuleJson.write(WrittenTimes.read(written, 2022).read().orElseThrow());
    }

    private static Optional<Due> due(String... who) {
        return round().due(IN, e -> e.target() + e.code(), who);
    }

    @Test
    void the_general_day_holds_for_everybody_else() {
        assertEquals(
                LocalDate.of(2022, 7, 30),
                due("AWARDTTLDXS", "UNIT_KINDSCHOOL").orElseThrow().day());
    }

    @Test
    void a_window_has_a_first_day_before_which_it_is_too_early() {
        Due flags = due("AWARDCO_TINH", "UNIT_KINDSCHOOL").orElseThrow();
        assertEquals(LocalDate.of(2022, 7, 25), flags.opens());
        assertEquals(LocalDate.of(2022, 7, 31), flags.day());
        RoundGate.Window window = new RoundGate.Window("CO_TINH", "Cờ", flags);
        assertTrue(window.untimely(LocalDate.of(2022, 7, 20)).orElseThrow().contains("chưa đến thời gian nhận"));
        assertTrue(window.untimely(LocalDate.of(2022, 7, 31)).isEmpty());
        assertTrue(window.untimely(LocalDate.of(2022, 8, 1)).orElseThrow().contains("quá hạn"));
    }

    @Test
    void blocks_may_have_an_earlier_day_than_their_members() {
        assertEquals(
                LocalDate.of(2022, 7, 19),
                due("AWARDTTLDXS", "BLOCKSBLOCKS").orElseThrow().day());
    }

    @Test
    void who_may_send_is_a_kind_of_unit_a_listed_unit_or_the_blocks() {
        UUID somebody = UUID.randomUUID();
        assertTrue(round().mayBeSentBy(somebody, UnitKind.SCHOOL, false));
        assertTrue(!round().mayBeSentBy(somebody, UnitKind.COMMUNE, false));
        assertTrue(round().mayBeSentBy(somebody, UnitKind.COMMUNE, true));
    }

    @Test
    void the_achievement_of_a_school_year_is_called_by_both_years() {
        assertEquals("năm học 2021–2022", round().achievementTime());
    }
}
