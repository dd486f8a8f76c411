package vn.sovang.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.today.Subject;
import vn.sovang.unit.reorganisation.UnitTies;

/** Pledges of units. */
@ApplicationScoped
class PledgeTies implements UnitTies {

    private final EntityManager entities;

    PledgeTies(EntityManager entities) {
        this.entities = entities;
    }

    /** A pledge keeps its unit's name; whoever follows the unit reports on it. */
    @Override
    public List<Tie> openOf(Collection<UUID> unitIds, LocalDate day) {
        List<?> rows = entities.createNativeQuery("""
                        select p.id, p.unit_id, p.year, u.name, b.name as block_name
                          from pledge p join unit u on u.id = p.unit_id join block b on b.id = p.block_id
                         where p.unit_id in (:units) and p.status <> 'CONFIRMED'
                         order by p.year, u.place, p.id limit 200""", Tuple.class)
                .setParameter("units", unitIds)
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .map(t -> new Tie(
                        t.get("unit_id", UUID.class),
                        Effect.FOLLOWS,
                        "Giao ước năm " + t.get("year", Integer.class) + " của " + t.get("name", String.class)
                                + " trong " + t.get("block_name", String.class)
                                + " giữ tên cũ; đơn vị kế thừa, nếu có, báo cáo tiếp.",
                        Optional.of(Subject.of(Subject.Type.PLEDGE, t.get("id", UUID.class)))))
                .toList();
    }

    @Override
    public Optional<String> dependingOn(Collection<UUID> unitIds) {
        Number n = (Number) entities.createNativeQuery("select count(*) from pledge where unit_id in (:units)")
                .setParameter("units", unitIds)
                .getSingleResult();
        return n.longValue() == 0 ? Optional.empty() : Optional.of(n + " giao ước");
    }
}
