package vn.sovang.movement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Movements by id. */
@ApplicationScoped
class Movements implements PanacheRepositoryBase<Movement, UUID> {}
