-- duties and sections are JSON kept as text: they are read and written whole and never searched by part.
create table annual_plan (
    id              uuid not null,
    version         integer not null,
    issuer_id       uuid not null,
    type            text not null,
    number          text,
    year            integer not null,
    title           text collate "vi-x-icu" not null,
    issued_on       date,
    issued_year     integer generated always as (cast(extract(year from issued_on) as integer)) stored,
    place           text,
    signer_name     text,
    signer_capacity text,
    signer_position text,
    legal_bases     text[] not null,
    purposes        text[] not null,
    requirements    text[] not null,
    recipients      text[] not null,
    duties          text not null,
    sections        text not null,
    source_file_id  uuid,
    raw_text        text,
    status          text not null,
    created_by      uuid not null,
    created_at      timestamptz not null,
    search          text generated always as (sv_fold(title, array[number])) stored,
    constraint annual_plan_id_pk primary key (id),
    constraint annual_plan_issuer_fk foreign key (issuer_id) references unit (id),
    constraint annual_plan_source_file_fk foreign key (source_file_id) references stored_file (id),
    constraint annual_plan_year_ck check (year between 1945 and 2100),
    constraint annual_plan_status_ck check (status in ('DRAFT', 'ISSUED', 'CLOSED')),
    constraint annual_plan_issued_ck check (status = 'DRAFT' or (number is not null and issued_on is not null))
);
-- Numbers start again each year, so the year of issue belongs to the key.
create unique index annual_plan_issuer_type_year_number_uk
    on annual_plan (issuer_id, type, issued_year, lower(number)) where status <> 'DRAFT';
create index annual_plan_year_ix on annual_plan (year, issued_on);
create index annual_plan_search_ix on annual_plan using gin (search gin_trgm_ops);

-- quarter is where the paper files the task; due_on is the last day by its time rule or by what it was deferred to.
create table plan_task (
    id           uuid not null,
    version      integer not null,
    plan_id      uuid not null,
    place        integer not null,
    section      text,
    quarter      integer,
    number       text,
    title        text collate "vi-x-icu" not null,
    product      text not null,
    product_text text,
    time         text,
    deferred_to  text,
    due_on       date,
    status       text not null,
    note         text,
    raw          text,
    search       text generated always as (sv_fold(title)) stored,
    constraint plan_task_id_pk primary key (id),
    constraint plan_task_plan_fk foreign key (plan_id) references annual_plan (id),
    constraint plan_task_quarter_ck check (quarter between 1 and 4),
    constraint plan_task_status_ck check (status in ('OPEN', 'DONE', 'WAIVED', 'DEFERRED')),
    constraint plan_task_deferred_ck check ((status = 'DEFERRED') <= (deferred_to is not null))
);
create index plan_task_plan_ix on plan_task (plan_id, place, id);
create index plan_task_due_ix on plan_task (due_on) where status in ('OPEN', 'DEFERRED');
create index plan_task_search_ix on plan_task using gin (search gin_trgm_ops);

create table plan_task_party (
    task_id    uuid not null,
    place      integer not null,
    side       text not null,
    raw        text not null,
    unit_id    uuid,
    unit_group text,
    constraint plan_task_party_pk primary key (task_id, place),
    constraint plan_task_party_task_fk foreign key (task_id) references plan_task (id) on delete cascade,
    constraint plan_task_party_unit_fk foreign key (unit_id) references unit (id),
    constraint plan_task_party_side_ck check (side in ('LEAD', 'COORDINATOR'))
);
create index plan_task_party_unit_ix on plan_task_party (unit_id, side);

create table plan_task_proof (
    task_id   uuid not null,
    place     integer not null,
    type      text not null,
    record_id uuid not null,
    title     text not null,
    constraint plan_task_proof_pk primary key (task_id, place),
    constraint plan_task_proof_task_fk foreign key (task_id) references plan_task (id) on delete cascade
);
create index plan_task_proof_record_ix on plan_task_proof (record_id);

create table plan_task_progress (
    id           uuid not null,
    task_id      uuid not null,
    at           timestamptz not null,
    account_id   uuid not null,
    account_name text not null,
    text         text not null,
    percent      integer,
    file_id      uuid,
    constraint plan_task_progress_id_pk primary key (id),
    constraint plan_task_progress_task_fk foreign key (task_id) references plan_task (id) on delete cascade,
    constraint plan_task_progress_file_fk foreign key (file_id) references stored_file (id),
    constraint plan_task_progress_percent_ck check (percent between 0 and 100)
);
create index plan_task_progress_task_ix on plan_task_progress (task_id, id);
create index plan_task_progress_file_ix on plan_task_progress (file_id);
