package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.security.Actor;

/** Tasks of other plans that hang together with one: answered, answering, carried over. */
@ApplicationScoped
class TasksElsewhere {

    private static final String SELECT = """
            select t.id, t.plan_id, t.title, t.status, p.status as plan_status, p.issuer_id,
                   coalesce(p.issuer_text, u.name) || ': ' || coalesce('Kế hoạch ' || p.number, p.title) as plan
              from plan_task t join annual_plan p on p.id = t.plan_id join unit u on u.id = p.issuer_id
            """;
    private static final int MOST = 200;

    private final EntityManager entities;

    TasksElsewhere(EntityManager entities) {
        this.entities = entities;
    }

    Optional<PlanTaskView.Elsewhere> one(Actor actor, UUID id) {
        return id == null
                ? Optional.empty()
                : first(
                        actor,
                        entities.createNativeQuery(SELECT + " where t.id = :id", Tuple.class)
                                .setParameter("id", id));
    }

    Optional<PlanTaskView.Elsewhere> carriedTo(Actor actor, UUID from) {
        return first(
                actor,
                entities.createNativeQuery(SELECT + " where t.carried_from = :id order by t.id", Tuple.class)
                        .setParameter("id", from));
    }

    /** Only plans that are issued: a draft of another unit is nobody else's business. */
    List<PlanTaskView.Elsewhere> answering(UUID id) {
        List<?> rows = entities.createNativeQuery(
                        SELECT + " where t.answers_id = :id and p.status <> 'DRAFT' order by u.place, t.place, t.id",
                        Tuple.class)
                .setParameter("id", id)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(r -> read((Tuple) r)).toList();
    }

    private static Optional<PlanTaskView.Elsewhere> first(Actor actor, Query query) {
        List<?> rows = query.setMaxResults(1).getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .filter(t -> !"DRAFT".equals(t.get("plan_status", String.class))
                        || PlanPolicy.seesDraft(actor, t.get("issuer_id", UUID.class)))
                .map(TasksElsewhere::read)
                .findFirst();
    }

    private static PlanTaskView.Elsewhere read(Tuple t) {
        return new PlanTaskView.Elsewhere(
                t.get("id", UUID.class),
                t.get("plan_id", UUID.class),
                t.get("plan", String.class),
                t.get("title", String.class),
                TaskStatus.valueOf(t.get("status", String.class)).label());
    }
}
