-- Awards decided elsewhere: told by the unit with the decision, compared by the department, then written into the book.
create table declared_award (
    id              uuid not null,
    version         integer not null,
    unit_id         uuid not null,
    subject_kind    text not null,
    subject_unit_id uuid,
    person_id       uuid,
    household_id    uuid,
    name            text collate "vi-x-icu" not null,
    unit_name       text collate "vi-x-icu",
    post            text,
    award_code      text,
    award_name      text not null,
    year            integer not null,
    achievement     text not null,
    decision_number text not null,
    decision_date   date not null,
    issuer          text not null,
    file_id         uuid not null,
    status          text not null,
    return_reason   text,
    entry_id        uuid,
    declared_by     text not null,
    declared_at     timestamptz not null,
    changed_at      timestamptz not null,
    search          text generated always as (sv_fold(name, array[unit_name, award_name, decision_number, issuer])) stored,
    constraint declared_award_id_pk primary key (id),
    constraint declared_award_unit_fk foreign key (unit_id) references unit (id),
    constraint declared_award_subject_unit_fk foreign key (subject_unit_id) references unit (id),
    constraint declared_award_person_fk foreign key (person_id) references person (id),
    constraint declared_award_household_fk foreign key (household_id) references household (id),
    constraint declared_award_award_fk foreign key (award_code) references award (code),
    constraint declared_award_file_fk foreign key (file_id) references stored_file (id),
    constraint declared_award_entry_fk foreign key (entry_id) references register_entry (id),
    constraint declared_award_subject_ck check (num_nonnulls(subject_unit_id, person_id, household_id) = 1),
    constraint declared_award_kind_ck check (subject_kind = case
        when person_id is not null then 'INDIVIDUAL'
        when household_id is not null then 'HOUSEHOLD'
        else 'COLLECTIVE' end),
    constraint declared_award_status_ck check (status in ('SUBMITTED', 'RETURNED', 'VERIFIED', 'WITHDRAWN')),
    constraint declared_award_returned_ck check (status <> 'RETURNED' or return_reason is not null),
    constraint declared_award_entry_ck check ((entry_id is not null) = (status = 'VERIFIED' and award_code is not null))
);
create unique index declared_award_same_uk on declared_award
    (subject_unit_id, person_id, household_id, lower(award_name), decision_number, decision_date)
    nulls not distinct where status <> 'WITHDRAWN';
create index declared_award_unit_ix on declared_award (unit_id, declared_at desc);
create index declared_award_status_ix on declared_award (status, declared_at);
create index declared_award_year_ix on declared_award (year) where status = 'VERIFIED';
create index declared_award_file_ix on declared_award (file_id);
create index declared_award_search_ix on declared_award using gin (search gin_trgm_ops);

alter table register_entry drop constraint register_entry_source_ck;
alter table register_entry add constraint register_entry_source_ck
    check (source in ('OWN_DECISION', 'DECLARED', 'IMPORTED', 'UNIT_DECLARED'));
