package vn.sovang.unit.reorganisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Reorganisations by id, and when units were last touched by one. */
@ApplicationScoped
class Reorganisations implements PanacheRepositoryBase<Reorganisation, UUID> {

    /** @throws NotFound when there is none (404) */
    Reorganisation get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /**
     * The latest day on which each unit was reorganised, sub-units that moved along included.
     *
     * @param except an event that does not count, or null
     */
    Map<UUID, LocalDate> lastChanges(Collection<UUID> unitIds, UUID except) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select c.unit_id, max(c.effective_on) as last from (
                            select u.unit_id, r.effective_on
                              from reorganisation r join reorganisation_unit u on u.reorganisation_id = r.id
                             where r.undone_at is null and u.unit_id in (:units) and r.id <> :except
                            union all
                            select p.unit_id, r.effective_on
                              from unit_past p join reorganisation r on r.id = p.reorganisation_id
                             where p.unit_id in (:units) and r.id <> :except) c
                         group by c.unit_id""", Tuple.class)
                .setParameter("units", unitIds)
                .setParameter("except", except == null ? new UUID(0, 0) : except)
                .getResultList();
        Map<UUID, LocalDate> last = new HashMap<>();
        rows.forEach(r -> last.put(((Tuple) r).get("unit_id", UUID.class), ((Tuple) r).get("last", LocalDate.class)));
        return last;
    }

    /** The unit and everything that stands or stood under it from {@code day} on. */
    List<UUID> below(Collection<UUID> unitIds, LocalDate day) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        with recursive edge as (
                            select id as child, parent_id as parent from unit
                             where parent_id is not null and (valid_to is null or valid_to >= :day)
                            union all
                            select unit_id, parent_id from unit_past where parent_id is not null and valid_to >= :day),
                        tree as (
                            select id from unit where id in (:units)
                            union
                            select e.child from edge e join tree t on e.parent = t.id)
                        select id from tree""", UUID.class)
                .setParameter("units", unitIds)
                .setParameter("day", day)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
