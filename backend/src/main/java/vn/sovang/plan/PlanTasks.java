package vn.sovang.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Tasks of plans. */
@ApplicationScoped
public class PlanTasks implements PanacheRepositoryBase<PlanTask, UUID> {

    /** @throws NotFound when the plan has no such task (404) */
    PlanTask get(AnnualPlan plan, UUID id) {
        return find("id = ?1 and planId = ?2", id, plan.id())
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    public List<PlanTask> of(AnnualPlan plan) {
        return list("planId = ?1 order by place, id", plan.id());
    }

    long countOf(AnnualPlan plan) {
        return count("planId", plan.id());
    }

    long countLive(AnnualPlan plan) {
        return count("planId = ?1 and status in ('OPEN', 'DEFERRED')", plan.id());
    }

    int lastPlace(AnnualPlan plan) {
        Integer last = getEntityManager()
                .createQuery("select max(t.place) from PlanTask t where t.planId = :plan", Integer.class)
                .setParameter("plan", plan.id())
                .getSingleResult();
        return last == null ? 0 : last;
    }

    List<TaskProgress> progressOf(PlanTask task) {
        return getEntityManager()
                .createQuery(
                        "select p from TaskProgress p where p.taskId = :task order by p.id desc", TaskProgress.class)
                .setParameter("task", task.id())
                .getResultList();
    }

    void add(TaskProgress progress) {
        getEntityManager().persist(progress);
    }

    /** Live tasks of plans still worked on whose time counts from an event. */
    List<PlanTask> besideEvents() {
        return getEntityManager().createNativeQuery("""
                        select t.* from plan_task t join annual_plan p on p.id = t.plan_id
                         where p.status <> 'CLOSED' and t.status in ('OPEN', 'DEFERRED')
                           and coalesce(t.deferred_to, t.time) like '%_EVENT"%' order by t.due_on, t.id
                        """, PlanTask.class).getResultList();
    }
}
