package vn.sovang.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Roles held for a time. */
@ApplicationScoped
public class RoleGrants implements PanacheRepositoryBase<RoleGrant, UUID> {

    /** What others hold in the place of these roles. */
    List<RoleGrant> delegatedFrom(Collection<UUID> grants) {
        return grants.isEmpty() ? List.of() : list("delegatedId in ?1 and revokedAt is null", grants);
    }
}
