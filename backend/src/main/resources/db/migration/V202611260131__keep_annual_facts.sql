-- How the work of a year was graded, of a person or of a collective.
create table annual_grade (
    id              uuid not null,
    version         integer not null,
    person_id       uuid,
    unit_id         uuid,
    year            integer not null,
    grade           text not null,
    decision_number text,
    decision_date   date,
    decision_issuer text,
    written_by      uuid,
    written_at      timestamptz not null,
    constraint annual_grade_id_pk primary key (id),
    constraint annual_grade_person_fk foreign key (person_id) references person (id),
    constraint annual_grade_unit_fk foreign key (unit_id) references unit (id),
    constraint annual_grade_subject_ck check (num_nonnulls(person_id, unit_id) = 1),
    constraint annual_grade_year_ck check (year between 1945 and 2100),
    constraint annual_grade_grade_ck check (grade in ('HTXS', 'HTT', 'HT', 'KHT')),
    constraint annual_grade_person_year_uk unique (person_id, year),
    constraint annual_grade_unit_year_uk unique (unit_id, year)
);

-- Initiatives, research topics and projects; the shares of the authors make 100 %.
create table initiative (
    id                 uuid not null,
    version            integer not null,
    unit_id            uuid not null,
    title              text collate "vi-x-icu" not null,
    kind               text not null,
    scope              text not null,
    year               integer not null,
    certificate_number text,
    certificate_date   date,
    certificate_issuer text,
    written_by         uuid,
    written_at         timestamptz not null,
    search             text generated always as (sv_fold(title, array[certificate_number])) stored,
    constraint initiative_id_pk primary key (id),
    constraint initiative_unit_fk foreign key (unit_id) references unit (id),
    constraint initiative_kind_ck check (kind in ('SK', 'DT', 'MT')),
    constraint initiative_scope_ck check (scope in ('CS', 'TINH', 'TQ')),
    constraint initiative_year_ck check (year between 1945 and 2100)
);
create index initiative_unit_ix on initiative (unit_id, year desc);
create index initiative_year_ix on initiative (year desc, id desc);
create index initiative_search_ix on initiative using gin (search gin_trgm_ops);

create table initiative_author (
    initiative_id uuid not null,
    place         integer not null,
    person_id     uuid,
    name          text not null,
    share         numeric(5, 2) not null,
    constraint initiative_author_pk primary key (initiative_id, place),
    constraint initiative_author_initiative_fk foreign key (initiative_id) references initiative (id),
    constraint initiative_author_person_fk foreign key (person_id) references person (id),
    constraint initiative_author_share_ck check (share > 0 and share <= 100),
    constraint initiative_author_person_uk unique (initiative_id, person_id)
);
create index initiative_author_person_ix on initiative_author (person_id);

create table household (
    id         uuid not null,
    version    integer not null,
    head_name  text collate "vi-x-icu" not null,
    given_name text collate "vi-x-icu" not null,
    head_id    uuid,
    commune_id uuid not null,
    address    text not null,
    search     text generated always as (sv_fold(head_name, array[address])) stored,
    constraint household_id_pk primary key (id),
    constraint household_head_fk foreign key (head_id) references person (id),
    constraint household_commune_fk foreign key (commune_id) references unit (id)
);
create index household_commune_ix on household (commune_id);
create index household_given_name_ix on household (given_name, head_name, id);
create index household_search_ix on household using gin (search gin_trgm_ops);

create table household_member (
    household_id uuid not null,
    place        integer not null,
    person_id    uuid,
    name         text not null,
    relation     text,
    birth_year   integer,
    constraint household_member_pk primary key (household_id, place),
    constraint household_member_household_fk foreign key (household_id) references household (id),
    constraint household_member_person_fk foreign key (person_id) references person (id)
);
create index household_member_person_ix on household_member (person_id);

-- What was there before a change, in words; for those who see the record. Written once, never altered.
create table recipient_change (
    id            uuid not null,
    person_id     uuid,
    unit_id       uuid,
    household_id  uuid,
    initiative_id uuid,
    at            timestamptz not null,
    account_id    uuid,
    account_name  text not null,
    lines         text[] not null,
    constraint recipient_change_id_pk primary key (id),
    constraint recipient_change_person_fk foreign key (person_id) references person (id),
    constraint recipient_change_unit_fk foreign key (unit_id) references unit (id),
    constraint recipient_change_household_fk foreign key (household_id) references household (id),
    constraint recipient_change_initiative_fk foreign key (initiative_id) references initiative (id),
    constraint recipient_change_subject_ck check (num_nonnulls(person_id, unit_id, household_id, initiative_id) = 1)
);
create index recipient_change_person_ix on recipient_change (person_id, at desc);
create index recipient_change_unit_ix on recipient_change (unit_id, at desc);
create index recipient_change_household_ix on recipient_change (household_id, at desc);
create index recipient_change_initiative_ix on recipient_change (initiative_id, at desc);
revoke update, truncate on recipient_change from sovang_app;
