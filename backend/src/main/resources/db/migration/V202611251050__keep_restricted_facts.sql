-- Discipline, inspections and complaints of people and units. Read only with a stated reason, and every reading is in
-- the audit trail; a fact may be corrected, never taken out.
create table restriction (
    id         uuid not null,
    version    integer not null,
    person_id  uuid,
    unit_id    uuid,
    kind       text not null,
    starts_on  date not null,
    ends_on    date,
    decision   text not null,
    written_by uuid not null,
    written_at timestamptz not null,
    constraint restriction_id_pk primary key (id),
    constraint restriction_person_fk foreign key (person_id) references person (id),
    constraint restriction_unit_fk foreign key (unit_id) references unit (id),
    constraint restriction_subject_ck check (num_nonnulls(person_id, unit_id) = 1),
    constraint restriction_period_ck check (ends_on is null or ends_on >= starts_on),
    constraint restriction_kind_ck check (kind in ('DISCIPLINE', 'DISCIPLINE_PENDING', 'INSPECTION', 'COMPLAINT'))
);
create index restriction_person_ix on restriction (person_id, starts_on);
create index restriction_unit_ix on restriction (unit_id, starts_on);
revoke delete, truncate on restriction from sovang_app;

-- Identity numbers under a key that lies outside the database. No uniqueness: a refusal of a number already held would
-- tell a stranger that somebody has it.
create table person_identity (
    person_id  uuid not null,
    version    integer not null,
    sealed     bytea not null,
    finder     bytea not null,
    written_by uuid not null,
    written_at timestamptz not null,
    constraint person_identity_person_id_pk primary key (person_id),
    constraint person_identity_person_fk foreign key (person_id) references person (id)
);
create index person_identity_finder_ix on person_identity (finder);
