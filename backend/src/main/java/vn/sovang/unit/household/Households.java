package vn.sovang.unit.household;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Households by id. */
@ApplicationScoped
public class Households implements PanacheRepositoryBase<Household, UUID> {}
