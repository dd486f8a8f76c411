package vn.sovang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.plan.ProofSource;
import vn.sovang.plan.ProofType;
import vn.sovang.shared.security.Actor;

/** A movement, with its reviews, proves a task of the plan to those who see it. */
@ApplicationScoped
class MovementProof implements ProofSource {

    private final Movements movements;
    private final MovementPolicy policy;

    MovementProof(Movements movements, MovementPolicy policy) {
        this.movements = movements;
        this.policy = policy;
    }

    @Override
    public ProofType type() {
        return ProofType.MOVEMENT;
    }

    @Override
    public Optional<String> title(Actor actor, UUID id) {
        return movements.findByIdOptional(id).filter(m -> policy.sees(actor, m)).map(Movement::name);
    }
}
