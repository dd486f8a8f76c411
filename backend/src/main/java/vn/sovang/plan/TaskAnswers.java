package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;

/** Whether what a unit's tasks answer is there to be answered. */
@ApplicationScoped
class TaskAnswers {

    private final EntityManager entities;

    TaskAnswers(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws Invalid when a task answers none that is issued (422) */
    void check(List<DraftPlanTask> rows) {
        Set<UUID> wanted = new HashSet<>(rows.stream()
                .map(DraftPlanTask::answersTaskId)
                .filter(Objects::nonNull)
                .toList());
        if (wanted.isEmpty()) {
            return;
        }
        List<UUID> there = entities.createQuery(
                        "select t.id from PlanTask t, AnnualPlan p where p.id = t.planId and t.id in :wanted"
                                + " and p.status <> :draft",
                        UUID.class)
                .setParameter("wanted", wanted)
                .setParameter("draft", PlanStatus.DRAFT)
                .getResultList();
        List<Problem.FieldError> errors = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            UUID answered = rows.get(i).answersTaskId();
            if (answered != null && !there.contains(answered)) {
                String at = rows.size() == 1 ? "" : "/rows/" + i;
                errors.add(new Problem.FieldError(
                        at + "/answersTaskId", "Không có nhiệm vụ này trong kế hoạch đã ban hành."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
