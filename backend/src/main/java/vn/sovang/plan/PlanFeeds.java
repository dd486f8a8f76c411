package vn.sovang.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Calendar addresses by their owner or by what their secret hashes to. */
@ApplicationScoped
class PlanFeeds implements PanacheRepositoryBase<PlanFeed, UUID> {

    Optional<PlanFeed> byHash(String hash) {
        return find("tokenHash", hash).firstResultOptional();
    }
}
