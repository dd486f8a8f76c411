package vn.sovang.unit.restricted;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Sealed identity numbers by person and by keyed hash. */
@ApplicationScoped
class PersonIdentities implements PanacheRepositoryBase<PersonIdentity, UUID> {

    List<UUID> withFinder(byte[] finder) {
        return find("finder", (Object) finder).stream()
                .map(PersonIdentity::personId)
                .toList();
    }
}
