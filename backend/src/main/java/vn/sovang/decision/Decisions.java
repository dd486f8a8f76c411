package vn.sovang.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Decisions by id and number. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    Decision get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    boolean isTaken(UUID issuerUnitId, String type, int year, String number) {
        return count("issuerUnitId = ?1 and type = ?2 and year = ?3 and number = ?4", issuerUnitId, type, year, number)
                > 0;
    }
}
