-- Systems of the province that read and write over HTTP, and what they called.
create table client (
    id               uuid not null,
    version          integer not null,
    code             text not null,
    name             text collate "vi-x-icu" not null,
    unit_id          uuid not null,
    contact          text not null,
    scopes           text[] not null,
    valid_from       date not null,
    valid_to         date,
    calls_per_minute integer not null,
    disabled_at      timestamptz,
    created_at       timestamptz not null,
    constraint client_id_pk primary key (id),
    constraint client_code_uk unique (code),
    constraint client_unit_fk foreign key (unit_id) references unit (id),
    constraint client_validity_ck check (valid_to is null or valid_to >= valid_from),
    constraint client_calls_per_minute_ck check (calls_per_minute between 1 and 6000)
);
create index client_unit_ix on client (unit_id);

-- A secret is 256 random bits, so its SHA-256 tells nothing about it; the secret itself is nowhere.
create table client_secret (
    client_id  uuid not null,
    place      integer not null,
    id         uuid not null,
    digest     text not null,
    created_at timestamptz not null,
    created_by text not null,
    expires_at timestamptz,
    constraint client_secret_pk primary key (client_id, place),
    constraint client_secret_client_fk foreign key (client_id) references client (id)
);

-- The last thousand calls of each system; older ones live on in the counts by day.
create table client_call (
    id        uuid not null,
    client_id uuid not null,
    at        timestamptz not null,
    operation text not null,
    scope     text,
    status    integer not null,
    constraint client_call_id_pk primary key (id),
    constraint client_call_client_fk foreign key (client_id) references client (id)
);
create index client_call_client_ix on client_call (client_id, at desc, id desc);

create table client_day (
    client_id uuid not null,
    day       date not null,
    calls     bigint not null,
    refused   bigint not null,
    failed    bigint not null,
    constraint client_day_pk primary key (client_id, day),
    constraint client_day_client_fk foreign key (client_id) references client (id)
);
