package vn.sovang.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** Lists of people; each is seen by who brought it alone, because it is not yet part of anything. */
@ApplicationScoped
class PersonImports implements PanacheRepositoryBase<PersonImport, UUID> {

    /** Locked, so that two commits at once write the people once. */
    PersonImport locked(Actor actor, UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(i -> i.madeBy() != null && i.madeBy().equals(actor.accountId()))
                .orElseThrow(NotFound::new);
    }
}
