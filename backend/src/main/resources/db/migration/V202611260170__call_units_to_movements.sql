alter table movement
    add column join_due      date,
    add column report_due    date,
    add column report_period text;

-- Whom the launching document addresses; resolved to units when it is launched.
create table movement_address (
    movement_id uuid not null,
    place       integer not null,
    kind        text not null,
    unit_kind   text,
    unit_id     uuid,
    block_id    uuid,
    constraint movement_address_pk primary key (movement_id, place),
    constraint movement_address_movement_fk foreign key (movement_id) references movement (id),
    constraint movement_address_unit_fk foreign key (unit_id) references unit (id),
    constraint movement_address_block_fk foreign key (block_id) references block (id),
    constraint movement_address_kind_ck check (
        kind = 'UNIT_KIND' and unit_kind is not null and unit_id is null and block_id is null
        or kind = 'UNIT' and unit_id is not null and unit_kind is null and block_id is null
        or kind = 'BLOCK' and block_id is not null and unit_kind is null and unit_id is null)
);

create table movement_call (
    movement_id uuid not null,
    unit_id     uuid not null,
    called_on   date not null,
    constraint movement_call_pk primary key (movement_id, unit_id),
    constraint movement_call_movement_fk foreign key (movement_id) references movement (id),
    constraint movement_call_unit_fk foreign key (unit_id) references unit (id)
);
create index movement_call_unit_ix on movement_call (unit_id);

alter table movement_result
    add column topic       text not null default 'OUTCOME',
    add column reported_on date,
    add constraint movement_result_topic_ck check (topic in ('OUTCOME', 'PUBLICITY', 'AWARD'));
alter table movement_result alter column topic drop default;

-- Every amount carries its own unit of measure, because the list of what is given is open.
alter table movement_contribution
    add column measure   text,
    add column worth_raw text,
    add column worth     numeric,
    drop constraint movement_contribution_donor_kind_ck,
    drop constraint movement_contribution_kind_ck;
update movement_contribution
   set measure = case kind when 'LAND' then 'm²' when 'LABOUR' then 'ngày công' else 'đồng' end;
alter table movement_contribution
    alter column measure set not null,
    add constraint movement_contribution_donor_kind_ck check (donor_kind in
        ('PERSON', 'HOUSEHOLD', 'COMPANY', 'ORGANISATION', 'COMMUNITY', 'UNIT', 'OUTSIDER')),
    add constraint movement_contribution_kind_ck check (kind in
        ('MONEY', 'GOODS', 'LAND', 'LABOUR', 'TREES', 'HOUSES', 'OTHER')),
    add constraint movement_contribution_worth_ck check (worth is null or worth >= 0 and kind not in ('MONEY', 'GOODS'));

create table movement_check (
    id          uuid not null,
    version     integer not null,
    movement_id uuid not null,
    held_on     date not null,
    unit_id     uuid,
    document    text,
    conclusion  text not null,
    constraint movement_check_id_pk primary key (id),
    constraint movement_check_movement_fk foreign key (movement_id) references movement (id),
    constraint movement_check_unit_fk foreign key (unit_id) references unit (id)
);
create index movement_check_movement_ix on movement_check (movement_id);

create table movement_award (
    movement_id       uuid not null,
    register_entry_id uuid not null,
    constraint movement_award_pk primary key (movement_id, register_entry_id),
    constraint movement_award_movement_fk foreign key (movement_id) references movement (id),
    constraint movement_award_register_entry_fk foreign key (register_entry_id) references register_entry (id)
);
create index movement_award_register_entry_ix on movement_award (register_entry_id);
