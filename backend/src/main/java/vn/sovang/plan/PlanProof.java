package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.security.Actor;

/** An issued plan proves the task to make it, even its own. */
@ApplicationScoped
class PlanProof implements ProofSource {

    private final AnnualPlans plans;

    PlanProof(AnnualPlans plans) {
        this.plans = plans;
    }

    @Override
    public ProofType type() {
        return ProofType.PLAN;
    }

    @Override
    public Optional<String> title(Actor actor, UUID id) {
        return plans.findByIdOptional(id)
                .filter(p -> p.status() != PlanStatus.DRAFT)
                .map(p -> p.name() + ": " + p.title());
    }
}
