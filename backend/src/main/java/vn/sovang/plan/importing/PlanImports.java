package vn.sovang.plan.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import vn.sovang.document.FileReaders;
import vn.sovang.plan.PlanPolicy;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** Imports: seen by who made them and by the department. */
@ApplicationScoped
class PlanImports implements PanacheRepositoryBase<PlanImport, UUID>, FileReaders {

    private static final int MOST_OPEN = 20;

    /** @throws NotFound when it is absent or somebody else's (404) */
    PlanImport get(Actor actor, UUID id) {
        return findByIdOptional(id).filter(i -> isSeenBy(actor, i)).orElseThrow(NotFound::new);
    }

    /** Locked, so that two commits at once make one plan. */
    PlanImport locked(Actor actor, UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(i -> isSeenBy(actor, i))
                .orElseThrow(NotFound::new);
    }

    /** Those the actor made and has not committed, latest first. */
    List<PlanImport> openOf(Actor actor) {
        return find("madeBy = ?1 and planId is null order by madeAt desc, id desc", actor.accountId())
                .page(0, MOST_OPEN)
                .list();
    }

    @Override
    public boolean mayRead(Actor actor, UUID fileId) {
        return find("fileId", fileId).stream().anyMatch(i -> isSeenBy(actor, i));
    }

    private static boolean isSeenBy(Actor actor, PlanImport made) {
        return PlanPolicy.seesImport(actor, made.madeBy());
    }
}
