package vn.sovang.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Units by id and name. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, UUID> {

    /** @throws NotFound when there is none (404) */
    public Unit get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** By exact official name; for the program's own data only. */
    public Unit named(String name) {
        return find("name", name).firstResult();
    }
}
