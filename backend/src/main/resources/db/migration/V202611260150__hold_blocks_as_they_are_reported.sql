-- Whose blocks they are: the province, a Party body, the youth union, a ministry, one unit.
create table block_system (
    id             uuid not null,
    version        integer not null,
    name           text collate "vi-x-icu" not null,
    owner_unit_id  uuid,
    owner_name     text,
    cycle          text not null,
    note           text,
    constraint block_system_id_pk primary key (id),
    constraint block_system_name_uk unique (name),
    constraint block_system_owner_unit_fk foreign key (owner_unit_id) references unit (id),
    constraint block_system_cycle_ck check (cycle in ('CALENDAR_YEAR', 'SCHOOL_YEAR'))
);
create index block_system_owner_unit_ix on block_system (owner_unit_id);

insert into block_system (id, version, name, cycle)
select gen_random_uuid(), 0, s.name, 'CALENDAR_YEAR' from (select distinct system as name from block) s;

alter table block add constraint block_system_fk foreign key (system) references block_system (name) on update cascade;

alter table block add column owner_name text;
alter table block add column mandate text;
alter table block add constraint block_mandate_ck check (mandate in ('DIRECT', 'DELEGATED'));
alter table block add column aliases text[] not null default '{}';
alter table block add column predecessor_basis text;
drop index block_search_ix;
alter table block drop column search;
alter table block add column search text generated always as (sv_fold(name, array[system] || aliases)) stored;
create index block_search_ix on block using gin (search gin_trgm_ops);

-- A member may be known by its written name alone: a guest organisation, or a name nobody has matched yet.
alter table block_term_member alter column unit_id drop not null;
alter table block_term_member add column note text;
alter table block_term_member add constraint block_term_member_named_ck check (unit_id is not null or written is not null);

alter table block_term_leader add column written text;
alter table block_term_leader add column expected boolean not null default false;

alter table block_term_quota add column share numeric(5, 2);
alter table block_term_quota add column share_of text;
alter table block_term_quota add column reach text;
update block_term_quota set reach = 'SELF';
alter table block_term_quota alter column reach set not null;
alter table block_term_quota add constraint block_term_quota_share_ck check (share is null or share between 0 and 100);
alter table block_term_quota add constraint block_term_quota_share_of_ck check (share_of in ('ALL', 'REMAINING'));
alter table block_term_quota add constraint block_term_quota_reach_ck check (reach in ('SELF', 'INNER_BLOCKS'));

-- Where a year of a block is known from, and what those papers say beyond the fields of the term.
create table block_term_report (
    term_id  uuid not null,
    version  integer not null,
    period   text,
    constraint block_term_report_pk primary key (term_id),
    constraint block_term_report_term_fk foreign key (term_id) references block_term (id)
);

create table block_term_source (
    term_id       uuid not null,
    place         integer not null,
    mark          text not null,
    title         text not null,
    address       text,
    published_on  date,
    coverage      text,
    constraint block_term_source_pk primary key (term_id, place),
    constraint block_term_source_term_fk foreign key (term_id) references block_term_report (term_id)
);

create table block_term_fact (
    term_id   uuid not null,
    place     integer not null,
    kind      text not null,
    matter    text not null,
    unit_id   uuid,
    written   text,
    raw       text,
    for_year  integer,
    held_on   date,
    standing  text not null,
    source    text,
    note      text,
    constraint block_term_fact_pk primary key (term_id, place),
    constraint block_term_fact_term_fk foreign key (term_id) references block_term_report (term_id),
    constraint block_term_fact_unit_fk foreign key (unit_id) references unit (id),
    constraint block_term_fact_standing_ck check (standing in ('STATED', 'EXPECTED', 'UNNAMED'))
);
create index block_term_fact_unit_ix on block_term_fact (unit_id);

-- All blocks of a system in one year: what is announced of them together, and the decision that forms them.
create table block_year (
    id                  uuid not null,
    version             integer not null,
    system_id           uuid not null,
    year                integer not null,
    decided_by          text,
    decision_number     text,
    decision_date       date,
    decision_issuer     text,
    decision_signatory  text,
    replaced            text,
    note                text,
    constraint block_year_id_pk primary key (id),
    constraint block_year_system_year_uk unique (system_id, year),
    constraint block_year_system_fk foreign key (system_id) references block_system (id),
    constraint block_year_year_ck check (year between 1945 and 2100)
);

create table block_year_count (
    year_id  uuid not null,
    place    integer not null,
    label    text not null,
    kind     text,
    blocks   integer,
    members  integer,
    fewest   integer,
    most     integer,
    raw      text,
    constraint block_year_count_pk primary key (year_id, place),
    constraint block_year_count_year_fk foreign key (year_id) references block_year (id),
    constraint block_year_count_kind_ck check (kind in ('CLUSTER', 'SECTOR_BLOCK')),
    constraint block_year_count_amounts_ck check (coalesce(blocks, 0) >= 0 and coalesce(members, 0) >= 0
        and coalesce(fewest, 0) >= 0 and coalesce(most, 0) >= 0)
);

create table block_year_quota (
    year_id     uuid not null,
    place       integer not null,
    reach       text not null,
    award_code  text not null,
    most        integer,
    share       numeric(5, 2),
    share_of    text,
    rule        text,
    constraint block_year_quota_pk primary key (year_id, place),
    constraint block_year_quota_year_fk foreign key (year_id) references block_year (id),
    constraint block_year_quota_reach_ck check (reach in ('INNER_BLOCKS', 'INSIDE_UNITS', 'EVERY_BLOCK', 'SYSTEM')),
    constraint block_year_quota_most_ck check (most is null or most >= 0),
    constraint block_year_quota_share_ck check (share is null or share between 0 and 100),
    constraint block_year_quota_share_of_ck check (share_of in ('ALL', 'REMAINING'))
);

create table block_year_source (
    year_id       uuid not null,
    place         integer not null,
    mark          text not null,
    title         text not null,
    address       text,
    published_on  date,
    coverage      text,
    constraint block_year_source_pk primary key (year_id, place),
    constraint block_year_source_year_fk foreign key (year_id) references block_year (id)
);

create table block_year_fact (
    year_id   uuid not null,
    place     integer not null,
    kind      text not null,
    matter    text not null,
    unit_id   uuid,
    written   text,
    raw       text,
    for_year  integer,
    held_on   date,
    standing  text not null,
    source    text,
    note      text,
    constraint block_year_fact_pk primary key (year_id, place),
    constraint block_year_fact_year_fk foreign key (year_id) references block_year (id),
    constraint block_year_fact_unit_fk foreign key (unit_id) references unit (id),
    constraint block_year_fact_standing_ck check (standing in ('STATED', 'EXPECTED', 'UNNAMED'))
);
create index block_year_fact_unit_ix on block_year_fact (unit_id);

-- The unit in office, kept with the term: null when nobody is named, or when two sources name different units.
alter table block_term add column head_unit_id uuid;
alter table block_term add constraint block_term_head_unit_fk foreign key (head_unit_id) references unit (id);
update block_term t set head_unit_id = (select l.unit_id from block_term_leader l
    where l.term_id = t.id and l.role = 'HEAD' order by l.place desc limit 1);
create index block_term_head_unit_ix on block_term (head_unit_id, year);
