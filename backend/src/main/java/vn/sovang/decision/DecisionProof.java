package vn.sovang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.plan.ProofSource;
import vn.sovang.plan.ProofType;
import vn.sovang.shared.security.Actor;

/** An issued decision proves a task of the plan; everybody may read it. */
@ApplicationScoped
class DecisionProof implements ProofSource {

    private final Decisions decisions;

    DecisionProof(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public ProofType type() {
        return ProofType.DECISION;
    }

    @Override
    public Optional<String> title(Actor actor, UUID id) {
        return decisions.findByIdOptional(id).map(d -> "Quyết định " + d.number() + ": " + d.title());
    }
}
