package vn.sovang.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** Letters by id; outside those who read them there are none. */
@ApplicationScoped
class HigherSubmissions implements PanacheRepositoryBase<HigherSubmission, UUID> {

    private final SubmissionPolicy policy;

    HigherSubmissions(SubmissionPolicy policy) {
        this.policy = policy;
    }

    /** @throws NotFound when absent or not the actor's to see (404) */
    HigherSubmission visible(Actor actor, UUID id) {
        return findByIdOptional(id).filter(s -> policy.mayRead(actor).allowed()).orElseThrow(NotFound::new);
    }

    /** Nominees that stand in a letter, other than a cancelled one. */
    Set<UUID> taken(Collection<UUID> nomineeIds) {
        if (nomineeIds.isEmpty()) {
            return Set.of();
        }
        List<?> found = getEntityManager()
                .createNativeQuery(
                        "select nominee_id from submitted_nominee where not withdrawn and nominee_id = any(:ids)",
                        UUID.class)
                .setParameter("ids", nomineeIds.toArray(UUID[]::new))
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }
}
