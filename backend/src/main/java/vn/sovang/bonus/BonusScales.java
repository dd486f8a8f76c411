package vn.sovang.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.sovang.catalogue.AwardLevel;
import vn.sovang.catalogue.SubjectKind;

/** The scale as it stands in the database. */
@ApplicationScoped
class BonusScales {

    private final EntityManager entities;

    BonusScales(EntityManager entities) {
        this.entities = entities;
    }

    BonusScale read() {
        return new BonusScale(
                rows("select * from base_salary order by valid_from", BonusScales::salary),
                rows("""
                        select m.* from bonus_multiple m join award a on a.code = m.award_code
                         order by a.place, m.subject_kind desc, m.valid_from""", BonusScales::multiple),
                rows(
                        "select * from bonus_payer order by array_position(array['STATE', 'PROVINCE', 'BASE'], level)",
                        BonusScales::payer));
    }

    private <T> List<T> rows(String sql, Function<Tuple, T> read) {
        List<?> found = entities.createNativeQuery(sql, Tuple.class).getResultList();
        return found.stream().map(Tuple.class::cast).map(read).toList();
    }

    private static BonusScale.BaseSalary salary(Tuple t) {
        return new BonusScale.BaseSalary(
                t.get("valid_from", LocalDate.class),
                t.get("version", Integer.class),
                t.get("amount", Long.class),
                t.get("source", String.class),
                t.get("confirmed", Boolean.class));
    }

    private static BonusScale.Multiple multiple(Tuple t) {
        return new BonusScale.Multiple(
                t.get("award_code", String.class),
                SubjectKind.valueOf(t.get("subject_kind", String.class)),
                t.get("valid_from", LocalDate.class),
                t.get("valid_to", LocalDate.class),
                t.get("version", Integer.class),
                t.get("hundredths", Integer.class),
                t.get("most", Integer.class),
                t.get("source", String.class),
                t.get("confirmed", Boolean.class));
    }

    private static BonusScale.Payer payer(Tuple t) {
        return new BonusScale.Payer(
                AwardLevel.valueOf(t.get("level", String.class)),
                t.get("version", Integer.class),
                t.get("payer", String.class),
                t.get("source", String.class),
                t.get("confirmed", Boolean.class));
    }
}
