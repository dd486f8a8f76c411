create table pledge (
    id               uuid not null,
    version          integer not null,
    term_id          uuid not null,
    block_id         uuid not null,
    year             integer not null,
    unit_id          uuid not null,
    status           text not null,
    contents         text[] not null,
    edited_at        timestamptz not null,
    signed_at        timestamptz,
    signed_on        date,
    signed_how       text,
    signer           text,
    returned_from    text,
    returned_reason  text,
    mid_review       text,
    year_review      text,
    status_since     timestamptz not null,
    constraint pledge_id_pk primary key (id),
    constraint pledge_term_unit_uk unique (term_id, unit_id),
    constraint pledge_term_fk foreign key (term_id) references block_term (id),
    constraint pledge_block_fk foreign key (block_id) references block (id),
    constraint pledge_unit_fk foreign key (unit_id) references unit (id),
    constraint pledge_status_ck check (status in
        ('DRAFT', 'SUBMITTED', 'SIGNED', 'MID_REPORTED', 'YEAR_REPORTED', 'CONFIRMED', 'RETURNED')),
    constraint pledge_signed_ck check (status not in ('SIGNED', 'MID_REPORTED', 'YEAR_REPORTED', 'CONFIRMED')
        or signed_at is not null),
    constraint pledge_returned_ck check (status <> 'RETURNED'
        or (returned_from is not null and returned_reason is not null))
);
create index pledge_unit_year_ix on pledge (unit_id, year);
create index pledge_block_year_ix on pledge (block_id, year);
create index pledge_year_status_ix on pledge (year, status);

create table pledge_target (
    id              uuid not null,
    pledge_id       uuid not null,
    place           integer not null,
    indicator       text not null,
    measure         text,
    direction       text not null,
    planned_raw     text,
    planned         numeric,
    planned_up_to   numeric,
    qualifier       text,
    note            text,
    mid_raw         text,
    mid_value       numeric,
    mid_qualifier   text,
    mid_done        boolean,
    mid_question    text,
    mid_evidence    text,
    mid_files       uuid[],
    year_raw        text,
    year_value      numeric,
    year_qualifier  text,
    year_done       boolean,
    year_question   text,
    year_evidence   text,
    year_files      uuid[],
    constraint pledge_target_id_pk primary key (id),
    constraint pledge_target_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint pledge_target_direction_ck check (direction in ('HIGHER_BETTER', 'LOWER_BETTER', 'DONE'))
);
create index pledge_target_pledge_ix on pledge_target (pledge_id, place);

create table pledge_registration (
    pledge_id     uuid not null,
    place         integer not null,
    award_code    text not null,
    subject_kind  text not null,
    subject_name  text not null,
    note          text,
    constraint pledge_registration_pk primary key (pledge_id, place),
    constraint pledge_registration_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint pledge_registration_subject_kind_ck check (subject_kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'))
);
