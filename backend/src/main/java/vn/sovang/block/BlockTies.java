package vn.sovang.block;

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

/** Places of units in the years of blocks. */
@ApplicationScoped
class BlockTies implements UnitTies {

    private final EntityManager entities;

    BlockTies(EntityManager entities) {
        this.entities = entities;
    }

    /** In the year of the day the place stays as it was; a year that begins later has to be formed without the unit. */
    @Override
    public List<Tie> openOf(Collection<UUID> unitIds, LocalDate day) {
        List<?> rows = entities.createNativeQuery("""
                        select m.unit_id, u.name as unit_name, b.id as block_id, b.name, t.year,
                               make_date(t.year, 1, 1) >= :day as later
                          from block_term_member m
                          join block_term t on t.id = m.term_id
                          join block b on b.id = t.block_id
                          join unit u on u.id = m.unit_id
                         where m.unit_id in (:units) and t.year >= extract(year from cast(:day as date))
                         order by t.year, b.name, u.place limit 200""", Tuple.class)
                .setParameter("units", unitIds)
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(r -> tie((Tuple) r)).toList();
    }

    private static Tie tie(Tuple t) {
        boolean later = t.get("later", Boolean.class);
        String place = t.get("unit_name", String.class) + " là thành viên " + t.get("name", String.class) + " năm "
                + t.get("year", Integer.class);
        return new Tie(
                t.get("unit_id", UUID.class),
                later ? Effect.BLOCKS : Effect.FOLLOWS,
                later
                        ? place + ", kỳ bắt đầu sau ngày kết thúc; hãy bỏ đơn vị khỏi kỳ đó trước."
                        : place + "; giữ nguyên trong năm này, kỳ sau lập lại thành viên.",
                Optional.of(Subject.of(Subject.Type.BLOCK, t.get("block_id", UUID.class))));
    }

    @Override
    public Optional<String> dependingOn(Collection<UUID> unitIds) {
        Number n = (Number)
                entities.createNativeQuery("""
                        select (select count(distinct term_id) from block_term_member where unit_id in (:units))
                             + (select count(*) from block where owner_unit_id in (:units))""").setParameter("units", unitIds).getSingleResult();
        return n.longValue() == 0 ? Optional.empty() : Optional.of(n + " kỳ của cụm, khối");
    }
}
