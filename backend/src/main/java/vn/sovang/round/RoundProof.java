package vn.sovang.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.plan.ProofSource;
import vn.sovang.plan.ProofType;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** A round in which awards are considered proves a task of the plan to those who see it. */
@ApplicationScoped
class RoundProof implements ProofSource {

    private final Rounds rounds;

    RoundProof(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public ProofType type() {
        return ProofType.AWARD_ROUND;
    }

    @Override
    public Optional<String> title(Actor actor, UUID id) {
        try {
            return Optional.of(rounds.visible(actor, id).name());
        } catch (NotFound e) {
            return Optional.empty();
        }
    }
}
