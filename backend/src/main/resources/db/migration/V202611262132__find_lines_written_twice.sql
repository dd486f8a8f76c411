-- R69: lines that look like one honour written twice, or one number given twice; found as they are written, so that
-- nobody compares a million lines to show a list. What somebody said of a pair is kept.
create table register_duplicate (
    id         uuid not null default gen_random_uuid(),
    version    integer not null default 0,
    kind       text not null,
    first_id   uuid not null,
    second_id  uuid not null,
    found_at   timestamptz not null,
    outcome    text,
    kept_id    uuid,
    reason     text,
    settled_by text,
    settled_at timestamptz,
    constraint register_duplicate_id_pk primary key (id),
    constraint register_duplicate_pair_uk unique (first_id, second_id),
    constraint register_duplicate_kind_ck check (kind in ('SAME_AWARD', 'SAME_NUMBER')),
    constraint register_duplicate_outcome_ck check (outcome in ('MERGED', 'NOT_SAME')),
    constraint register_duplicate_settled_ck check (num_nulls(outcome, reason, settled_by, settled_at) in (0, 4)),
    constraint register_duplicate_kept_ck check ((outcome is not distinct from 'MERGED') = (kept_id is not null))
);
create index register_duplicate_open_ix on register_duplicate (found_at desc, id desc) where outcome is null;
create index register_duplicate_settled_ix on register_duplicate (settled_at desc, id desc) where outcome is not null;
create index register_duplicate_second_ix on register_duplicate (second_id);

create function register_compared() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into register_duplicate (kind, first_id, second_id, found_at)
    select distinct on (least(n.id, e.id), greatest(n.id, e.id))
           'SAME_AWARD', least(n.id, e.id), greatest(n.id, e.id), n.recorded_at
      from come n
      cross join lateral (
          select o.id from register_entry o
           where o.subject_id = n.subject_id and o.award_code = n.award_code and o.year = n.year and o.id <> n.id
             and o.unit_id is not distinct from n.unit_id
             and (o.person_id is null or n.person_id is null or o.person_id = n.person_id)
          union
          select o.id from register_entry o
           where o.person_id = n.person_id and o.award_code = n.award_code and o.year = n.year and o.id <> n.id
          limit 5) e
    on conflict (first_id, second_id) do nothing;

    insert into register_duplicate (kind, first_id, second_id, found_at)
    select 'SAME_NUMBER', least(n.id, e.id), greatest(n.id, e.id), n.recorded_at
      from (select distinct on (decision_number, issuer_name, decision_date) * from come
             order by decision_number, issuer_name, decision_date, id) n
      cross join lateral (
          select o.id from register_entry o
           where o.decision_number collate "C" = n.decision_number and o.issuer_name = n.issuer_name
             and o.decision_date <> n.decision_date
             and o.decision_date between date_trunc('year', n.decision_date)
                                     and date_trunc('year', n.decision_date) + interval '1 year - 1 day'
           limit 1) e
    on conflict (first_id, second_id) do nothing;
    return null;
end $$;
create trigger register_entry_compared_tr after insert on register_entry
    referencing new table as come for each statement execute function register_compared();

-- A pair of which one line is gone is no pair any more.
create function register_parted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from register_duplicate d using gone g where d.outcome is null and d.first_id = g.id;
    delete from register_duplicate d using gone g where d.outcome is null and d.second_id = g.id;
    return null;
end $$;
create trigger register_entry_parted_tr after delete on register_entry
    referencing old table as gone for each statement execute function register_parted();

insert into register_duplicate (kind, first_id, second_id, found_at)
select 'SAME_AWARD', a.id, b.id, greatest(a.recorded_at, b.recorded_at)
  from register_entry a
  join register_entry b on b.award_code = a.award_code and b.year = a.year and b.id > a.id
   and (b.person_id = a.person_id
        or b.subject_id = a.subject_id and b.unit_id is not distinct from a.unit_id
           and (a.person_id is null or b.person_id is null))
on conflict do nothing;
revoke insert, delete on register_duplicate from sovang_app;
