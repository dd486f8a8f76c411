package vn.sovang.meeting.ballot;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Ballots reached by their own verbs. */
final class GivenBallots {

    private GivenBallots() {}

    /** An acclamation among so many units, "Đơn vị 1" and on, ready to be opened. */
    static Ballot acclamation(int units, int seats) {
        return prepared(BallotPurpose.ACCLAIM, BallotMode.SECRET_BALLOT_PAPER, units, seats, "80%");
    }

    static Ballot prepared(BallotPurpose purpose, BallotMode mode, int units, int seats, String threshold) {
        return Ballot.prepare(
                UUID.randomUUID(),
                1,
                new Ballot.Question(
                        purpose,
                        mode,
                        "Lượt biểu quyết",
                        purpose == BallotPurpose.ACCLAIM ? "CO_TINH" : null,
                        purpose == BallotPurpose.ACCLAIM ? "Cờ thi đua của UBND tỉnh" : null,
                        seats,
                        new VotingRule(Share.of("2/3"), Share.of(threshold), ThresholdBase.PRESENT, true),
                        IntStream.rangeClosed(1, units)
                                .mapToObj(n -> Candidate.of(UUID.randomUUID(), "Đơn vị " + n))
                                .toList(),
                        List.of(new Teller("Hoàng Văn Dũng", "Tổ trưởng", "Sở Nội vụ")),
                        null));
    }

    /** Opened with {@code present} of {@code members} units. */
    static Ballot opened(Ballot b, int present, int members) {
        b.open(IntStream.range(0, present).mapToObj(n -> UUID.randomUUID()).toList(), members);
        return b;
    }

    /** All papers came back valid, with these votes in the order of the candidates. */
    static Count count(Ballot b, int papers, int... votes) {
        return new Count(new Tally(papers, papers, 0, papers, 0), votes(b, votes), List.of(), null);
    }

    static List<Count.Votes> votes(Ballot b, int... votes) {
        return IntStream.range(0, votes.length)
                .mapToObj(i -> new Count.Votes(b.candidates().get(i).id(), votes[i], null, null))
                .toList();
    }

    static Ballot counted(Ballot b, int papers, int... votes) {
        b.count(count(b, papers, votes));
        return b;
    }

    static List<String> chosen(Ballot b) {
        return b.chosen().stream().map(Candidate::name).toList();
    }

    static List<UUID> ids(Ballot b, String... names) {
        return Arrays.stream(names)
                .map(n -> b.candidates().stream()
                        .filter(c -> c.name().equals(n))
                        .findFirst()
                        .orElseThrow()
                        .id())
                .toList();
    }
}
