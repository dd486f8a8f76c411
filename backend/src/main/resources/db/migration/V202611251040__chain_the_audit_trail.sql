-- Every audit entry gets a place in the chain of the day it was written, by the clock of the database, which all servers
-- share. The chain is written when the transaction commits: only then is the lock taken that puts commits in an order,
-- and what is rolled back leaves no trace. docs/audit.md says how to check it; adr/0004 says why it is so.
create table audit_link (
    day      date not null,
    place    bigint not null,
    entry_id uuid not null,
    hash     bytea not null,
    constraint audit_link_day_place_pk primary key (day, place),
    constraint audit_link_entry_id_uk unique (entry_id),
    constraint audit_link_place_ck check (place > 0),
    constraint audit_link_hash_ck check (octet_length(hash) = 32)
);

-- The end of a closed day, signed with a key that is not in the database.
create table audit_digest (
    day       date not null,
    entries   bigint not null,
    last_hash bytea not null,
    previous  bytea not null,
    signed_at timestamptz not null,
    key_id    text not null,
    signature bytea not null,
    constraint audit_digest_day_pk primary key (day),
    constraint audit_digest_entries_ck check (entries >= 0)
);

-- Links are made by the trigger alone; digests may be added and never changed.
revoke all on audit_link from sovang_app;
grant select on audit_link to sovang_app;
revoke update, delete, truncate on audit_digest from sovang_app;

-- One field: its length in bytes, so that no two records are written alike.
create function audit_field(value text) returns text
    language sql immutable parallel safe
    return case when value is null then '-,' else octet_length(value) || ':' || value || ',' end;

create function audit_text(entry audit_entry, day date, place bigint, previous bytea) returns text
    language sql stable parallel safe
    return public.audit_field('1')
        || public.audit_field(to_char(day, 'YYYY-MM-DD'))
        || public.audit_field(place::text)
        || public.audit_field((entry).id::text)
        || public.audit_field(to_char((entry).at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || public.audit_field((entry).account_id::text)
        || public.audit_field((entry).account_name)
        || public.audit_field((entry).action)
        || public.audit_field((entry).subject_type)
        || public.audit_field((entry).subject_id::text)
        || public.audit_field((entry).details::text)
        || public.audit_field((entry).sample::text)
        || public.audit_field(encode(previous, 'hex'));

create function audit_append(entry audit_entry) returns void
    language plpgsql
as
$$
declare
    head     public.audit_link;
    today    date;
    next     bigint := 1;
    previous bytea := decode(repeat('00', 32), 'hex');
begin
    -- Held until the commit is on disk: the order of the chain is the order of the commits.
    perform pg_advisory_xact_lock(7206011, 1);
    select * into head from public.audit_link order by day desc, place desc limit 1;
    -- A clock set back never reopens a day.
    today := greatest(
            (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date,
            head.day,
            (select d.day + 1 from public.audit_digest d order by d.day desc limit 1));
    if head.day = today then
        next := head.place + 1;
        previous := head.hash;
    end if;
    insert into public.audit_link (day, place, entry_id, hash)
    values (today, next, entry.id, sha256(convert_to(public.audit_text(entry, today, next, previous), 'UTF8')));
end
$$;

create function audit_chain() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
as
$$
begin
    perform public.audit_append(new);
    return null;
end
$$;
revoke execute on function audit_append(audit_entry) from public;
revoke execute on function audit_chain() from public;

-- What was written before there was a chain begins it, in the order of its time.
do
$$
declare
    entry audit_entry;
begin
    for entry in select * from audit_entry order by at, id
    loop
        perform audit_append(entry);
    end loop;
end
$$;

create constraint trigger audit_entry_chain_tr
    after insert on audit_entry
    deferrable initially deferred
    for each row execute function audit_chain();
