package vn.sovang.eligibility.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.given.StateTable;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;

class RunStatusTest {

    private static final Set<String> WRITTEN = StateTable.moves("rule-run");
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
    private static final UUID ME = UUID.randomUUID();

    static Stream<Arguments> every_pair() {
        return Arrays.stream(RunStatus.values())
                .flatMap(a -> Arrays.stream(RunStatus.values()).map(b -> Arguments.of(a, b)));
    }

    @ParameterizedTest
    @MethodSource("every_pair")
    void a_move_is_possible_exactly_when_the_table_an_official_reads_says_so(RunStatus from, RunStatus to) {
        assertEquals(WRITTEN.contains(from + ">" + to), from.canBecome(to), from + " -> " + to);
    }

    private static RuleRun asked() {
        Actor actor = new Actor(UUID.randomUUID(), null, "Chuyên viên", Set.of(), Set.of(), Set.of());
        return RuleRun.ask(RunKind.DISCOVERY, 2025, "{}", 10, actor, NOON);
    }

    @Test
    void a_run_is_taken_by_one_and_taken_over_only_from_a_silent_one() {
        RuleRun run = asked();
        assertTrue(run.take(ME, NOON, NOON.minusSeconds(60)));
        UUID other = UUID.randomUUID();
        assertFalse(run.take(other, NOON.plusSeconds(30), NOON.minusSeconds(30)));
        assertTrue(run.take(other, NOON.plusSeconds(90), NOON.plusSeconds(30)));
        assertFalse(run.isHeldBy(ME), "who was silent must not write any more");
        assertTrue(run.isHeldBy(other));
    }

    @Test
    void progress_leaves_the_version_and_the_end_raises_it() {
        RuleRun run = asked();
        run.take(ME, NOON, NOON);
        int version = run.version();
        run.went(new RuleRun.Step(7, 2, 0, UUID.randomUUID(), false), NOON);
        assertEquals(version, run.version());
        run.went(new RuleRun.Step(5, 1, 1, null, true), NOON);
        assertEquals(RunStatus.DONE, run.status());
        assertEquals(12, run.done());
        assertEquals(12, run.total(), "the register grew on the way");
        assertEquals(3, run.found());
        assertTrue(run.version() > version);
        assertThrows(StateConflict.class, () -> run.cancel(NOON));
    }
}
