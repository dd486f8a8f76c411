package vn.sovang.unit.merge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Merges by id. */
@ApplicationScoped
class PersonMerges implements PanacheRepositoryBase<PersonMerge, UUID> {}
