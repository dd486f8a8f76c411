package vn.sovang.meeting.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.meeting.ballot.GivenBallots.acclamation;
import static vn.sovang.meeting.ballot.GivenBallots.chosen;
import static vn.sovang.meeting.ballot.GivenBallots.counted;
import static vn.sovang.meeting.ballot.GivenBallots.ids;
import static vn.sovang.meeting.ballot.GivenBallots.opened;
import static vn.sovang.meeting.ballot.GivenBallots.prepared;
import static vn.sovang.meeting.ballot.GivenBallots.votes;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.given.StateTable;
import vn.sovang.meeting.ballot.Outcome.Standing;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.StateConflict;

class BallotTest {

    @ParameterizedTest
    @EnumSource(BallotStatus.class)
    void the_written_table_is_the_one_in_force(BallotStatus from) {
        for (BallotStatus to : BallotStatus.values()) {
            assertEquals(StateTable.moves("ballot").contains(from + ">" + to), from.mayBecome(to), from + ">" + to);
        }
    }

    @Test
    void identifiers_keep_no_moment() {
        Ballot b = acclamation(2, 1);
        assertEquals(4, b.id().version(), "a random id");
        assertTrue(b.candidates().stream().allMatch(c -> c.id().version() == 4));
    }

    @Test
    void a_paper_ballot_needs_a_counting_team_and_candidates() {
        Ballot without = Ballot.prepare(UUID.randomUUID(), 1, question(List.of(candidate()), List.of()));
        assertEquals("Bỏ phiếu kín cần có tổ kiểm phiếu.", without.may().open().reason());
        Ballot empty = Ballot.prepare(UUID.randomUUID(), 1, question(List.of(), List.of(new Teller("A", null, null))));
        assertThrows(StateConflict.class, () -> opened(empty, 5, 5));
    }

    @Nested
    class ClearResults {

        @Test
        void the_unit_with_all_votes_is_chosen() {
            Ballot b = counted(opened(acclamation(5, 1), 5, 5), 5, 0, 5, 0, 0, 0);
            b.close(Closing.CLEAR);
            assertEquals(List.of("Đơn vị 2"), chosen(b));
            assertEquals(
                    "100", b.outcome().placed().get(0).percent().orElseThrow().toPlainString());
            assertTrue(b.outcome().findings().isEmpty());
        }

        @Test
        void nobody_without_a_vote_is_chosen() {
            Ballot b = counted(opened(acclamation(3, 3), 5, 5), 5, 5, 4, 0);
            b.close(Closing.CLEAR);
            assertEquals(List.of("Đơn vị 1", "Đơn vị 2"), chosen(b));
        }

        @Test
        void exactly_the_pass_mark_passes_and_a_vote_less_does_not() {
            Ballot at = counted(opened(acclamation(2, 1), 5, 5), 5, 4, 1);
            assertTrue(at.outcome().findings().isEmpty());
            Ballot below = counted(opened(acclamation(2, 1), 5, 5), 5, 3, 2);
            assertEquals(
                    "Đơn vị 1 được 3/5 đơn vị có mặt (60 %), chưa đạt tỷ lệ từ 80 % trở lên.",
                    below.outcome().findings().get(0).message());
        }

        @Test
        void the_base_may_be_all_members() {
            Ballot.Question q =
                    question(List.of(candidate(), candidate()), List.of(new Teller("Hoàng Văn Dũng", null, null)));
            Ballot all = Ballot.prepare(
                    UUID.randomUUID(),
                    1,
                    new Ballot.Question(
                            q.purpose(),
                            q.mode(),
                            q.title(),
                            q.awardCode(),
                            q.awardName(),
                            1,
                            new VotingRule(q.rule().quorum(), q.rule().threshold(), ThresholdBase.ALL, true),
                            q.candidates(),
                            q.tellers(),
                            null));
            counted(opened(all, 4, 6), 4, 4, 0);
            assertEquals(6, all.outcome().base());
            assertFalse(all.outcome().placed().get(0).reaches(), "4 of 6 is below 80 %");
        }

        @Test
        void half_of_the_votes_is_no_majority() {
            Ballot b = counted(
                    opened(prepared(BallotPurpose.ELECT_HEAD, BallotMode.SECRET_BALLOT_PAPER, 2, 1, ">50%"), 4, 4),
                    4,
                    2,
                    1);
            assertFalse(b.outcome().placed().get(0).reaches());
        }

        @Test
        void too_few_present_is_a_finding_of_its_own() {
            Ballot b = counted(opened(acclamation(2, 1), 3, 5), 3, 3, 0);
            assertEquals(
                    "Có mặt 3/5 đơn vị, chưa đủ số đơn vị dự họp (từ 2/3 trở lên).",
                    b.outcome().findings().get(0).message());
        }
    }

    @Nested
    class Shortfalls {

        private final Ballot b = counted(opened(acclamation(3, 1), 5, 5), 5, 3, 2, 0);

        @Test
        void are_recorded_only_with_a_reason() {
            Invalid refused = assertThrows(Invalid.class, () -> b.close(Closing.CLEAR));
            assertEquals("/reason", refused.errors().get(0).pointer());
            assertEquals(BallotStatus.COUNTED, b.status());
            b.close(new Closing("Khối thống nhất ghi nhận", false, null, List.of(), null));
            assertEquals(List.of("Đơn vị 1"), chosen(b));
            assertEquals("Khối thống nhất ghi nhận", b.remarks().reason());
        }

        @Test
        void may_be_left_to_a_second_round() {
            b.close(new Closing(null, true, null, List.of(), null));
            assertTrue(chosen(b).isEmpty());
            Ballot second = b.secondRound(2);
            assertEquals(b.id(), second.secondRoundOf());
            assertEquals(3, second.candidates().size());
            assertEquals(1, second.seats());
            assertTrue(second.candidates().stream().allMatch(c -> c.votes() == null));
        }
    }

    @Nested
    class Ties {

        private final Ballot b = counted(opened(acclamation(4, 2), 5, 5), 5, 5, 2, 2, 1);

        @Test
        void are_shown_for_the_seats_they_are_about() {
            assertEquals(1, b.outcome().seatsToDecide());
            assertEquals(
                    List.of(Standing.CHOSEN, Standing.TIED, Standing.TIED, Standing.NOT_CHOSEN),
                    b.outcome().placed().stream().map(Outcome.Placed::standing).toList());
        }

        @Test
        void are_not_closed_without_a_rule() {
            Invalid refused = assertThrows(Invalid.class, () -> b.close(closing(null)));
            assertEquals("/tieRule", refused.errors().get(0).pointer());
        }

        @Test
        void are_resolved_by_a_recorded_rule() {
            b.close(closing(TieRule.HIGHER_SCORE, ids(b, "Đơn vị 3").get(0)));
            assertEquals(List.of("Đơn vị 1", "Đơn vị 3"), chosen(b));
            assertEquals(TieRule.HIGHER_SCORE, b.remarks().tieRule());
            assertFalse(b.may().haveSecondRound().allowed());
        }

        @Test
        void are_not_resolved_by_somebody_who_is_not_tied() {
            UUID last = ids(b, "Đơn vị 4").get(0);
            Invalid refused = assertThrows(Invalid.class, () -> b.close(closing(TieRule.DRAW_LOTS, last)));
            assertEquals("/tieChosen", refused.errors().get(0).pointer());
        }

        @Test
        void may_go_to_a_second_round_among_the_tied() {
            b.close(closing(TieRule.SECOND_ROUND));
            assertEquals(List.of("Đơn vị 1"), chosen(b));
            Ballot second = b.secondRound(2);
            assertEquals(
                    List.of("Đơn vị 2", "Đơn vị 3"),
                    second.candidates().stream().map(Candidate::name).toList());
            assertEquals(1, second.seats());
        }

        @Test
        void of_units_that_are_all_chosen_are_no_ties() {
            Ballot both = counted(opened(acclamation(3, 2), 5, 5), 5, 5, 5, 0);
            assertEquals(0, both.outcome().seatsToDecide());
        }

        private Closing closing(TieRule rule, UUID... picked) {
            return new Closing("Ghi nhận theo thống nhất của khối", false, rule, List.of(picked), null);
        }
    }

    @Nested
    class Withdrawals {

        @Test
        void take_a_unit_off_the_papers_with_a_reason() {
            Ballot b = opened(acclamation(2, 1), 5, 5);
            b.withdraw(ids(b, "Đơn vị 1").get(0), "Đơn vị xin rút");
            Invalid refused = assertThrows(Invalid.class, () -> counted(b, 5, 5, 0));
            assertEquals("/votes/0/candidateId", refused.errors().get(0).pointer());
            b.count(new Count(
                    new Tally(5, 5, 0, 5, 0),
                    List.of(new Count.Votes(ids(b, "Đơn vị 2").get(0), 5, null, null)),
                    List.of(),
                    null));
            b.close(Closing.CLEAR);
            assertEquals(List.of("Đơn vị 2"), chosen(b));
            assertEquals(Standing.WITHDRAWN, b.outcome().placed().get(1).standing());
        }

        @Test
        void come_too_late_after_the_count() {
            Ballot b = counted(opened(acclamation(2, 1), 5, 5), 5, 5, 0);
            UUID first = ids(b, "Đơn vị 1").get(0);
            assertThrows(StateConflict.class, () -> b.withdraw(first, "muộn"));
        }
    }

    @Nested
    class OtherModes {

        @Test
        void hands_are_compared_with_those_present() {
            Ballot b = opened(prepared(BallotPurpose.ELECT_HEAD, BallotMode.SHOW_OF_HANDS, 2, 1, ">50%"), 5, 5);
            Count tooMany = new Count(new Tally(null, null, null, 6, null), votes(b, 6, 0), List.of(), null);
            Invalid refused = assertThrows(Invalid.class, () -> b.count(tooMany));
            assertEquals("/valid", refused.errors().get(0).pointer());
            b.count(new Count(new Tally(null, null, null, 5, null), votes(b, 5, 0), List.of(), null));
            b.close(Closing.CLEAR);
            assertEquals(List.of("Đơn vị 1"), chosen(b));
            assertNull(b.tally().issued());
        }

        @Test
        void an_agreement_names_its_basis_and_no_votes() {
            Ballot b = opened(prepared(BallotPurpose.ELECT_DEPUTY, BallotMode.AGREEMENT, 3, 1, ">50%"), 5, 5);
            List<UUID> second = ids(b, "Đơn vị 2");
            Invalid refused =
                    assertThrows(Invalid.class, () -> b.count(new Count(Tally.NONE, List.of(), second, null)));
            assertEquals("/basis", refused.errors().get(0).pointer());
            b.count(new Count(Tally.NONE, List.of(), second, "Các đơn vị thống nhất"));
            b.close(Closing.CLEAR);
            assertEquals(List.of("Đơn vị 2"), chosen(b));
            assertTrue(b.outcome().findings().isEmpty());
        }

        @Test
        void an_approval_counts_yes_no_and_blank_for_each() {
            Ballot b = opened(prepared(BallotPurpose.APPROVE, BallotMode.SECRET_BALLOT_PAPER, 2, 1, ">50%"), 5, 5);
            UUID one = b.candidates().get(0).id();
            UUID two = b.candidates().get(1).id();
            Tally all = new Tally(5, 5, 0, 5, 0);
            Invalid refused = assertThrows(
                    Invalid.class,
                    () -> b.count(new Count(
                            all,
                            List.of(new Count.Votes(one, 3, 1, 0), new Count.Votes(two, 2, 2, 1)),
                            List.of(),
                            null)));
            assertEquals(
                    List.of("/votes/0/blank"),
                    refused.errors().stream().map(FieldError::pointer).toList());
            b.count(new Count(
                    all, List.of(new Count.Votes(one, 3, 1, 1), new Count.Votes(two, 2, 2, 1)), List.of(), null));
            b.close(Closing.CLEAR);
            assertEquals(List.of("Đơn vị 1"), chosen(b));
        }
    }

    @Test
    void a_closed_result_is_fixed_until_it_is_reopened() {
        Ballot b = counted(opened(acclamation(2, 1), 5, 5), 5, 5, 0);
        b.close(Closing.CLEAR);
        Count other = GivenBallots.count(b, 5, 0, 5);
        assertThrows(StateConflict.class, () -> b.count(other));
        assertThrows(StateConflict.class, b::cancel);
        b.reopen();
        b.count(other);
        b.close(Closing.CLEAR);
        assertEquals(List.of("Đơn vị 2"), chosen(b));
    }

    @Test
    void a_count_before_the_opening_is_refused() {
        Ballot b = acclamation(1, 1);
        assertThrows(StateConflict.class, () -> counted(b, 5, 5));
    }

    private static Candidate candidate() {
        return Candidate.of(UUID.randomUUID(), "Đơn vị");
    }

    private static Ballot.Question question(List<Candidate> candidates, List<Teller> tellers) {
        return new Ballot.Question(
                BallotPurpose.ACCLAIM,
                BallotMode.SECRET_BALLOT_PAPER,
                "Suy tôn",
                "CO_TINH",
                "Cờ thi đua của UBND tỉnh",
                1,
                new VotingRule(Share.of("2/3"), Share.of("80%"), ThresholdBase.PRESENT, true),
                candidates,
                tellers,
                null);
    }
}
