package vn.sovang.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.document.FileReaders;
import vn.sovang.shared.problem.ConstraintMessages;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** Plans by id, within what a person may see. */
@ApplicationScoped
public class AnnualPlans implements PanacheRepositoryBase<AnnualPlan, UUID>, ConstraintMessages.Source, FileReaders {

    /** @throws NotFound when there is none or it is a draft and the actor is not one of the province's people (404) */
    public AnnualPlan get(Actor actor, UUID id) {
        return findByIdOptional(id).filter(p -> isSeenBy(actor, p)).orElseThrow(NotFound::new);
    }

    /** The province's plan that is worked on in a year, the latest. */
    public Optional<AnnualPlan> ofProvince(int year) {
        return find(
                        "year = ?1 and status = 'ISSUED' and issuerId in"
                                + " (select u.id from Unit u where u.kind = 'PEOPLES_COMMITTEE')"
                                + " order by issuedOn desc, id desc",
                        year)
                .firstResultOptional();
    }

    static boolean isSeenBy(Actor actor, AnnualPlan plan) {
        return plan.status() != PlanStatus.DRAFT || PlanPolicy.seesDraft(actor, plan.issuerId());
    }

    /** The paper a plan was read from, and files that were sent up with progress notes. */
    @Override
    public boolean mayRead(Actor actor, UUID fileId) {
        boolean all = PlanPolicy.seesDrafts(actor);
        String seen = all ? "" : " and (p.status <> 'DRAFT' or p.issuer_id in (:own))";
        Query query = getEntityManager()
                .createNativeQuery("select exists (select 1 from annual_plan p where p.source_file_id = :file" + seen
                        + ") or exists (select 1 from plan_task_progress g join plan_task t on t.id = g.task_id"
                        + " join annual_plan p on p.id = t.plan_id where g.file_id = :file" + seen + ")")
                .setParameter("file", fileId);
        if (!all) {
            query.setParameter("own", actor.units());
        }
        return (boolean) query.getSingleResult();
    }

    @Override
    public Map<String, String> messages() {
        return Map.of(
                "annual_plan_issuer_type_year_number_uk",
                "Kế hoạch cùng số, cùng cơ quan ban hành và cùng năm đã được ban hành rồi.");
    }
}
