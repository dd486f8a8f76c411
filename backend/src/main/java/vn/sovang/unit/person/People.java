package vn.sovang.unit.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** People by id. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {}
