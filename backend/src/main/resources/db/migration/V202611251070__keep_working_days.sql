-- Days off named by law are reckoned in the program; here stands what the yearly notice decides on top of them.
create table calendar_year (
    id              uuid not null,
    version         integer not null,
    year            integer not null,
    tet_days_before integer not null,
    national_day    text not null,
    notice          text,
    confirmed       boolean not null,
    constraint calendar_year_id_pk primary key (id),
    constraint calendar_year_year_uk unique (year),
    constraint calendar_year_tet_days_before_ck check (tet_days_before between 0 and 4),
    constraint calendar_year_national_day_ck check (national_day in ('DAY_BEFORE', 'DAY_AFTER')),
    constraint calendar_year_confirmed_ck check (not confirmed or notice is not null)
);

create table calendar_day (
    year_id uuid not null,
    day     date not null,
    kind    text not null,
    name    text not null,
    source  text not null,
    constraint calendar_day_day_pk primary key (day),
    constraint calendar_day_year_fk foreign key (year_id) references calendar_year (id),
    constraint calendar_day_kind_ck check (kind in ('OFF', 'WORKING'))
);
create index calendar_day_year_ix on calendar_day (year_id);

-- The years whose lunar holidays the program knows; until a notice is entered they carry the commonest choice.
insert into calendar_year (id, version, year, tet_days_before, national_day, confirmed)
select gen_random_uuid(), 0, y, 1, 'DAY_BEFORE', false from generate_series(2016, 2035) as y;
