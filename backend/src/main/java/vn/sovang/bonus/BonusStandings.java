package vn.sovang.bonus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Standings by the honour they belong to. */
@ApplicationScoped
class BonusStandings implements PanacheRepositoryBase<BonusStanding, UUID> {

    Map<UUID, BonusStanding> of(Collection<UUID> entryIds) {
        return entryIds.isEmpty()
                ? Map.of()
                : list("entryId in ?1", entryIds).stream()
                        .collect(Collectors.toMap(BonusStanding::entryId, Function.identity()));
    }
}
