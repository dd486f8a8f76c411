package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.plan.ProofSource;
import vn.sovang.plan.ProofType;
import vn.sovang.shared.security.Actor;

/** A block that was founded or formed anew proves a task of the plan; everybody may read of it. */
@ApplicationScoped
class BlockProof implements ProofSource {

    private final Blocks blocks;

    BlockProof(Blocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public ProofType type() {
        return ProofType.BLOCK;
    }

    @Override
    public Optional<String> title(Actor actor, UUID id) {
        return blocks.findByIdOptional(id).map(Block::name);
    }
}
