package vn.sovang.unit.merge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Notes that two people are two. */
@ApplicationScoped
class PersonDistinctions implements PanacheRepositoryBase<PersonDistinction, UUID> {}
