package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.security.Actor;

/** Reads what happened to honours after they were written; a fixed number of statements for each. */
@ApplicationScoped
class EntryHistories {

    private static final String SAME_SUBJECT = """
            (%1$s.person_id = %2$s.person_id or %1$s.household_id = %2$s.household_id
             or (%1$s.subject_kind = 'COLLECTIVE' and %2$s.subject_kind = 'COLLECTIVE' and %1$s.unit_id = %2$s.unit_id))""";

    /** Later honours that rest on this one, and those that rest on them. */
    private static final String LEANING = """
            with recursive leaning (id, source) as (
                select e.id, b.source
                  from register_entry r
                  join register_entry e on %1$s and e.decision_date > r.decision_date
                  join award_basis b on b.award_code = e.award_code and b.basis_code = r.award_code
                 where r.id = :id
                union
                select e.id, b.source
                  from leaning l
                  join register_entry r on r.id = l.id
                  join register_entry e on %1$s and e.decision_date > r.decision_date
                  join award_basis b on b.award_code = e.award_code and b.basis_code = r.award_code)
            select e.id, e.award_name, e.year, e.decision_number, e.decision_date, e.revoked_on,
                   (select min(l.source) from leaning l where l.id = e.id) as source
              from register_entry e where e.id in (select id from leaning)
             order by e.decision_date, e.id""".formatted(SAME_SUBJECT.formatted("e", "r"));

    private static final String SHAKEN = """
            select r.id, r.award_name, r.year, r.decision_number, r.decision_date, r.revoked_on, min(b.source) as source
              from register_entry e
              join register_entry r on %s and r.decision_date < e.decision_date and r.revoked_on is not null
              join award_basis b on b.award_code = e.award_code and b.basis_code = r.award_code
             where e.id = :id
             group by r.id order by r.decision_date, r.id""".formatted(SAME_SUBJECT.formatted("r", "e"));

    private static final String JOINED = """
            select j.*, o.decision_number, o.decision_date
              from (select d.id as pair_id, d.version as pair_version, d.kept_id, d.first_id, d.second_id, d.reason,
                           d.settled_by, d.settled_at, null as why, null as undone_by,
                           cast(null as timestamptz) as undone_at
                      from register_duplicate d where :id in (d.first_id, d.second_id) and d.outcome = 'MERGED'
                    union all
                    select null, null, u.kept_id, u.first_id, u.second_id, u.reason, u.settled_by, u.settled_at, u.why,
                           u.undone_by, u.undone_at
                      from register_duplicate_undoing u
                     where :id in (u.first_id, u.second_id) and u.outcome = 'MERGED') j
              cross join lateral (
                    select e.decision_number, e.decision_date from register_entry e
                     where e.id in (j.first_id, j.second_id) and e.id <> :id
                    union all
                    select r.decision_number, r.decision_date from register_entry_removed r
                     where r.id in (j.first_id, j.second_id) and r.id <> :id
                     limit 1) o
             order by j.settled_at, j.undone_at""";

    private final EntityManager entities;
    private final RegisterEntries entries;
    private final RegisterPolicy policy;

    EntryHistories(EntityManager entities, RegisterEntries entries, RegisterPolicy policy) {
        this.entities = entities;
        this.entries = entries;
        this.policy = policy;
    }

    EntryHistory of(Actor actor, UUID id) {
        RegisterEntry entry = entries.get(id);
        return new EntryHistory(
                entry.version(),
                revocation(id),
                corrections(id),
                joined(actor, id),
                related(LEANING, id),
                related(SHAKEN, id),
                policy.actions(actor, entry));
    }

    private Optional<EntryHistory.Revocation> revocation(UUID id) {
        return rows("select * from register_revocation where entry_id = :id", id).stream()
                .findFirst()
                .map(t -> new EntryHistory.Revocation(
                        t.get("decision_number", String.class),
                        t.get("decision_date", LocalDate.class),
                        t.get("issuer_name", String.class),
                        t.get("reason", String.class),
                        t.get("recorded_by", String.class),
                        t.get("recorded_at", Instant.class)));
    }

    private List<EntryHistory.Correction> corrections(UUID id) {
        return rows("select * from register_correction where entry_id = :id order by recorded_at, id", id).stream()
                .map(t -> {
                    CorrectedField field = CorrectedField.valueOf(t.get("field", String.class));
                    return new EntryHistory.Correction(
                            field,
                            field.label(),
                            Optional.ofNullable(t.get("former", String.class)),
                            t.get("corrected", String.class),
                            t.get("document_number", String.class),
                            t.get("document_date", LocalDate.class),
                            t.get("reason", String.class),
                            t.get("recorded_by", String.class),
                            t.get("recorded_at", Instant.class));
                })
                .toList();
    }

    private List<EntryHistory.Joined> joined(Actor actor, UUID id) {
        return rows(JOINED, id).stream()
                .map(t -> {
                    Optional<EntryHistory.TakenBack> undone = Optional.ofNullable(t.get("undone_at", Instant.class))
                            .map(at -> new EntryHistory.TakenBack(
                                    t.get("why", String.class), t.get("undone_by", String.class), at));
                    return new EntryHistory.Joined(
                            Optional.ofNullable(t.get("pair_id", UUID.class)),
                            Optional.ofNullable(t.get("pair_version", Integer.class)),
                            t.get("kept_id", UUID.class).equals(id),
                            t.get("decision_number", String.class),
                            t.get("decision_date", LocalDate.class),
                            t.get("reason", String.class),
                            t.get("settled_by", String.class),
                            t.get("settled_at", Instant.class),
                            undone,
                            policy.actionsOfJoining(actor, undone.isPresent()));
                })
                .toList();
    }

    private List<EntryHistory.Related> related(String sql, UUID id) {
        return rows(sql, id).stream()
                .map(t -> new EntryHistory.Related(
                        t.get("id", UUID.class),
                        t.get("award_name", String.class),
                        t.get("year", Integer.class),
                        t.get("decision_number", String.class),
                        t.get("decision_date", LocalDate.class),
                        t.get("source", String.class),
                        Optional.ofNullable(t.get("revoked_on", LocalDate.class))))
                .toList();
    }

    private List<Tuple> rows(String sql, UUID id) {
        List<?> found = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(Tuple.class::cast).toList();
    }
}
