-- A session keeps the plan of a function from the day the book was small, when reading all of it seemed cheapest; a table
-- of many lines was then compared with the whole book line by line. So the whole book is never read here, and a year or
-- an award never leads to the lines: only the person, the name and the number do.
create or replace function register_compared() returns trigger
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
begin
    insert into register_duplicate (kind, first_id, second_id, found_at)
    select distinct on (least(n.id, e.id), greatest(n.id, e.id))
           'SAME_AWARD', least(n.id, e.id), greatest(n.id, e.id), n.recorded_at
      from come n
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

    insert into register_duplicate (kind, first_id, second_id, found_at)
    select 'SAME_NUMBER', least(n.id, e.id), greatest(n.id, e.id), n.recorded_at
      from (select distinct on (decision_number, issuer_name, decision_date) * from come
             order by decision_number, issuer_name, decision_date, id) n
      cross join lateral (
          select o.id from register_entry o
           where o.decision_number collate "C" = n.decision_number and o.issuer_name = n.issuer_name
             and o.decision_date + 0 <> n.decision_date
             and o.decision_date + 0 between date_trunc('year', n.decision_date)
                                         and date_trunc('year', n.decision_date) + interval '1 year - 1 day'
           limit 1) e
    on conflict (first_id, second_id) do nothing;
    return null;
end $$;
