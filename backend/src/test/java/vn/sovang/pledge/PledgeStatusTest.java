package vn.sovang.pledge;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.given.StateTable;
import vn.sovang.shared.figures.Qualifier;
import vn.sovang.shared.figures.StatedFigure;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.StateConflict;

class PledgeStatusTest {

    private static final Instant NOW = Instant.parse("2025-12-20T03:00:00Z");

    private static final Map<PledgeStatus, java.util.function.Consumer<Pledge>> MOVES = Map.of(
            PledgeStatus.SUBMITTED,
            p -> p.submit(NOW),
            PledgeStatus.SIGNED,
            p -> p.sign(SignedHow.REMOTE, "Người ký", LocalDate.of(2025, 1, 15), NOW),
            PledgeStatus.RETURNED,
            p -> p.giveBack("Thiếu chỉ tiêu", NOW),
            PledgeStatus.MID_REPORTED,
            p -> p.reportMid(NOW),
            PledgeStatus.YEAR_REPORTED,
            p -> p.reportYear(NOW),
            PledgeStatus.CONFIRMED,
            p -> p.confirm(NOW));

    static Stream<Arguments> everyPair() {
        return Stream.of(PledgeStatus.values())
                .flatMap(from -> Stream.of(PledgeStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void the_written_table_is_the_one_in_force(PledgeStatus from, PledgeStatus to) {
        assertEquals(
                StateTable.moves("pledge").contains(from + ">" + to),
                from.next().contains(to));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void every_verb_obeys_the_table(PledgeStatus from, PledgeStatus to) {
        if (to == PledgeStatus.DRAFT) {
            return;
        }
        // A returned one goes back only to where it came from: here it was returned before signing.
        boolean back = from != PledgeStatus.RETURNED || to == PledgeStatus.SUBMITTED;
        Pledge pledge = reached(from);
        if (from.next().contains(to) && back) {
            assertDoesNotThrow(() -> MOVES.get(to).accept(pledge));
            assertEquals(to, pledge.status());
        } else {
            assertThrows(StateConflict.class, () -> MOVES.get(to).accept(pledge));
            assertEquals(from, pledge.status());
        }
    }

    @Test
    void a_returned_report_is_corrected_and_sent_again_but_its_promise_stays_closed() {
        Pledge pledge = reached(PledgeStatus.YEAR_REPORTED);
        pledge.giveBack("Thiếu minh chứng", NOW);
        assertFalse(pledge.isOpen());
        assertTrue(pledge.takesResults(ReportPeriod.YEAR));
        assertThrows(StateConflict.class, () -> pledge.submit(NOW));
        pledge.reportYear(NOW);
        assertEquals(PledgeStatus.YEAR_REPORTED, pledge.status());
        assertTrue(pledge.isSigned());
    }

    @Test
    void a_pledge_without_targets_or_with_an_open_one_is_not_sent() {
        Pledge empty = draft();
        assertThrows(Invalid.class, () -> empty.submit(NOW));
        Pledge open = draft();
        PledgeTarget target = PledgeTarget.blank();
        target.describe(0, "Số mô hình", "mô hình", TargetDirection.HIGHER_BETTER, null, null, null);
        open.promise(List.of(), List.of(target), List.of(), NOW);
        Invalid refused = assertThrows(Invalid.class, () -> open.submit(NOW));
        assertEquals("/targets/0/planned", refused.errors().get(0).pointer());
    }

    @Test
    void the_year_is_reported_only_with_a_result_for_every_target() {
        Pledge pledge = draft();
        promiseTwo(pledge);
        pledge.submit(NOW);
        pledge.sign(SignedHow.REMOTE, "Người ký", LocalDate.of(2025, 1, 15), NOW);
        pledge.reportTarget(ReportPeriod.YEAR, pledge.targets().get(0).id(), twelve());
        Invalid refused = assertThrows(Invalid.class, () -> pledge.reportYear(NOW));
        assertEquals("/targets/1/year", refused.errors().get(0).pointer());
    }

    @Test
    void next_years_pledge_takes_the_promises_and_none_of_the_results() {
        Pledge old = reached(PledgeStatus.CONFIRMED);
        Pledge next = draft();
        next.continueFrom(old);
        assertEquals(2, next.targets().size());
        assertFalse(next.targets().get(0).isReported(ReportPeriod.YEAR));
        assertFalse(next.targets().get(0).id().equals(old.targets().get(0).id()));
    }

    private static Pledge draft() {
        return Pledge.draft(UUID.randomUUID(), UUID.randomUUID(), 2025, UUID.randomUUID(), NOW);
    }

    private static void promiseTwo(Pledge pledge) {
        PledgeTarget five = PledgeTarget.blank();
        five.describe(
                0,
                "Vụ việc phức tạp tham mưu chỉ đạo",
                "vụ việc",
                TargetDirection.HIGHER_BETTER,
                "5",
                new StatedFigure(BigDecimal.valueOf(5), null, Qualifier.EXACT),
                null);
        PledgeTarget done = PledgeTarget.blank();
        done.describe(1, "Hội nghị chuyên đề", null, TargetDirection.DONE, null, null, null);
        pledge.promise(List.of("Thực hiện tốt nhiệm vụ chuyên môn"), List.of(five, done), List.of(), NOW);
    }

    private static PeriodResult twelve() {
        return PeriodResult.of(
                "12", new StatedResult(BigDecimal.valueOf(12), Qualifier.EXACT, null), null, "Báo cáo", null);
    }

    /** Reached by the verbs alone. */
    private static Pledge reached(PledgeStatus status) {
        Pledge p = draft();
        promiseTwo(p);
        if (status == PledgeStatus.DRAFT) {
            return p;
        }
        p.submit(NOW);
        if (status == PledgeStatus.SUBMITTED) {
            return p;
        }
        if (status == PledgeStatus.RETURNED) {
            p.giveBack("Thiếu chỉ tiêu", NOW);
            return p;
        }
        p.sign(SignedHow.REMOTE, "Người ký", LocalDate.of(2025, 1, 15), NOW);
        for (PledgeTarget t : p.targets()) {
            p.reportTarget(ReportPeriod.MID, t.id(), PeriodResult.of(null, null, true, null, null));
            p.reportTarget(
                    ReportPeriod.YEAR,
                    t.id(),
                    t.direction() == TargetDirection.DONE ? PeriodResult.of(null, null, true, null, null) : twelve());
        }
        if (status == PledgeStatus.SIGNED) {
            return p;
        }
        if (status == PledgeStatus.MID_REPORTED) {
            p.reportMid(NOW);
            return p;
        }
        p.reportYear(NOW);
        if (status == PledgeStatus.CONFIRMED) {
            p.confirm(NOW);
        }
        return p;
    }
}
