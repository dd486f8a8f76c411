-- Lines that come by the hundred thousand were looked up one by one: a number that fifty people share was read out of the
-- book fifty times, with all its lines. Now the book is read once for each name, person and number, and only lines that can
-- have a twin are looked at one by one. Still nothing but a name, a person or a number leads into the book; and what was
-- read is joined without going through it again for each line, which a plan kept from the day of few lines would do.
create or replace function register_compared() returns trigger
    language plpgsql security definer
    set search_path = public, pg_temp set enable_seqscan = off set enable_nestloop = off as $$
begin
    with of_name as materialized (
        select o.subject_id, o.award_code, o.year
          from (select distinct subject_id from come) n
          cross join lateral (select * from register_entry where subject_id = n.subject_id offset 0) o
         group by 1, 2, 3 having count(*) > 1),
    of_person as materialized (
        select o.person_id, o.award_code, o.year
          from (select distinct person_id from come where person_id is not null) n
          cross join lateral (select * from register_entry where person_id = n.person_id offset 0) o
         group by 1, 2, 3 having count(*) > 1)
    insert into register_duplicate (kind, first_id, second_id, found_at)
    select distinct on (least(n.id, e.id), greatest(n.id, e.id))
           'SAME_AWARD', least(n.id, e.id), greatest(n.id, e.id), n.recorded_at
      from (select * from come
             where (subject_id, award_code, year) in (select * from of_name)
                or (person_id, award_code, year) in (select * from of_person) offset 0) n
      cross join lateral (
          select o.id from register_entry o
           where o.subject_id = n.subject_id and o.award_code || '' = n.award_code and o.year + 0 = n.year and o.id <> n.id
             and o.unit_id is not distinct from n.unit_id
             and (o.person_id is null or n.person_id is null or o.person_id = n.person_id)
          union
          select o.id from register_entry o
           where o.person_id = n.person_id and o.award_code || '' = n.award_code and o.year + 0 = n.year and o.id <> n.id
          limit 5) e
    on conflict (first_id, second_id) do nothing;

    with n as materialized (
        select distinct on (decision_number, issuer_name, decision_date)
               id, decision_number, issuer_name, decision_date, extract(year from decision_date) as year, recorded_at
          from come order by decision_number, issuer_name, decision_date, id),
    o as materialized (
        select e.decision_number, e.issuer_name, e.decision_date, extract(year from e.decision_date) as year,
               (array_agg(e.id))[1] as id
          from (select distinct decision_number from n) d
          cross join lateral (
              select * from register_entry where decision_number collate "C" = d.decision_number offset 0) e
         group by 1, 2, 3)
    insert into register_duplicate (kind, first_id, second_id, found_at)
    select distinct on (n.id) 'SAME_NUMBER', least(n.id, o.id), greatest(n.id, o.id), n.recorded_at
      from n join o using (decision_number, issuer_name, year)
     where o.decision_date <> n.decision_date
     order by n.id
    on conflict (first_id, second_id) do nothing;
    return null;
end $$;
