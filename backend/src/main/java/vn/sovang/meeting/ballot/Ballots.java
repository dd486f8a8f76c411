package vn.sovang.meeting.ballot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ballots by meeting. */
@ApplicationScoped
public class Ballots implements PanacheRepositoryBase<Ballot, UUID> {

    /** In the order they are held. */
    public List<Ballot> of(UUID meetingId) {
        return list("meetingId = ?1 order by position, id", meetingId);
    }

    /** Those of a council's session that still stand. */
    public List<Ballot> ofSession(UUID sessionId) {
        return list("sessionId = ?1 and status <> ?2 order by position, id", sessionId, BallotStatus.CANCELLED);
    }

    /** Only when it belongs to that meeting. */
    public Optional<Ballot> of(UUID meetingId, UUID ballotId) {
        return find("meetingId = ?1 and id = ?2", meetingId, ballotId).firstResultOptional();
    }
}
