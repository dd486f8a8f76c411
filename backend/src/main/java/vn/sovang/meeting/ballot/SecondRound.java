package vn.sovang.meeting.ballot;

import java.util.Comparator;
import java.util.List;

/** The question of the vote that goes on with the seats a closed one left free. */
final class SecondRound {

    private SecondRound() {}

    /** Among those not chosen; after a tie that was put to a second round, among the tied only. */
    static Ballot.Question after(Ballot first) {
        boolean amongTied = first.remarks().tieRule() == TieRule.SECOND_ROUND;
        int lastSeat = first.candidates().stream()
                .filter(Candidate::stands)
                .map(Candidate::votes)
                .sorted(Comparator.reverseOrder())
                .skip(first.seats() - 1L)
                .findFirst()
                .orElse(0);
        List<Candidate> again = first.candidates().stream()
                .filter(c -> c.stands() && !c.chosen())
                .filter(c -> !amongTied || c.votes() >= lastSeat)
                .map(c -> Candidate.of(c.unitId(), c.name()))
                .toList();
        return new Ballot.Question(
                first.purpose(),
                first.mode(),
                first.title() + " (vòng hai)",
                first.awardCode(),
                first.awardName(),
                first.freeSeats(),
                first.rule(),
                again,
                first.tellers(),
                first.id());
    }
}
