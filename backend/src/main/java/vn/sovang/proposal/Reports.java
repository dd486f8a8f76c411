package vn.sovang.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Achievement reports by nominee. */
@ApplicationScoped
class Reports implements PanacheRepositoryBase<AchievementReport, UUID> {

    Map<UUID, AchievementReport> of(Collection<Nominee> nominees) {
        if (nominees.isEmpty()) {
            return Map.of();
        }
        return list("nomineeId in ?1", nominees.stream().map(Nominee::id).toList()).stream()
                .collect(Collectors.toMap(AchievementReport::nomineeId, Function.identity()));
    }
}
