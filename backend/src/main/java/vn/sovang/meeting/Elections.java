package vn.sovang.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.BallotPurpose;
import vn.sovang.meeting.ballot.Candidate;
import vn.sovang.shared.security.Verdict;

/** Whom the closed ballots of a meeting elected for the next year. */
final class Elections {

    private final List<Ballot> ballots;

    Elections(List<Ballot> ballots) {
        this.ballots = ballots;
    }

    Optional<UUID> head() {
        return chosen(BallotPurpose.ELECT_HEAD).findFirst();
    }

    List<UUID> deputies() {
        return chosen(BallotPurpose.ELECT_DEPUTY).toList();
    }

    /** Whether the votes on head and deputies say who leads next year. */
    Verdict areDecided() {
        boolean running = ballots.stream()
                .anyMatch(b -> b.purpose().isElection() && !b.status().isSettled());
        if (running) {
            return Verdict.no("Còn lượt bầu chưa công bố kết quả.");
        }
        if (head().isEmpty()) {
            return Verdict.no("Chưa bầu được đơn vị đứng đầu cho năm sau.");
        }
        return Verdict.of(
                !deputies().contains(head().get()), "Một đơn vị không thể vừa là Trưởng vừa là Phó; hãy bầu lại.");
    }

    private Stream<UUID> chosen(BallotPurpose purpose) {
        return ballots.stream()
                .filter(b -> b.purpose() == purpose)
                .flatMap(b -> b.chosen().stream())
                .map(Candidate::unitId);
    }
}
