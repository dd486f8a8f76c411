package vn.sovang.block;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Blocks by id. */
@ApplicationScoped
public class Blocks implements PanacheRepositoryBase<Block, UUID> {

    /** @throws NotFound when there is none (404) */
    public Block get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }
}
