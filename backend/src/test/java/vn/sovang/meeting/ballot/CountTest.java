package vn.sovang.meeting.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.meeting.ballot.GivenBallots.acclamation;
import static vn.sovang.meeting.ballot.GivenBallots.opened;
import static vn.sovang.meeting.ballot.GivenBallots.votes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;

class CountTest {

    private static final int MEMBERS = 6;

    /** Numbers as a counting team may write them down, right or wrong. */
    record Written(
            int electorate, int seats, int issued, int returned, int notReturned, int valid, int spoilt, int[] votes) {

        boolean agrees() {
            int sum = 0;
            boolean within = true;
            for (int v : votes) {
                sum += v;
                within &= v >= 0 && v <= valid;
            }
            return issued >= 0
                    && returned >= 0
                    && notReturned >= 0
                    && valid >= 0
                    && spoilt >= 0
                    && issued == returned + notReturned
                    && returned == valid + spoilt
                    && issued <= electorate
                    && within
                    && sum <= valid * seats;
        }
    }

    @Property(tries = 3000)
    void a_count_is_taken_exactly_when_all_sums_agree(@ForAll("anything") Written w) {
        Ballot b = opened(acclamation(w.votes().length, w.seats()), w.electorate(), MEMBERS);
        boolean taken = true;
        try {
            b.count(count(b, w));
        } catch (Invalid refused) {
            taken = false;
            assertTrue(!refused.errors().isEmpty());
        }
        assertEquals(w.agrees(), taken);
        assertEquals(w.agrees() ? BallotStatus.COUNTED : BallotStatus.OPEN, b.status());
    }

    @Property(tries = 1000)
    void every_closed_ballot_satisfies_all_equations(@ForAll("agreeing") Written w) {
        Ballot b = opened(acclamation(w.votes().length, w.seats()), w.electorate(), MEMBERS);
        b.count(count(b, w));
        Outcome outcome = b.outcome();
        List<java.util.UUID> tied = outcome.standing(Outcome.Standing.TIED);
        b.close(new Closing(
                "Ghi nhận",
                false,
                outcome.isTied() ? TieRule.CHAIR_DECIDES : null,
                tied.subList(0, outcome.seatsToDecide()),
                null));
        Tally t = b.tally();
        assertEquals(t.issued(), t.returned() + t.notReturned());
        assertEquals(t.returned(), t.valid() + t.spoilt());
        assertTrue(t.issued() <= b.electorate().size());
        int sum = b.candidates().stream().mapToInt(Candidate::votes).sum();
        assertTrue(sum <= t.valid() * b.seats());
        assertTrue(b.candidates().stream().allMatch(c -> c.votes() <= t.valid()));
        assertTrue(b.chosen().size() <= b.seats());
        int least = b.chosen().stream().mapToInt(Candidate::votes).min().orElse(0);
        assertTrue(
                b.candidates().stream().filter(c -> !c.chosen()).allMatch(c -> c.votes() <= least || least == 0),
                "nobody left out has more votes than somebody chosen");
    }

    @Test
    void every_wrong_sum_is_named() {
        Ballot b = opened(acclamation(2, 1), 5, 5);
        Count wrong = new Count(new Tally(6, 5, 0, 5, 1), votes(b, 6, 3), List.of(), null);
        Invalid refused = assertThrows(Invalid.class, () -> b.count(wrong));
        assertEquals(
                Set.of("/issued", "/notReturned", "/spoilt", "/votes/0/votes", "/votes"),
                refused.errors().stream().map(FieldError::pointer).collect(Collectors.toSet()));
    }

    @Test
    void missing_numbers_are_asked_for() {
        Ballot b = opened(acclamation(2, 1), 5, 5);
        Count none = new Count(Tally.NONE, List.of(), List.of(), null);
        Invalid refused = assertThrows(Invalid.class, () -> b.count(none));
        assertEquals(
                List.of("/issued", "/returned", "/notReturned", "/valid", "/spoilt", "/votes"),
                refused.errors().stream().map(FieldError::pointer).toList());
    }

    @Test
    void numbers_too_great_to_add_are_still_compared() {
        Ballot b = opened(acclamation(2, 2), 5, 5);
        int huge = Integer.MAX_VALUE;
        Count wrong = new Count(new Tally(5, huge, huge, huge, huge), votes(b, huge, huge), List.of(), null);
        assertThrows(Invalid.class, () -> b.count(wrong));
    }

    @Provide
    Arbitrary<Written> anything() {
        Arbitrary<Integer> number = Arbitraries.integers().between(-1, 7);
        Arbitrary<int[]> votes = number.array(int[].class).ofMinSize(1).ofMaxSize(5);
        Arbitrary<Written> random = Combinators.combine(
                        Arbitraries.integers().between(1, MEMBERS),
                        Arbitraries.integers().between(1, 3),
                        number,
                        number,
                        number,
                        number,
                        number,
                        votes)
                .as(Written::new);
        return Arbitraries.oneOf(random, agreeing(), nearly());
    }

    /** Built from the parts up, so that every sum agrees. */
    @Provide
    Arbitrary<Written> agreeing() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers()
                                .between(0, 3)
                                .array(int[].class)
                                .ofMinSize(1)
                                .ofMaxSize(5))
                .as((valid, spoilt, notReturned, seats, votes) -> {
                    int left = valid * seats;
                    for (int i = 0; i < votes.length; i++) {
                        votes[i] = Math.min(votes[i], Math.min(valid, left));
                        left -= votes[i];
                    }
                    int returned = valid + spoilt;
                    int issued = returned + notReturned;
                    return new Written(Math.max(1, issued), seats, issued, returned, notReturned, valid, spoilt, votes);
                });
    }

    /** One number of a right count changed by one. */
    private Arbitrary<Written> nearly() {
        return Combinators.combine(agreeing(), Arbitraries.integers().between(0, 5), Arbitraries.of(-1, 1))
                .as((w, which, by) -> {
                    int[] votes = w.votes().clone();
                    if (which == 5) {
                        votes[0] += by;
                    }
                    return new Written(
                            w.electorate(),
                            w.seats(),
                            w.issued() + (which == 0 ? by : 0),
                            w.returned() + (which == 1 ? by : 0),
                            w.notReturned() + (which == 2 ? by : 0),
                            w.valid() + (which == 3 ? by : 0),
                            w.spoilt() + (which == 4 ? by : 0),
                            votes);
                });
    }

    private static Count count(Ballot b, Written w) {
        return new Count(
                new Tally(w.issued(), w.returned(), w.notReturned(), w.valid(), w.spoilt()),
                votes(b, w.votes()),
                List.of(),
                null);
    }
}
