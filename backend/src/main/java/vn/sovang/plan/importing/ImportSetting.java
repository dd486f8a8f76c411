package vn.sovang.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.plan.AnnualPlan;
import vn.sovang.plan.AnnualPlans;
import vn.sovang.plan.PlanPolicy;
import vn.sovang.plan.PlanTask;
import vn.sovang.plan.PlanTasks;
import vn.sovang.plan.TaskWords;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** What a reading takes from who reads it in: whose plan it is when it does not say, and what a unit's plan answers. */
@ApplicationScoped
class ImportSetting {

    private final EntityManager entities;
    private final AnnualPlans plans;
    private final PlanTasks tasks;
    private final AppClock clock;

    ImportSetting(EntityManager entities, AnnualPlans plans, PlanTasks tasks, AppClock clock) {
        this.entities = entities;
        this.plans = plans;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** A unit's paper that names no known issuer is its own; its rows are held against the province's tasks. */
    Reading settle(Actor actor, Reading read) {
        UUID issuer =
                read.header().issuerId() == null ? issuer(actor) : read.header().issuerId();
        boolean own = read.header().issuerId() == null && !PlanPolicy.writesEverywhere(actor) && issuer != null;
        Reading named = own ? read.issuedBy(issuer) : read;
        Reading of = PlanPolicy.writesEverywhere(actor) ? named : named.ofUnit();
        int year = of.header().year() == null
                ? clock.today().getYear()
                : of.header().year();
        return plans.ofProvince(year)
                .filter(plan -> !plan.issuerId().equals(issuer))
                .map(plan -> of.answering(new AnswerGuess(tasks.of(plan).stream()
                        .map(t -> new AnswerGuess.Task(t.id(), t.title()))
                        .toList())))
                .orElse(of);
    }

    /** Who issues a plan that does not say it. */
    UUID issuer(Actor actor) {
        return PlanPolicy.writesEverywhere(actor) ? provincialCommittee() : ownUnit(actor);
    }

    UUID provincialCommittee() {
        return first(entities.createQuery(
                        "select u.id from Unit u where u.kind = 'PEOPLES_COMMITTEE' order by u.place", UUID.class)
                .setMaxResults(1)
                .getResultList());
    }

    /** The topmost of the units a person works for. */
    private UUID ownUnit(Actor actor) {
        return first(entities.createQuery(
                        "select u.id from Unit u where u.id in :own and (u.parentId is null or u.parentId not in :own)"
                                + " order by u.place",
                        UUID.class)
                .setParameter("own", actor.units())
                .setMaxResults(1)
                .getResultList());
    }

    private static UUID first(List<UUID> ids) {
        return ids.isEmpty() ? null : ids.get(0);
    }

    /** Where the tasks stand that rows answer, and what they say. */
    Map<UUID, String> names(Set<UUID> taskIds) {
        Map<UUID, String> names = new HashMap<>();
        if (taskIds.isEmpty()) {
            return names;
        }
        entities.createQuery(
                        "select t, p from PlanTask t, AnnualPlan p where p.id = t.planId and t.id in :ids"
                                + " and p.status <> 'DRAFT'",
                        Object[].class)
                .setParameter("ids", taskIds)
                .getResultStream()
                .forEach(row -> {
                    PlanTask task = (PlanTask) row[0];
                    names.put(
                            task.id(),
                            TaskWords.where(((AnnualPlan) row[1]).name(), task.quarter(), task.number()) + ": "
                                    + task.title());
                });
        return names;
    }
}
