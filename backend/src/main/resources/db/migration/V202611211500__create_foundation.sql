-- The owner migrates; the application's role works, without DDL, and may only add to the audit trail.
alter default privileges in schema public grant select, insert, update, delete on tables to sovang_app;
alter default privileges in schema public grant usage, select on sequences to sovang_app;
grant usage on schema public to sovang_app;

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Accent-free, lower-case form for searching. unaccent() is only STABLE because its dictionary could change; naming
-- the dictionary and never changing it is what makes this safe to index.
create function sv_fold(value text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)));

create function sv_fold(value text, others text[]) returns text
    language sql immutable parallel safe
    return public.sv_fold(coalesce(value, '') || ' ' || coalesce(array_to_string(others, ' '), ''));

create table unit (
    id          uuid not null,
    version     integer not null,
    name        text collate "vi-x-icu" not null,
    kind        text not null,
    parent_id   uuid,
    code        text,
    aliases     text[] not null default '{}',
    valid_from  date,
    valid_to    date,
    place       integer not null,
    search      text generated always as (sv_fold(name, aliases)) stored,
    constraint unit_id_pk primary key (id),
    constraint unit_parent_fk foreign key (parent_id) references unit (id),
    constraint unit_code_uk unique (code),
    constraint unit_validity_ck check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create index unit_parent_ix on unit (parent_id);
create index unit_search_ix on unit using gin (search gin_trgm_ops);
create index unit_place_ix on unit (place, id);

create table person (
    id          uuid not null,
    version     integer not null,
    name        text collate "vi-x-icu" not null,
    given_name  text collate "vi-x-icu" not null,
    gender      text not null,
    position    text,
    unit_id     uuid,
    leader      boolean not null,
    search      text generated always as (sv_fold(name, array[position])) stored,
    constraint person_id_pk primary key (id),
    constraint person_unit_fk foreign key (unit_id) references unit (id),
    constraint person_gender_ck check (gender in ('MALE', 'FEMALE', 'UNKNOWN'))
);
create index person_unit_ix on person (unit_id);
create index person_given_name_ix on person (given_name, name, id);
create index person_search_ix on person using gin (search gin_trgm_ops);

create table account (
    id            uuid not null,
    version       integer not null,
    username      text not null,
    full_name     text collate "vi-x-icu" not null,
    position      text,
    unit_id       uuid,
    password_hash text,
    disabled      boolean not null,
    created_at    timestamptz not null,
    constraint account_id_pk primary key (id),
    constraint account_username_uk unique (username),
    constraint account_unit_fk foreign key (unit_id) references unit (id)
);

create table account_role (
    account_id uuid not null,
    role       text not null,
    unit_id    uuid,
    valid_from date not null,
    valid_to   date,
    constraint account_role_account_fk foreign key (account_id) references account (id),
    constraint account_role_unit_fk foreign key (unit_id) references unit (id),
    constraint account_role_unit_ck check ((role in ('UNIT_HEAD', 'UNIT_OFFICER')) = (unit_id is not null))
);
create index account_role_account_ix on account_role (account_id);
create index account_role_unit_ix on account_role (unit_id);

create table account_session (
    id          uuid not null,
    account_id  uuid not null,
    generation  integer not null,
    created_at  timestamptz not null,
    rotated_at  timestamptz not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz,
    agent       text,
    constraint account_session_id_pk primary key (id),
    constraint account_session_account_fk foreign key (account_id) references account (id)
);
create index account_session_account_ix on account_session (account_id);

create table sign_in_attempt (
    username     text not null,
    address      text not null,
    failures     integer not null,
    last_at      timestamptz not null,
    locked_until timestamptz,
    constraint sign_in_attempt_pk primary key (username, address)
);

create table idempotency_key (
    account_id  uuid not null,
    key         text not null,
    fingerprint text not null,
    created_at  timestamptz not null,
    answer      jsonb,
    constraint idempotency_key_pk primary key (account_id, key)
);
create index idempotency_key_created_ix on idempotency_key (created_at);

create table audit_entry (
    id           uuid not null,
    at           timestamptz not null,
    account_id   uuid,
    account_name text not null,
    action       text not null,
    subject_type text not null,
    subject_id   uuid,
    details      jsonb not null,
    sample       boolean not null,
    constraint audit_entry_id_pk primary key (id)
);
create index audit_entry_subject_ix on audit_entry (subject_type, subject_id, at);
revoke update, delete, truncate on audit_entry from sovang_app;

-- Which chapters of the sample province are written; each chapter and its row commit together.
create table sample_chapter (
    name    text not null,
    done_at timestamptz not null,
    constraint sample_chapter_pk primary key (name)
);
