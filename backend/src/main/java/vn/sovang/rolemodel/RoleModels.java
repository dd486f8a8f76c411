package vn.sovang.rolemodel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Role models by id. */
@ApplicationScoped
class RoleModels implements PanacheRepositoryBase<RoleModel, UUID> {}
