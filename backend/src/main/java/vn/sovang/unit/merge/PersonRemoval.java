package vn.sovang.unit.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.history.Changed;
import vn.sovang.unit.history.Changes;
import vn.sovang.unit.person.People;
import vn.sovang.unit.person.Person;
import vn.sovang.unit.person.PersonPolicy;

/** Takes back people and grades that were written together by mistake, as long as nothing rests on them. */
@ApplicationScoped
public class PersonRemoval {

    private final People people;
    private final PersonPolicy policy;
    private final Instance<PersonHoldings> holdings;
    private final Changes changes;
    private final EntityManager entities;

    PersonRemoval(
            People people,
            PersonPolicy policy,
            @Any Instance<PersonHoldings> holdings,
            Changes changes,
            EntityManager entities) {
        this.people = people;
        this.policy = policy;
        this.holdings = holdings;
        this.changes = changes;
        this.entities = entities;
    }

    /** @throws StateConflict when somebody was changed, or something else was written for them since (409) */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(Actor actor, Collection<UUID> personIds, Collection<UUID> gradeIds) {
        List<Person> all = personIds.isEmpty() ? List.of() : people.list("id in ?1", personIds);
        Set<UUID> own = new HashSet<>(gradeIds);
        for (Person p : all) {
            policy.mayKeep(actor, p.unitId()).orRefuse();
            if (p.version() > 0 || p.mergedIntoId() != null || isHeld(p.id(), own)) {
                throw new StateConflict(
                        "Không hoàn tác được: " + p.name() + " đã được sửa hoặc đã có dữ liệu khác gắn với người này.");
            }
        }
        if (!gradeIds.isEmpty()) {
            entities.createNativeQuery("delete from annual_grade where id in (:ids)")
                    .setParameter("ids", gradeIds)
                    .executeUpdate();
        }
        all.forEach(p -> {
            changes.forget(Changed.person(p.id()));
            people.delete(p);
        });
        people.flush();
    }

    private boolean isHeld(UUID person, Set<UUID> own) {
        return holdings.stream().flatMap(h -> h.of(person).stream()).anyMatch(held -> !own.contains(held.id()));
    }
}
