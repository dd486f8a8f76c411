package vn.sovang.eligibility.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Runs by kind. */
@ApplicationScoped
class Runs implements PanacheRepositoryBase<RuleRun, UUID> {

    private static final int SHOWN = 20;

    /** Latest first. */
    List<RuleRun> latest(RunKind kind) {
        return find("kind = ?1 order by askedAt desc, id desc", kind)
                .page(0, SHOWN)
                .list();
    }

    /** @throws NotFound when it is none of that kind (404) */
    RuleRun get(RunKind kind, UUID id) {
        return find("kind = ?1 and id = ?2", kind, id).firstResultOptional().orElseThrow(NotFound::new);
    }

    Optional<RuleRun> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    boolean isOpen(RunKind kind) {
        return count("kind = ?1 and status in (?2, ?3)", kind, RunStatus.QUEUED, RunStatus.RUNNING) > 0;
    }

    List<UUID> open() {
        return find("status in (?1, ?2) order by askedAt", RunStatus.QUEUED, RunStatus.RUNNING).stream()
                .map(RuleRun::id)
                .toList();
    }
}
