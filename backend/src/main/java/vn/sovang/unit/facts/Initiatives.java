package vn.sovang.unit.facts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Initiatives by id. */
@ApplicationScoped
class Initiatives implements PanacheRepositoryBase<Initiative, UUID> {}
