package vn.sovang.unit.restricted;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Restrictions of a person or a unit. */
@ApplicationScoped
class Restrictions implements PanacheRepositoryBase<Restriction, UUID> {

    List<Restriction> of(Subject subject) {
        String column = subject.personId() == null ? "unitId" : "personId";
        return list(column + " = ?1 order by startsOn desc, id desc", subject.id());
    }

    /** @throws NotFound when the subject has none of this id (404) */
    Restriction get(Subject subject, UUID id) {
        return findByIdOptional(id).filter(r -> r.isOf(subject)).orElseThrow(NotFound::new);
    }
}
