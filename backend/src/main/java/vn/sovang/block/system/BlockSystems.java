package vn.sovang.block.system;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Systems by id and name. */
@ApplicationScoped
public class BlockSystems implements PanacheRepositoryBase<BlockSystem, UUID> {

    /** @throws NotFound when there is none (404) */
    BlockSystem get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    public Optional<BlockSystem> named(String name) {
        return find("name", name).firstResultOptional();
    }

    /** A system nobody has described yet comes with its first block. */
    public void register(String name) {
        if (named(name).isEmpty()) {
            persistAndFlush(BlockSystem.of(new SystemContent(name, null, null, SystemCycle.CALENDAR_YEAR, null)));
        }
    }
}
