create table role_model (
    id                uuid not null,
    version           integer not null,
    subject_kind      text not null,
    name              text collate "vi-x-icu" not null,
    post              text,
    person_id         uuid,
    unit_id           uuid not null,
    movement_id       uuid,
    register_entry_id uuid,
    field             text,
    deed              text not null,
    story             text,
    found_on          date not null,
    stage             text not null,
    published_on      date,
    search            text generated always as (sv_fold(name, array[post, field, deed])) stored,
    constraint role_model_id_pk primary key (id),
    constraint role_model_person_fk foreign key (person_id) references person (id),
    constraint role_model_unit_fk foreign key (unit_id) references unit (id),
    constraint role_model_movement_fk foreign key (movement_id) references movement (id),
    constraint role_model_register_entry_fk foreign key (register_entry_id) references register_entry (id),
    constraint role_model_subject_kind_ck check (subject_kind in ('PERSON', 'UNIT', 'HOUSEHOLD', 'COLLECTIVE')),
    constraint role_model_stage_ck check (stage in ('FOUND', 'FOSTERED', 'REVIEWED', 'REPLICATED', 'WITHDRAWN')),
    constraint role_model_published_ck check (published_on is null or stage = 'REPLICATED')
);
create index role_model_unit_ix on role_model (unit_id);
create index role_model_movement_ix on role_model (movement_id);
create index role_model_person_ix on role_model (person_id);
create index role_model_register_entry_ix on role_model (register_entry_id);
create index role_model_search_ix on role_model using gin (search gin_trgm_ops);

-- Who took it over; from_copy_id is set where it was learned from another copy.
create table role_model_copy (
    id            uuid not null,
    version       integer not null,
    role_model_id uuid not null,
    from_copy_id  uuid,
    subject_kind  text not null,
    name          text collate "vi-x-icu" not null,
    unit_id       uuid,
    place         text,
    since         text,
    result        text not null,
    raw           text,
    measure       text,
    value         numeric,
    qualifier     text,
    constraint role_model_copy_id_pk primary key (id),
    constraint role_model_copy_role_model_fk foreign key (role_model_id) references role_model (id),
    constraint role_model_copy_from_copy_fk foreign key (from_copy_id) references role_model_copy (id),
    constraint role_model_copy_unit_fk foreign key (unit_id) references unit (id),
    constraint role_model_copy_subject_kind_ck check (subject_kind in ('PERSON', 'UNIT', 'HOUSEHOLD', 'COLLECTIVE'))
);
create index role_model_copy_role_model_ix on role_model_copy (role_model_id);
create index role_model_copy_from_copy_ix on role_model_copy (from_copy_id);
create index role_model_copy_unit_ix on role_model_copy (unit_id);

create table role_model_media (
    id            uuid not null,
    version       integer not null,
    role_model_id uuid not null,
    kind          text not null,
    title         text not null,
    outlet        text,
    url           text,
    published_on  date,
    check_outcome text,
    check_status  integer,
    checked_at    timestamptz,
    constraint role_model_media_id_pk primary key (id),
    constraint role_model_media_role_model_fk foreign key (role_model_id) references role_model (id),
    constraint role_model_media_kind_ck check (kind in ('PRESS', 'TELEVISION', 'RADIO', 'ZALO', 'WEBSITE', 'OTHER'))
);
create index role_model_media_role_model_ix on role_model_media (role_model_id);
