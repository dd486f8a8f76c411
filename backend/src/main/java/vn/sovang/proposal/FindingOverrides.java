package vn.sovang.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.shared.problem.NotFound;

/** Overrides by dossier. */
@ApplicationScoped
class FindingOverrides implements PanacheRepositoryBase<FindingOverride, UUID> {

    List<FindingOverride> of(UUID proposalId) {
        return list("proposalId = ?1 order by askedAt, id", proposalId);
    }

    /** @throws NotFound when it is none of that dossier (404) */
    FindingOverride of(UUID proposalId, UUID id) {
        return find("proposalId = ?1 and id = ?2", proposalId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** Rules about the dossier itself that two people have passed over. */
    Set<String> allowed(UUID proposalId) {
        return of(proposalId).stream()
                .filter(o -> o.isAllowed() && o.nomineeId() == null)
                .map(FindingOverride::rule)
                .collect(Collectors.toSet());
    }
}
