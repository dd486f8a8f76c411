package vn.sovang.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.given.StateTable;
import vn.sovang.shared.problem.StateConflict;

class TermStatusTest {

    private static final DecisionFacts DECISION = new DecisionFacts("348/QĐ-UBND", null, null, null);

    private final BlockTerm term = BlockTerm.open(UUID.randomUUID(), 2026);

    @ParameterizedTest
    @EnumSource(TermStatus.class)
    void the_written_table_is_the_one_in_force(TermStatus from) {
        for (TermStatus to : TermStatus.values()) {
            assertEquals(
                    StateTable.moves("block-term").contains(from + ">" + to),
                    from.next().contains(to),
                    from + ">" + to);
        }
    }

    @Test
    void an_official_term_is_not_made_official_twice() {
        term.makeOfficial(DECISION);
        assertThrows(StateConflict.class, () -> term.makeOfficial(DECISION));
    }

    @Test
    void a_provisional_term_cannot_be_reopened() {
        assertThrows(StateConflict.class, term::reopen);
    }

    @Test
    void an_official_term_takes_no_change_of_members_until_it_is_reopened() {
        term.makeOfficial(DECISION);
        assertThrows(StateConflict.class, () -> describe(3));
        term.reopen();
        describe(3);
        assertEquals(3, term.declaredMembers());
    }

    @Test
    void the_last_listed_head_is_the_one_in_office() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        term.describe(null, null, null, List.of(), List.of(head(first), head(second)), List.of(), null);
        assertEquals(Optional.of(second), term.headUnitId());
    }

    @Test
    void a_head_whose_unit_is_unknown_is_no_unit() {
        term.describe(null, null, null, List.of(), List.of(head(null)), List.of(), null);
        assertTrue(term.headUnitId().isEmpty());
    }

    @Test
    void the_next_year_takes_members_and_quotas_but_neither_leaders_nor_decision() {
        UUID unit = UUID.randomUUID();
        term.describe(
                5,
                "Khối trưởng",
                null,
                List.of(new TermMember(unit, null, null)),
                List.of(head(unit)),
                List.of(new TermQuota("CO_TINH", 1, null)),
                null);
        term.makeOfficial(DECISION);
        BlockTerm next = BlockTerm.open(term.blockId(), 2027);
        next.continueFrom(term);
        assertTrue(next.hasMember(unit));
        assertEquals(1, next.quotas().size());
        assertEquals("Khối trưởng", next.headTitle());
        assertTrue(next.leaders().isEmpty());
        assertNull(next.decision());
    }

    private void describe(int declared) {
        term.describe(declared, null, null, List.of(), List.of(), List.of(), null);
    }

    private static TermLeader head(UUID unit) {
        return new TermLeader(LeaderRole.HEAD, unit, null, null, null, LeaderChoice.UNKNOWN, null);
    }
}
