package vn.sovang.eligibility.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;
import vn.sovang.unit.UnitPolicy;

/** Finds who is asked about, for those who see the people of the unit. */
@ApplicationScoped
public class AskedSubjects {

    private final EntityManager entities;

    AskedSubjects(EntityManager entities) {
        this.entities = entities;
    }

    /** Who may ask about anybody at all. */
    public static void mayAsk(Actor actor) {
        Verdict.of(
                        UnitPolicy.seesEverybody(actor) || actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER),
                        "Phần này dành cho người làm hồ sơ khen thưởng.")
                .orRefuse();
    }

    /**
     * Exactly one of the two.
     *
     * @throws NotFound when absent or not the actor's to see (404)
     */
    public AskedSubject visible(Actor actor, UUID personId, UUID unitId) {
        mayAsk(actor);
        if ((personId == null) == (unitId == null)) {
            throw new Invalid("/personId", "Hãy chọn một cá nhân hoặc một đơn vị.");
        }
        AskedSubject subject = personId == null
                ? one(
                        "select cast(null as uuid) as person_id, u.id as unit_id, u.name, cast(null as text) as unit_name"
                                + " from unit u where u.id = :id and u.merged_into_id is null",
                        unitId)
                : one(
                        "select p.id as person_id, p.unit_id, p.name, u.name as unit_name from person p"
                                + " left join unit u on u.id = p.unit_id where p.id = :id and p.merged_into_id is null",
                        personId);
        boolean sees = UnitPolicy.seesEverybody(actor) || subject.unitId() != null && actor.worksFor(subject.unitId());
        if (!sees) {
            throw new NotFound();
        }
        return subject;
    }

    private AskedSubject one(String sql, UUID id) {
        List<?> rows = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        Tuple t = (Tuple) rows.get(0);
        return new AskedSubject(
                t.get("person_id", UUID.class),
                t.get("unit_id", UUID.class),
                t.get("name", String.class),
                t.get("unit_name", String.class));
    }
}
