package vn.sovang.register.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Moves the lines into the book and out again, a few statements for however many there are. */
@ApplicationScoped
class ImportWriting {

    /**
     * Somebody nobody knows yet gets a record, as the latest of their lines tells of them; it bears the id of that line,
     * which is as unique.
     */
    private static final String PEOPLE = """
            with made as (
                insert into person (id, version, name, given_name, gender, birth_year, position, unit_id, leader)
                select distinct on (r.person_key) r.entry_id, 0, r.name, r.given_name, 'UNKNOWN', r.birth_year, r.post,
                       r.unit_id, false
                  from register_import_row r
                 where r.import_id = :id and r.state = 'NEW' and r.person_id is null and r.person_key is not null
                   and r.person_key not in (select a.key from register_import_answer a
                                             where a.import_id = :id and a.kind = 'PERSON' and a.choice = 'APART')
                 order by r.person_key, r.decision_date desc, r.place desc
                returning id)
            insert into register_import_person (import_id, person_id) select :id, id from made""";

    private static final String POSTINGS = """
            insert into person_posting (person_id, place, unit_id, position, employed, recipient_group)
            select p.id, 0, p.unit_id, p.position, p.employed, p.recipient_group
              from register_import_person i join person p on p.id = i.person_id where i.import_id = :id""";

    private static final String NAMES = """
            insert into register_subject (key, name, unit_name)
            select distinct on (1) register_subject_key(r.name, r.unit_name), r.name, r.unit_name
              from register_import_row r where r.import_id = :id and r.state = 'NEW' order by 1
            on conflict (key) do nothing""";

    private static final String ENTRIES = """
            insert into register_entry (id, version, subject_kind, unit_id, person_id, household_id, subject_name, unit_name,
                post, award_code, award_name, year, achievement, decision_number, decision_date, issuer_name, source, sample,
                subject_id, import_id, recorded_at)
            select r.entry_id, 0, r.kind, r.unit_id, coalesce(r.person_id, f.entry_id), h.id, r.name, r.unit_name, r.post,
                   r.award_code, a.name, r.year, coalesce(r.achievement, ''), r.decision_number, r.decision_date, r.issuer,
                   'IMPORTED', :sample, s.id, r.import_id, cast(:at as timestamptz)
              from register_import_row r
              join award a on a.code = r.award_code
              join register_subject s on s.key = register_subject_key(r.name, r.unit_name)
              left join (
                  select o.person_key, o.entry_id from register_import_person i
                    join register_import_row o on o.import_id = i.import_id and o.entry_id = i.person_id
                   where i.import_id = :id) f on f.person_key = r.person_key and r.person_id is null
              left join lateral (
                  select h.id from household h
                   where r.kind = 'HOUSEHOLD' and h.commune_id = r.unit_id
                     and sv_fold(h.head_name) = regexp_replace(r.folded, '^(ho gia dinh|gia dinh|ho) ((ong|ba) )?', '')
                   limit 1) h on true
             where r.import_id = :id and r.state = 'NEW'
            on conflict do nothing""";

    /** Asked once for each person and unit and award that needs another first, however many lines name them. */
    private static final String LEANING = """
            with held as materialized (
                select e.person_id, case when e.subject_kind = 'COLLECTIVE' then e.unit_id end as unit_id, b.award_code,
                       min(e.decision_date) as decision_date, min(e.recorded_at) as recorded_at
                  from register_entry e join award_basis b on b.basis_code = e.award_code
                 where e.import_id = :id group by 1, 2, 3)
            select o.award_name || ' năm ' || o.year || ' của ' || o.subject_name
              from held h
              cross join lateral (
                  select * from register_entry where person_id = h.person_id
                  union all
                  select * from register_entry where unit_id = h.unit_id and subject_kind = 'COLLECTIVE') o
             where o.award_code = h.award_code and o.decision_date > h.decision_date
               and o.import_id is distinct from :id and o.recorded_at > h.recorded_at
             limit 1""";

    private static final String AMENDED = """
            select e.subject_name from register_entry e where e.import_id = :id and e.version > 0
            union all select e.subject_name from register_entry_removed e where e.import_id = :id and e.why = 'SAME' and e.restored_at is null
            union all select p.name from register_import_person i join person p on p.id = i.person_id
                       where i.import_id = :id and p.version > 0
            limit 1""";

    private final EntityManager entities;
    private final AppClock clock;

    ImportWriting(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @return lines that are in the book now */
    int write(UUID importId, Runnable between) {
        between.run();
        // The dictionary keeps names whoever bears them. They are written for themselves: whoever honours one of them
        // meanwhile would else wait for the whole table, while the table waits for figures that one holds.
        QuarkusTransaction.requiringNew().run(() -> of(NAMES, importId).executeUpdate());
        between.run();
        of(PEOPLE, importId).executeUpdate();
        between.run();
        entities.createNativeQuery("select cast(register_import_written_looked_at() as text)")
                .getSingleResult();
        of(POSTINGS, importId).executeUpdate();
        between.run();
        int written = of(ENTRIES, importId)
                .setParameter("sample", clock.isSimulated())
                .setParameter("at", clock.instant())
                .executeUpdate();
        between.run();
        of("delete from register_import_row where import_id = :id", importId).executeUpdate();
        return written;
    }

    /** @throws StateConflict when something leans on a line or a person of it (409) */
    void takeBack(Actor actor, UUID importId) {
        demandNothing(LEANING, importId, "khen thưởng ghi sau đã dựa vào bảng này: ");
        demandNothing(AMENDED, importId, "đã đính chính, hủy bỏ, gộp hoặc sửa: ");
        of("""
                        insert into register_entry_removed
                        select e.*, cast(:at as timestamptz), :by, 'IMPORT_UNDONE', null from register_entry e
                         where e.import_id = :id""", importId)
                .setParameter("at", clock.instant())
                .setParameter("by", actor.name())
                .executeUpdate();
        of("delete from register_entry where import_id = :id", importId).executeUpdate();
        of(
                        "delete from person_posting where person_id in (select person_id from register_import_person where import_id = :id)",
                        importId)
                .executeUpdate();
        of(
                        "delete from person where id in (select person_id from register_import_person where import_id = :id)",
                        importId)
                .executeUpdate();
        of("delete from register_import_person where import_id = :id", importId).executeUpdate();
    }

    private void demandNothing(String sql, UUID importId, String words) {
        List<?> found = of(sql, importId).getResultList();
        if (!found.isEmpty()) {
            throw new StateConflict("Không hoàn tác được: " + words + found.get(0) + ".");
        }
    }

    private Query of(String sql, UUID importId) {
        return entities.createNativeQuery(sql).setParameter("id", importId);
    }
}
