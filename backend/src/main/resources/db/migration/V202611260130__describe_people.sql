-- What the official forms print about a person, and what counts for medals. The row "person" holds the present: unit,
-- position, group and level are those of the posting in force; the others are beside it in "person_posting".
alter table person
    add column birth_year integer,
    add column birth_date date,
    add column home text,
    add column residence text,
    add column ethnicity text,
    add column religion text,
    add column education text,
    add column qualifications text,
    add column political_theory text,
    add column party_admitted_on date,
    add column employed boolean not null default true,
    add column recipient_group text not null default 'DIRECT',
    add column cadre_level text,
    add column died_on date,
    add column posthumous_recipient text,
    add column merged_into_id uuid,
    add constraint person_birth_ck check (birth_date is null or birth_year = extract(year from birth_date)),
    add constraint person_death_ck check (died_on is null or birth_date is null or died_on >= birth_date),
    add constraint person_posthumous_ck check (posthumous_recipient is null or died_on is not null),
    add constraint person_recipient_group_ck check (recipient_group in
        ('LEADER_PROVINCE', 'LEADER_DEPARTMENT', 'ENTREPRENEUR', 'LEADER_OTHER', 'DIRECT')),
    add constraint person_cadre_level_ck check (cadre_level in ('STANDING_COMMITTEE', 'COMMITTEE', 'UNIT')),
    add constraint person_merged_into_fk foreign key (merged_into_id) references person (id),
    add constraint person_merged_into_ck check (merged_into_id <> id);
update person set recipient_group = 'LEADER_OTHER' where leader;
create index person_merged_into_ix on person (merged_into_id) where merged_into_id is not null;

-- Where somebody worked and as what, latest first. Dates that nobody wrote down are unknown, not invented.
create table person_posting (
    person_id       uuid not null,
    place           integer not null,
    starts_on       date,
    ends_on         date,
    unit_id         uuid,
    organisation    text,
    position        text,
    employed        boolean not null,
    recipient_group text not null,
    cadre_level     text,
    decision        text,
    constraint person_posting_pk primary key (person_id, place),
    constraint person_posting_person_fk foreign key (person_id) references person (id),
    constraint person_posting_unit_fk foreign key (unit_id) references unit (id),
    constraint person_posting_where_ck check (num_nonnulls(unit_id, organisation) <= 1),
    constraint person_posting_period_ck check (ends_on >= starts_on),
    constraint person_posting_recipient_group_ck check (recipient_group in
        ('LEADER_PROVINCE', 'LEADER_DEPARTMENT', 'ENTREPRENEUR', 'LEADER_OTHER', 'DIRECT')),
    constraint person_posting_cadre_level_ck check (cadre_level in ('STANDING_COMMITTEE', 'COMMITTEE', 'UNIT'))
);
create index person_posting_unit_ix on person_posting (unit_id);
insert into person_posting (person_id, place, unit_id, position, employed, recipient_group)
select id, 0, unit_id, position, true, recipient_group from person;

-- Years some medals count: offices held, service in the armed forces, years in a sector, resistance.
create table person_service (
    person_id uuid not null,
    place     integer not null,
    kind      text not null,
    title     text not null,
    starts_on date not null,
    ends_on   date,
    terms     integer,
    proof     text,
    constraint person_service_pk primary key (person_id, place),
    constraint person_service_person_fk foreign key (person_id) references person (id),
    constraint person_service_kind_ck check (kind in ('OFFICE', 'ARMED_FORCES', 'SECTOR', 'RESISTANCE')),
    constraint person_service_period_ck check (ends_on >= starts_on),
    constraint person_service_terms_ck check (terms between 1 and 20)
);
