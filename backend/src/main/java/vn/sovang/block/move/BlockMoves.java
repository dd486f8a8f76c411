package vn.sovang.block.move;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** Requests to move within a person's scope. */
@ApplicationScoped
class BlockMoves implements PanacheRepositoryBase<BlockMove, UUID> {

    private final MovePolicy policy;

    BlockMoves(MovePolicy policy) {
        this.policy = policy;
    }

    /** @throws NotFound when there is none, or none the actor may see (404) */
    BlockMove get(Actor actor, UUID id) {
        return findByIdOptional(id).filter(m -> policy.reads(actor, m)).orElseThrow(NotFound::new);
    }

    /** Agreed ones that touch the block from that year. */
    List<BlockMove> agreed(UUID blockId, int year) {
        return list(
                "status = ?1 and year = ?2 and (fromBlockId = ?3 or toBlockId = ?3) order by answeredAt, id",
                MoveStatus.AGREED,
                year,
                blockId);
    }
}
