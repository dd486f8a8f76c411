-- standing_body_id: who works for a council between its sittings. merged_into_id: the entry that was kept of two for
-- one unit. readings: every name written out, folded, between bars; filled by the program, which alone knows how
-- abbreviations are read.
alter table unit
    add column outside          boolean not null default false,
    add column standing_body_id uuid,
    add column merged_into_id   uuid,
    add column readings         text,
    add constraint unit_standing_body_fk foreign key (standing_body_id) references unit (id),
    add constraint unit_merged_into_fk foreign key (merged_into_id) references unit (id),
    add constraint unit_standing_body_ck check (standing_body_id <> id),
    add constraint unit_merged_into_ck check (merged_into_id <> id);
create index unit_readings_ix on unit using gin (readings gin_trgm_ops);
create index unit_standing_body_ix on unit (standing_body_id);
create index unit_merged_into_ix on unit (merged_into_id);

-- Kinds of area a unit lies in, each for a time. Rows of a unit are rewritten in place, so what must hold between them
-- is looked at in the end.
create table unit_area (
    unit_id    uuid not null,
    place      integer not null,
    kind       text not null,
    valid_from date not null,
    valid_to   date,
    basis      text,
    constraint unit_area_pk primary key (unit_id, place),
    constraint unit_area_unit_fk foreign key (unit_id) references unit (id),
    constraint unit_area_kind_ck check (kind in ('REMOTE', 'BORDER', 'ISLAND', 'SPECIALLY_DIFFICULT')),
    constraint unit_area_validity_ck check (valid_to is null or valid_to >= valid_from),
    constraint unit_area_once_a_day_ex exclude using gist
        (unit_id with =, kind with =, daterange(valid_from, valid_to, '[]') with &&)
        deferrable initially deferred
);

-- How many people work in a unit on a day, as it was reported.
create table unit_headcount (
    unit_id uuid not null,
    place   integer not null,
    counted date not null,
    total   integer not null,
    women   integer,
    constraint unit_headcount_pk primary key (unit_id, place),
    constraint unit_headcount_unit_fk foreign key (unit_id) references unit (id),
    constraint unit_headcount_unit_counted_uk unique (unit_id, counted) deferrable initially deferred,
    constraint unit_headcount_total_ck check (total >= 0 and (women is null or women between 0 and total))
);

-- Who does the work of emulation and commendation in a unit, and for how long.
create table unit_officer (
    unit_id      uuid not null,
    place        integer not null,
    name         text collate "vi-x-icu" not null,
    gender       text not null,
    birth_year   integer,
    working_time text not null,
    training     text not null,
    since        date,
    valid_from   date not null,
    valid_to     date,
    constraint unit_officer_pk primary key (unit_id, place),
    constraint unit_officer_unit_fk foreign key (unit_id) references unit (id),
    constraint unit_officer_gender_ck check (gender in ('MALE', 'FEMALE', 'UNKNOWN')),
    constraint unit_officer_working_time_ck check (working_time in ('FULL', 'PART')),
    constraint unit_officer_training_ck
        check (training in ('ELEMENTARY', 'INTERMEDIATE', 'COLLEGE', 'UNIVERSITY', 'POSTGRADUATE', 'UNKNOWN')),
    constraint unit_officer_validity_ck check (valid_to is null or valid_to >= valid_from)
);
