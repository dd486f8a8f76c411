package vn.sovang.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lists entered at once, latest first. */
@ApplicationScoped
class NomineeBatches implements PanacheRepositoryBase<NomineeBatch, UUID> {

    List<NomineeBatch> of(Proposal p) {
        return list("proposalId = ?1 order by list.enteredAt desc, id desc", p.id());
    }
}
