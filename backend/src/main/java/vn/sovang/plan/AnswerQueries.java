package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.security.Actor;

/** The matrix of answers: a fixed number of statements however many units there are. */
@ApplicationScoped
public class AnswerQueries {

    private final EntityManager entities;
    private final AnnualPlans plans;
    private final BoundUnits boundUnits;

    AnswerQueries(EntityManager entities, AnnualPlans plans, BoundUnits boundUnits) {
        this.entities = entities;
        this.plans = plans;
        this.boundUnits = boundUnits;
    }

    private record Given(UUID planId, String planName, Set<UUID> answered) {}

    @Transactional
    public PlanAnswers of(Actor actor, UUID planId) {
        AnnualPlan plan = plans.get(actor, planId);
        Map<UUID, Given> given = given(plan);
        BoundUnits.Bound who = boundUnits.of(plan);
        Set<UUID> bound = who.all();
        Set<UUID> all = new HashSet<>(bound);
        all.addAll(given.keySet());
        List<PlanAnswers.AnsweringUnit> units = new ArrayList<>();
        for (Tuple u : units(all)) {
            UUID id = u.get("id", UUID.class);
            Given g = given.get(id);
            Set<UUID> answered = g == null ? Set.of() : g.answered();
            units.add(new PlanAnswers.AnsweringUnit(
                    id,
                    u.get("name", String.class),
                    who.named().contains(id),
                    Optional.ofNullable(g).map(Given::planId),
                    Optional.ofNullable(g).map(Given::planName),
                    answered,
                    answered.isEmpty() && bound.contains(id)));
        }
        return new PlanAnswers(
                tasks(plan, given),
                units,
                units.stream().filter(PlanAnswers.AnsweringUnit::silent).count());
    }

    private List<PlanAnswers.AnsweredTask> tasks(AnnualPlan plan, Map<UUID, Given> given) {
        List<?> rows = entities.createNativeQuery(
                        "select t.id, t.section, t.number, t.title from plan_task t where t.plan_id = :plan"
                                + " order by t.place, t.id",
                        Tuple.class)
                .setParameter("plan", plan.id())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(t -> new PlanAnswers.AnsweredTask(
                        t.get("id", UUID.class),
                        Optional.ofNullable(t.get("section", String.class)),
                        Optional.ofNullable(t.get("number", String.class)),
                        t.get("title", String.class),
                        given.values().stream()
                                .filter(g -> g.answered().contains(t.get("id", UUID.class)))
                                .count()))
                .toList();
    }

    /** By unit: its issued plans of the same year, and what of this plan they answer. */
    private Map<UUID, Given> given(AnnualPlan plan) {
        List<?> rows = entities.createNativeQuery("""
                        select p.issuer_id, p.id as plan_id, coalesce('Kế hoạch ' || p.number, p.title) as plan, own.id as answered
                          from annual_plan p
                          left join plan_task t on t.plan_id = p.id and t.answers_id is not null
                          left join plan_task own on own.id = t.answers_id and own.plan_id = :plan
                         where p.year = :year and p.status <> 'DRAFT' and p.issuer_id <> :issuer
                         order by p.issued_on, p.id
                        """, Tuple.class)
                .setParameter("plan", plan.id())
                .setParameter("year", plan.year())
                .setParameter("issuer", plan.issuerId())
                .getResultList();
        Map<UUID, Given> given = new HashMap<>();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            UUID unit = t.get("issuer_id", UUID.class);
            Set<UUID> answered = given.containsKey(unit) ? given.get(unit).answered() : new HashSet<>();
            if (t.get("answered", UUID.class) != null) {
                answered.add(t.get("answered", UUID.class));
            }
            given.put(unit, new Given(t.get("plan_id", UUID.class), t.get("plan", String.class), answered));
        }
        return given;
    }

    private List<Tuple> units(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createNativeQuery(
                        "select u.id, u.name from unit u where u.id in (:ids) order by u.place, u.name, u.id",
                        Tuple.class)
                .setParameter("ids", ids)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
    }
}
