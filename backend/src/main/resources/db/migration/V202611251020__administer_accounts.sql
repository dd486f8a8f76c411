create extension if not exists btree_gist;

alter table account
    add column email      text,
    add column phone      text,
    add column changed_at timestamptz,
    add column search     text generated always as (sv_fold(full_name, array[username, position, email])) stored;
update account set changed_at = created_at;
alter table account alter column changed_at set not null;
create index account_search_ix on account using gin (search gin_trgm_ops);
create index account_unit_ix on account (unit_id);

-- A role held for a time becomes a record of its own: it can end, be handed over and be delegated.
alter table account_role
    add column id           uuid not null default gen_random_uuid(),
    add column version      integer not null default 0,
    add column reason       text,
    add column revoked_at   timestamptz,
    add column delegated_id uuid;
alter table account_role
    alter column id drop default,
    alter column version drop default,
    add constraint account_role_id_pk primary key (id),
    add constraint account_role_delegated_fk foreign key (delegated_id) references account_role (id),
    add constraint account_role_delegated_ck check (delegated_id is null or (valid_to is not null and reason is not null)),
    add constraint account_role_period_ck check (valid_to is null or valid_to >= valid_from),
    -- The same role of the same unit is held once at a time.
    add constraint account_role_overlap_ex exclude using gist (
        account_id with =, role with =, coalesce(unit_id, '00000000-0000-0000-0000-000000000000') with =,
        daterange(valid_from, valid_to, '[]') with &&) where (revoked_at is null);
create index account_role_delegated_ix on account_role (delegated_id);

-- One-time links. Only the hash of a link's secret is kept: a copy of the database opens no account.
create table account_invitation (
    id         uuid not null,
    version    integer not null,
    account_id uuid not null,
    token_hash text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    revoked_at timestamptz,
    constraint account_invitation_id_pk primary key (id),
    constraint account_invitation_token_hash_uk unique (token_hash),
    constraint account_invitation_account_fk foreign key (account_id) references account (id)
);
create index account_invitation_account_ix on account_invitation (account_id);
