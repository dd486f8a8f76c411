package vn.sovang.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.given.StateTable;

class ProposalStatusTest {

    private static final Set<String> WRITTEN = StateTable.moves("proposal");

    static Stream<Arguments> every_pair() {
        return Arrays.stream(ProposalStatus.values())
                .flatMap(a -> Arrays.stream(ProposalStatus.values()).map(b -> Arguments.of(a, b)));
    }

    @ParameterizedTest
    @MethodSource("every_pair")
    void a_move_is_possible_exactly_when_the_table_an_official_reads_says_so(ProposalStatus from, ProposalStatus to) {
        assertEquals(WRITTEN.contains(from + ">" + to), from.canBecome(to), from + " -> " + to);
    }

    @Test
    void every_move_of_the_table_is_the_work_of_some_action() {
        for (String move : WRITTEN) {
            ProposalStatus from = ProposalStatus.valueOf(move.split(">")[0]);
            assertTrue(
                    Arrays.stream(ProposalAction.values()).anyMatch(a -> a.fits(from)), "Nothing leads out of " + from);
        }
        assertTrue(WRITTEN.size() > 20);
    }
}
