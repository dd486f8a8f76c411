package vn.sovang.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds what looks like the award somebody declares: in the register and among other declarations. */
@ApplicationScoped
class DeclaredDoubles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final EntityManager entities;

    DeclaredDoubles(EntityManager entities) {
        this.entities = entities;
    }

    /** The same subject with the same decision, or with the same award of the same year; at most 20. */
    List<DeclaredView.Double> of(DeclaredAward d) {
        List<?> rows = entities.createNativeQuery("""
                        select e.id as entry, e.award_name, e.year, e.decision_number, e.decision_date,
                               e.decision_number = :number and e.decision_date = :day as certain
                          from register_entry e
                         where e.subject_kind = :kind and e.revoked_on is null
                           and coalesce(e.person_id, case when :kind = 'COLLECTIVE' then e.unit_id end, e.household_id) = :subject
                           and e.id is distinct from cast(:entry as uuid)
                           and (e.decision_number = :number and e.decision_date = :day
                                or e.award_code = cast(:award as text) and e.year = :year)
                        union all
                        select null, o.award_name, o.year, o.decision_number, o.decision_date,
                               o.decision_number = :number and o.decision_date = :day
                          from declared_award o
                         where o.id <> :id and o.status in ('SUBMITTED', 'RETURNED')
                           and coalesce(o.person_id, o.household_id, o.subject_unit_id) = :subject
                           and (o.decision_number = :number and o.decision_date = :day
                                or lower(o.award_name) = lower(:awardName) and o.year = :year)
                         order by certain desc, decision_date limit 20""", Tuple.class)
                .setParameter("kind", d.subjectKind().name())
                .setParameter("subject", subject(d))
                .setParameter("entry", d.entryId())
                .setParameter("number", d.decisionNumber())
                .setParameter("day", d.decisionDate())
                .setParameter("award", d.awardCode())
                .setParameter("awardName", d.awardName())
                .setParameter("year", d.year())
                .setParameter("id", d.id())
                .getResultList();
        return rows.stream().map(r -> read((Tuple) r)).toList();
    }

    static UUID subject(DeclaredAward d) {
        return switch (d.subjectKind()) {
            case COLLECTIVE -> d.subjectUnitId();
            case INDIVIDUAL -> d.personId();
            case HOUSEHOLD -> d.householdId();
        };
    }

    private static DeclaredView.Double read(Tuple t) {
        UUID entry = t.get("entry", UUID.class);
        return new DeclaredView.Double(
                (entry == null ? "Đã khai: " : "Trong sổ: ") + t.get("award_name", String.class) + " năm "
                        + t.get("year", Integer.class) + ", Quyết định số " + t.get("decision_number", String.class)
                        + " ngày " + t.get("decision_date", LocalDate.class).format(DAY),
                Optional.ofNullable(entry),
                t.get("certain", Boolean.class));
    }
}
