package vn.sovang.block.system;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Years by system. */
@ApplicationScoped
class BlockYears implements PanacheRepositoryBase<BlockYear, UUID> {

    Optional<BlockYear> of(UUID systemId, int year) {
        return find("systemId = ?1 and year = ?2", systemId, year).firstResultOptional();
    }
}
