package vn.sovang.register.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What can only be told by looking at all lines together and at the book; each look is one statement over all lines. */
@ApplicationScoped
class ImportChecks {

    /** A person of the same name, letter by letter, in the same unit is taken; whoever is only alike is asked about. */
    private static final String PEOPLE = """
            with asked as materialized (
                select person_key, folded, unit_id, birth_year, min(name) as name from register_import_row
                 where import_id = :id and person_key is not null group by person_key, folded, unit_id, birth_year),
            hit as (
                select a.person_key, count(*) as alike, count(*) filter (where lower(p.name) = lower(a.name)) as same,
                       (array_agg(p.id order by lower(p.name) <> lower(a.name), p.id))[1] as first
                  from asked a
                  join person p on sv_fold(p.name) = a.folded and p.unit_id = a.unit_id and p.merged_into_id is null
                   and (a.birth_year is null or p.birth_year is null or p.birth_year = a.birth_year)
                 group by a.person_key),
            told as (
                select coalesce(h.person_key, s.key) as person_key, s.choice,
                       case when s.choice = 'PICK' then s.target_id
                            when s.choice is null and h.alike = 1 and h.same = 1 then h.first end as person_id
                  from hit h
                  full join (select * from register_import_answer where import_id = :id and kind = 'PERSON') s
                    on s.key = h.person_key)
            update register_import_row r
               set person_id = t.person_id,
                   state = case when t.choice is null and t.person_id is null then 'FAULTY' else r.state end,
                   problems = case when t.choice is null and t.person_id is null
                                   then r.problems || array['E:Đã có người trùng hoặc gần trùng tên ở đơn vị này; hãy trả lời ở mục Tên chưa rõ.']
                                   else r.problems end
              from told t where r.import_id = :id and r.person_key = t.person_key""";

    private static final String TWICE = """
            update register_import_row r
               set state = 'DUPLICATE', problems = r.problems || array['W:Trùng với dòng ' || d.first || ' của bảng, bỏ qua.']
              from (select min(place) as first, array_agg(place) as places
                      from register_import_row where import_id = :id and state = 'NEW'
                     group by kind, folded, unit_key, birth_year, award_code, year, decision_number
                    having count(*) > 1) d
              cross join unnest(d.places) as t (at)
             where r.import_id = :id and r.place = t.at and d.first < t.at""";

    private static final String IN_THE_BOOK = """
            update register_import_row r
               set state = case when h.same then 'DUPLICATE' else r.state end,
                   problems = r.problems || case
                       when h.same then array['W:Đã có trong sổ với cùng số quyết định, bỏ qua.']
                       else array['W:Sổ đã ghi khen thưởng này cho cùng năm theo quyết định ' || h.other || '; hãy đối chiếu.'] end
              from (select r.place, bool_or(e.decision_number = r.decision_number) as same,
                           min(e.decision_number) filter (where e.decision_number <> r.decision_number) as other
                      from register_import_row r
                      join register_subject s on s.key = register_subject_key(r.name, r.unit_name)
                      join register_entry e on e.subject_id = s.id and e.award_code = r.award_code and e.year = r.year
                       and e.unit_id is not distinct from r.unit_id
                     where r.import_id = :id and r.state = 'NEW'
                     group by r.place) h
             where r.import_id = :id and r.place = h.place""";

    /**
     * R69: one issuer gives a number once a year; two days under one number cannot both be right. The number alone leads
     * into the book, once however many lines bear it (the fence keeps it so): asked for the first other day, or joined with
     * all of it, the whole book would be read.
     */
    private static final String NUMBERS = """
            with d as materialized (
                select decision_number, issuer, decision_date, extract(year from decision_date) as year
                  from register_import_row where import_id = :id and state = 'NEW' group by 1, 2, 3),
            b as materialized (
                select e.decision_number, e.issuer_name as issuer, e.decision_date, extract(year from e.decision_date) as year
                  from (select distinct decision_number from d) n
                 cross join lateral (
                       select * from register_entry o
                        where o.decision_number collate "C" = n.decision_number offset 0) e
                 group by 1, 2, 3),
            c as (
                select decision_number, issuer, decision_date, min(other) as other
                  from (select d.*, o.decision_date as other
                          from d join d o using (decision_number, issuer, year)
                        union all
                        select d.*, b.decision_date
                          from d join b using (decision_number, issuer, year)) days
                 where other <> decision_date group by 1, 2, 3)
            update register_import_row r
               set state = 'FAULTY',
                   problems = r.problems || array['E:Số ' || r.decision_number || ' trong năm này của ' || r.issuer
                       || ' đã có với ngày khác (' || to_char(c.other, 'DD/MM/YYYY') || '); một số chỉ dùng một lần trong năm.']
              from c
             where r.import_id = :id and r.state = 'NEW'
               and r.decision_number = c.decision_number and r.issuer = c.issuer and r.decision_date = c.decision_date""";

    private static final List<String> ALL = List.of(PEOPLE, TWICE, IN_THE_BOOK, NUMBERS);

    private final EntityManager entities;

    ImportChecks(EntityManager entities) {
        this.entities = entities;
    }

    void run(UUID importId, Runnable between) {
        for (String check : ALL) {
            between.run();
            entities.createNativeQuery(check).setParameter("id", importId).executeUpdate();
        }
    }
}
