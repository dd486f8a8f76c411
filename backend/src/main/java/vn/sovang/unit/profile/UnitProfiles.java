package vn.sovang.unit.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Profiles by unit. */
@ApplicationScoped
class UnitProfiles implements PanacheRepositoryBase<UnitProfile, UUID> {

    /** @throws NotFound when there is no such unit (404) */
    UnitProfile get(UUID unitId) {
        return findByIdOptional(unitId).orElseThrow(NotFound::new);
    }
}
