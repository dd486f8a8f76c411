package vn.sovang.unit.restricted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitPolicy;
import vn.sovang.unit.person.PeopleQueries;
import vn.sovang.unit.person.PeopleQueries.PersonSummary;

/**
 * Identity numbers that come in with a list of people. They are sealed under the list until it is written, and under
 * the person from then on; as with a number entered by hand, none is ever shown.
 */
@ApplicationScoped
public class ImportedNumbers {

    private final PersonIdentities identities;
    private final IdentityKeys keys;
    private final PeopleQueries people;
    private final UnitPolicy policy;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final AppClock clock;

    ImportedNumbers(
            PersonIdentities identities,
            IdentityKeys keys,
            PeopleQueries people,
            UnitPolicy policy,
            EntityManager entities,
            AuditTrail audit,
            AppClock clock) {
        this.identities = identities;
        this.keys = keys;
        this.people = people;
        this.policy = policy;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the numbers of a list say of each other and of the people that are known.
     *
     * @param first for each line the first line with the same number
     * @param holder for each line somebody within the actor's scope who has this number
     * @param others people who have a number
     */
    public record Findings(Map<Integer, Integer> first, Map<Integer, PersonSummary> holder, Collection<UUID> others) {

        public boolean isNumbered(int line) {
            return first.containsKey(line);
        }

        /** Whether the line says another number than the person has. */
        public boolean contradicts(int line, UUID personId) {
            return isNumbered(line) && others.contains(personId) && !isHeldBy(line, personId);
        }

        public boolean isHeldBy(int line, UUID personId) {
            return holder.containsKey(line) && holder.get(line).id().equals(personId);
        }
    }

    /** @param numbers nine or twelve digits by line */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID importId, Map<Integer, String> numbers) {
        numbers.forEach((line, number) -> entities.createNativeQuery("""
                        insert into person_import_number (import_id, line, sealed, finder)
                        values (:import, :line, :sealed, :finder)""")
                .setParameter("import", importId)
                .setParameter("line", line)
                .setParameter("sealed", keys.seal(importId, number))
                .setParameter("finder", keys.finder(number))
                .executeUpdate());
    }

    /** @param among people the lines may mean */
    @Transactional(Transactional.TxType.MANDATORY)
    public Findings findings(Actor actor, UUID importId, Collection<UUID> among) {
        List<?> lines = entities.createNativeQuery("""
                        select n.line, min(n.line) over (partition by n.finder) as first, i.person_id
                          from person_import_number n left join person_identity i on i.finder = n.finder
                         where n.import_id = :import order by n.line""", Tuple.class)
                .setParameter("import", importId)
                .getResultList();
        Map<Integer, Integer> first = new HashMap<>();
        Map<UUID, Integer> held = new HashMap<>();
        for (Object row : lines) {
            Tuple t = (Tuple) row;
            first.put(t.get("line", Integer.class), t.get("first", Integer.class));
            if (t.get("person_id") != null) {
                held.put(t.get("person_id", UUID.class), t.get("line", Integer.class));
            }
        }
        // Who stands outside the actor's scope is not told of, not even as a contradiction.
        Map<Integer, PersonSummary> holder = new HashMap<>();
        if (!held.isEmpty()) {
            people.among(actor, held.keySet()).forEach(p -> holder.put(held.get(p.id()), p));
        }
        first.forEach((line, one) -> {
            if (holder.containsKey(one)) {
                holder.putIfAbsent(line, holder.get(one));
            }
        });
        List<UUID> numbered = among.isEmpty() || first.isEmpty()
                ? List.of()
                : identities.list("personId in ?1", among).stream()
                        .map(PersonIdentity::personId)
                        .toList();
        return new Findings(first, holder, numbered);
    }

    /** Gives a person the number of a line; the trail says that, and never the number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Actor actor, UUID importId, int line, UUID personId, UUID unitId) {
        policy.mayWriteRestricted(actor, unitId).orRefuse();
        byte[] sealed = (byte[]) entities.createNativeQuery("""
                        select sealed from person_import_number where import_id = :import and line = :line""", byte[].class)
                .setParameter("import", importId)
                .setParameter("line", line)
                .getSingleResult();
        String number = keys.open(importId, sealed);
        PersonIdentity identity = PersonIdentity.of(personId);
        identity.write(keys.seal(personId, number), keys.finder(number), actor.accountId(), clock.instant());
        identities.persist(identity);
        audit.record(actor, "identity-number.write", "person", personId);
    }

    /** Once the list is written, the numbers lie with the people alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID importId) {
        entities.createNativeQuery("delete from person_import_number where import_id = :import")
                .setParameter("import", importId)
                .executeUpdate();
    }

    /** A number somebody has written anew since is theirs and stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(Collection<UUID> personIds) {
        if (!personIds.isEmpty()) {
            entities.createNativeQuery("delete from person_identity where person_id = any(:ids) and version = 0")
                    .setParameter("ids", personIds.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }
}
