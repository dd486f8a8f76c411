package vn.sovang.round.own;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lists entered at once, latest first. */
@ApplicationScoped
class CandidateBatches implements PanacheRepositoryBase<CandidateBatch, UUID> {

    List<CandidateBatch> of(UUID roundId) {
        return list("roundId = ?1 order by list.enteredAt desc, id desc", roundId);
    }
}
