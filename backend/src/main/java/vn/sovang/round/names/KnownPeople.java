package vn.sovang.round.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.unit.person.Gender;
import vn.sovang.unit.person.People;
import vn.sovang.unit.person.Person;
import vn.sovang.unit.person.PersonProfile;
import vn.sovang.unit.person.Posting;
import vn.sovang.unit.person.RecipientGroup;

/** The people of some units in one statement, and new ones. */
@ApplicationScoped
public class KnownPeople {

    private final EntityManager entities;
    private final People people;

    KnownPeople(EntityManager entities, People people) {
        this.entities = entities;
        this.people = people;
    }

    /** @param birthDate null where nobody wrote it down */
    public record Known(UUID id, String name, LocalDate birthDate, String position, UUID unitId, String unitName) {}

    public Map<UUID, Known> byId(Collection<UUID> units) {
        List<?> rows = entities.createNativeQuery("""
                        select p.id, p.name, p.birth_date, p.position, p.unit_id, u.name as unit_name
                          from person p join unit u on u.id = p.unit_id
                         where p.unit_id = any(:units) and p.merged_into_id is null order by u.place, p.given_name, p.name, p.id""", Tuple.class)
                .setParameter("units", units.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, Known> known = new LinkedHashMap<>();
        rows.stream()
                .map(r -> (Tuple) r)
                .forEach(t -> known.put(
                        t.get("id", UUID.class),
                        new Known(
                                t.get("id", UUID.class),
                                t.get("name", String.class),
                                t.get("birth_date", LocalDate.class),
                                t.get("position", String.class),
                                t.get("unit_id", UUID.class),
                                t.get("unit_name", String.class))));
        return known;
    }

    Known make(NamedSubject.NewPerson wanted, UUID listUnitId) {
        UUID unit = wanted.unitId().orElse(listUnitId);
        LocalDate born = wanted.birthDate();
        Integer year = born == null ? null : born.getYear();
        Person person = Person.of(
                wanted.name(),
                Gender.UNKNOWN,
                new PersonProfile(year, born, null, null, null, null, null, null, null, null, null, null),
                Posting.present(unit, wanted.position(), RecipientGroup.DIRECT));
        people.persist(person);
        return new Known(person.id(), person.name(), wanted.birthDate(), wanted.position(), unit, null);
    }
}
