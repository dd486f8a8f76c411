create table movement (
    id               uuid not null,
    version          integer not null,
    name             text collate "vi-x-icu" not null,
    scope            text not null,
    method           text not null,
    status           text not null,
    from_year        integer not null,
    to_year          integer,
    starts_on        date,
    ends_on          date,
    period           text,
    launch_number    text,
    launch_date      date,
    launch_issuer    text,
    owner_unit_id    uuid,
    block_id         uuid,
    parent_id        uuid,
    subjects         text,
    criteria         text,
    note             text,
    search           text generated always as (sv_fold(name, array[launch_number, launch_issuer])) stored,
    constraint movement_id_pk primary key (id),
    constraint movement_owner_unit_fk foreign key (owner_unit_id) references unit (id),
    constraint movement_block_fk foreign key (block_id) references block (id),
    constraint movement_parent_fk foreign key (parent_id) references movement (id),
    constraint movement_scope_ck check (scope in ('NATIONAL', 'PROVINCE', 'BLOCK', 'UNIT')),
    constraint movement_method_ck check (method in ('REGULAR', 'THEMATIC', 'WAVE')),
    constraint movement_status_ck check (status in ('DRAFT', 'LAUNCHED', 'FINAL_REVIEW', 'CLOSED')),
    constraint movement_years_ck check (to_year is null or to_year >= from_year),
    constraint movement_period_ck check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
create index movement_search_ix on movement using gin (search gin_trgm_ops);
create index movement_years_ix on movement (from_year, to_year);
create index movement_owner_unit_ix on movement (owner_unit_id);
create index movement_block_ix on movement (block_id);
create index movement_parent_ix on movement (parent_id);

create table movement_target (
    movement_id    uuid not null,
    place          integer not null,
    indicator      text not null,
    measure        text,
    planned_raw    text,
    planned        numeric,
    planned_up_to  numeric,
    qualifier      text,
    constraint movement_target_pk primary key (movement_id, place),
    constraint movement_target_movement_fk foreign key (movement_id) references movement (id)
);

create table movement_review (
    movement_id  uuid not null,
    place        integer not null,
    final        boolean not null,
    held_on      date,
    document     text,
    conclusion   text not null,
    constraint movement_review_pk primary key (movement_id, place),
    constraint movement_review_movement_fk foreign key (movement_id) references movement (id)
);

create table movement_participation (
    id           uuid not null,
    version      integer not null,
    movement_id  uuid not null,
    unit_id      uuid not null,
    joined_on    date,
    plan         text,
    note         text,
    constraint movement_participation_id_pk primary key (id),
    constraint movement_participation_movement_unit_uk unique (movement_id, unit_id),
    constraint movement_participation_movement_fk foreign key (movement_id) references movement (id),
    constraint movement_participation_unit_fk foreign key (unit_id) references unit (id)
);
create index movement_participation_unit_ix on movement_participation (unit_id);

create table movement_result (
    id           uuid not null,
    version      integer not null,
    movement_id  uuid not null,
    unit_id      uuid,
    indicator    text not null,
    measure      text,
    period       text not null,
    raw          text not null,
    value        numeric,
    up_to        numeric,
    qualifier    text,
    note         text,
    constraint movement_result_id_pk primary key (id),
    constraint movement_result_movement_fk foreign key (movement_id) references movement (id),
    constraint movement_result_unit_fk foreign key (unit_id) references unit (id)
);
create index movement_result_movement_ix on movement_result (movement_id);
create index movement_result_unit_ix on movement_result (unit_id);

create table movement_contribution (
    id           uuid not null,
    version      integer not null,
    movement_id  uuid not null,
    unit_id      uuid,
    donor_name   text collate "vi-x-icu" not null,
    donor_kind   text not null,
    kind         text not null,
    raw          text not null,
    amount       numeric,
    qualifier    text,
    goods        text,
    given_on     date,
    period       text,
    note         text,
    constraint movement_contribution_id_pk primary key (id),
    constraint movement_contribution_movement_fk foreign key (movement_id) references movement (id),
    constraint movement_contribution_unit_fk foreign key (unit_id) references unit (id),
    constraint movement_contribution_donor_kind_ck check (donor_kind in
        ('PERSON', 'HOUSEHOLD', 'COMPANY', 'ORGANISATION', 'COMMUNITY', 'UNIT')),
    constraint movement_contribution_kind_ck check (kind in ('MONEY', 'GOODS', 'LAND', 'LABOUR')),
    constraint movement_contribution_amount_ck check (amount is null or amount >= 0)
);
create index movement_contribution_movement_ix on movement_contribution (movement_id);
create index movement_contribution_unit_ix on movement_contribution (unit_id);
