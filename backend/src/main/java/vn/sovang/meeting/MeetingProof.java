package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.plan.ProofSource;
import vn.sovang.plan.ProofType;
import vn.sovang.shared.security.Actor;

/** A conference proves a task of the plan to those who read it. */
@ApplicationScoped
class MeetingProof implements ProofSource {

    private final Meetings meetings;
    private final MeetingPolicy policy;

    MeetingProof(Meetings meetings, MeetingPolicy policy) {
        this.meetings = meetings;
        this.policy = policy;
    }

    @Override
    public ProofType type() {
        return ProofType.MEETING;
    }

    @Override
    public Optional<String> title(Actor actor, UUID id) {
        return meetings.findByIdOptional(id).filter(m -> policy.reads(actor, m)).map(Meeting::title);
    }
}
