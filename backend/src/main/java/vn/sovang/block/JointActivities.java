package vn.sovang.block;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Joint activities by term. */
@ApplicationScoped
class JointActivities implements PanacheRepositoryBase<JointActivity, UUID> {

    /** @throws NotFound when the term has no such activity (404) */
    JointActivity get(UUID termId, UUID id) {
        return findByIdOptional(id).filter(a -> a.termId().equals(termId)).orElseThrow(NotFound::new);
    }

    List<JointActivity> of(UUID termId) {
        return list(
                "select distinct a from JointActivity a left join fetch a.shares where a.termId = ?1 order by a.id",
                termId);
    }
}
