package vn.sovang.round.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.unit.household.Household;
import vn.sovang.unit.household.Households;

/** The households of the communes a list is of, in one statement, and new ones. */
@ApplicationScoped
public class KnownHouseholds {

    private final EntityManager entities;
    private final Households households;

    KnownHouseholds(EntityManager entities, Households households) {
        this.entities = entities;
        this.households = households;
    }

    /** One household under the name decisions give it. */
    public record Known(UUID id, String headName, String address, UUID communeId, String communeName) {

        public String name() {
            return Household.named(headName);
        }
    }

    /** Of the communes among these units and of the one around {@code home}, so that a hamlet finds its own. */
    Map<UUID, Known> around(UUID home, Collection<UUID> units) {
        List<?> rows = entities.createNativeQuery("""
                        select h.id, h.head_name, h.address, u.id as commune_id, u.name as commune_name
                          from household h join unit u on u.id = h.commune_id
                         where u.id = any(:units) or u.id = :commune
                         order by h.given_name, h.head_name, h.id""", Tuple.class)
                .setParameter("units", units.toArray(UUID[]::new))
                .setParameter("commune", communeOf(home).map(Commune::id).orElse(home))
                .getResultList();
        Map<UUID, Known> known = new LinkedHashMap<>();
        rows.stream()
                .map(r -> (Tuple) r)
                .forEach(t -> known.put(
                        t.get("id", UUID.class),
                        new Known(
                                t.get("id", UUID.class),
                                t.get("head_name", String.class),
                                t.get("address", String.class),
                                t.get("commune_id", UUID.class),
                                t.get("commune_name", String.class))));
        return known;
    }

    record Commune(UUID id, String name) {}

    /** The unit itself or the nearest one above it that is a commune. */
    Optional<Commune> communeOf(UUID unit) {
        List<?> rows = entities.createNativeQuery("""
                        with recursive up (id, name, kind, parent_id, level) as (
                            select id, name, kind, parent_id, 0 from unit where id = :unit
                            union all
                            select u.id, u.name, u.kind, u.parent_id, up.level + 1
                              from unit u join up on u.id = up.parent_id where up.level < 20)
                        select id, name from up where kind = 'COMMUNE' order by level limit 1""", Tuple.class)
                .setParameter("unit", unit)
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .findFirst()
                .map(t -> new Commune(t.get("id", UUID.class), t.get("name", String.class)));
    }

    Known make(NamedSubject.NewHousehold wanted, Commune commune) {
        Household made = Household.headedBy(wanted.headName(), wanted.address(), commune.id());
        households.persist(made);
        return new Known(made.id(), made.headName(), made.address(), commune.id(), commune.name());
    }

    /** Takes back those that were made with a list and that nobody wrote about since; the others stay. */
    void takeBack(Collection<UUID> made) {
        if (!made.isEmpty()) {
            households.flush();
            entities.createNativeQuery("""
                            delete from household h
                             where h.id = any(:ids) and h.version = 0
                               and not exists (select 1 from household_member m where m.household_id = h.id)
                               and not exists (select 1 from recipient_change c where c.household_id = h.id)
                               and not exists (select 1 from award_nominee n where n.household_id = h.id)
                               and not exists (select 1 from own_candidate c where c.household_id = h.id)
                               and not exists (select 1 from register_entry e where e.household_id = h.id)""")
                    .setParameter("ids", made.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }
}
