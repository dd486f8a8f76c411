package vn.sovang.unit.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People, households, annual facts and sub-units of a unit. */
@ApplicationScoped
class OwnTies implements UnitTies {

    private final EntityManager entities;

    OwnTies(EntityManager entities) {
        this.entities = entities;
    }

    /** People keep their place until their own move is told; nothing of it is open work. */
    @Override
    public List<Tie> openOf(Collection<UUID> unitIds, LocalDate day) {
        return List.of();
    }

    @Override
    public Optional<String> dependingOn(Collection<UUID> unitIds) {
        long people = count("""
                select count(*) from person p where p.unit_id in (:units)
                    or exists (select 1 from person_posting w where w.person_id = p.id and w.unit_id in (:units))""", unitIds);
        long households = count("select count(*) from household where commune_id in (:units)", unitIds);
        long facts = count("""
                select (select count(*) from annual_grade where unit_id in (:units))
                     + (select count(*) from initiative where unit_id in (:units))""", unitIds);
        // Sub-units that came along with the event itself go back with it.
        long below = count("""
                select count(*) from unit u where u.parent_id in (:units)
                   and not exists (select 1 from unit_past p join reorganisation_unit s
                                       on s.reorganisation_id = p.reorganisation_id and s.unit_id = u.parent_id
                                    where p.unit_id = u.id and s.side = 'SUCCESSOR')""", unitIds);
        String words = Stream.of(
                        words(people, "cá nhân"),
                        words(households, "hộ gia đình"),
                        words(facts, "xếp loại, sáng kiến"),
                        words(below, "đơn vị trực thuộc"))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static String words(long count, String what) {
        return count == 0 ? "" : count + " " + what;
    }

    private long count(String sql, Collection<UUID> unitIds) {
        return ((Number) entities.createNativeQuery(sql)
                        .setParameter("units", unitIds)
                        .getSingleResult())
                .longValue();
    }
}
