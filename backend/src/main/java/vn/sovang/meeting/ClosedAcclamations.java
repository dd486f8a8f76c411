package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.BallotPurpose;
import vn.sovang.meeting.ballot.BallotStatus;
import vn.sovang.meeting.ballot.Ballots;

/** Answers other features about acclamations from the closed ballots. */
@ApplicationScoped
class ClosedAcclamations implements Acclamations {

    private final Ballots ballots;
    private final Meetings meetings;

    ClosedAcclamations(Ballots ballots, Meetings meetings) {
        this.ballots = ballots;
        this.meetings = meetings;
    }

    @Override
    @Transactional
    public Optional<Acclamation> of(UUID ballotId) {
        return ballots.findByIdOptional(ballotId)
                .filter(ClosedAcclamations::isAcclamation)
                .map(b -> acclamation(meetings.findById(b.meetingId()), b));
    }

    @Override
    @Transactional
    public List<Acclamation> ofMeeting(UUID meetingId) {
        Meeting meeting = meetings.findById(meetingId);
        return ballots.of(meetingId).stream()
                .filter(ClosedAcclamations::isAcclamation)
                .map(b -> acclamation(meeting, b))
                .toList();
    }

    private static boolean isAcclamation(Ballot b) {
        return b.purpose() == BallotPurpose.ACCLAIM && b.status() == BallotStatus.CLOSED;
    }

    private static Acclamation acclamation(Meeting m, Ballot b) {
        return new Acclamation(
                b.id(),
                m.id(),
                m.blockId(),
                m.year(),
                m.heldOn(),
                b.awardCode(),
                Optional.ofNullable(b.tally().valid()).orElse(0),
                b.chosen().stream()
                        .map(c -> new Chosen(
                                c.unitId(), Optional.ofNullable(c.votes()).orElse(0)))
                        .toList());
    }
}
