create table block (
    id               uuid not null,
    version          integer not null,
    system           text collate "vi-x-icu" not null,
    level            text not null,
    kind             text not null,
    name             text collate "vi-x-icu" not null,
    parent_id        uuid,
    predecessor_id   uuid,
    owner_unit_id    uuid,
    founding_number  text,
    founding_date    date,
    founding_issuer  text,
    founding_signatory text,
    note             text,
    search           text generated always as (sv_fold(name, array[system])) stored,
    constraint block_id_pk primary key (id),
    constraint block_system_level_name_uk unique (system, level, name),
    constraint block_parent_fk foreign key (parent_id) references block (id),
    constraint block_predecessor_fk foreign key (predecessor_id) references block (id),
    constraint block_owner_unit_fk foreign key (owner_unit_id) references unit (id),
    constraint block_level_ck check (level in ('SUPRA_PROVINCIAL', 'PROVINCIAL', 'INSIDE_UNIT')),
    constraint block_kind_ck check (kind in ('CLUSTER', 'SECTOR_BLOCK')),
    constraint block_parent_ck check (parent_id is null or parent_id <> id)
);
create index block_search_ix on block using gin (search gin_trgm_ops);
create index block_parent_ix on block (parent_id);
create index block_predecessor_ix on block (predecessor_id);
create index block_owner_unit_ix on block (owner_unit_id);

create table block_term (
    id                  uuid not null,
    version             integer not null,
    block_id            uuid not null,
    year                integer not null,
    status              text not null,
    declared_members    integer,
    head_title          text not null,
    deputy_title        text not null,
    elected_at          uuid,
    decision_number     text,
    decision_date       date,
    decision_issuer     text,
    decision_signatory  text,
    note                text,
    constraint block_term_id_pk primary key (id),
    constraint block_term_block_year_uk unique (block_id, year),
    constraint block_term_block_fk foreign key (block_id) references block (id),
    constraint block_term_status_ck check (status in ('PROVISIONAL', 'OFFICIAL')),
    constraint block_term_decision_ck check (status = 'PROVISIONAL' or decision_number is not null),
    constraint block_term_declared_members_ck check (declared_members is null or declared_members >= 0)
);
create index block_term_year_ix on block_term (year);

create table block_term_member (
    term_id  uuid not null,
    place    integer not null,
    unit_id  uuid not null,
    since    date,
    written  text,
    constraint block_term_member_pk primary key (term_id, place),
    -- Checked at the end: reordering a list writes its rows one after another.
    constraint block_term_member_unit_uk unique (term_id, unit_id) deferrable initially deferred,
    constraint block_term_member_term_fk foreign key (term_id) references block_term (id),
    constraint block_term_member_unit_fk foreign key (unit_id) references unit (id)
);
create index block_term_member_unit_ix on block_term_member (unit_id);

create table block_term_leader (
    term_id         uuid not null,
    place           integer not null,
    role            text not null,
    unit_id         uuid,
    representative  text,
    since           date,
    until           date,
    choice          text not null,
    source          text,
    constraint block_term_leader_pk primary key (term_id, place),
    constraint block_term_leader_term_fk foreign key (term_id) references block_term (id),
    constraint block_term_leader_unit_fk foreign key (unit_id) references unit (id),
    constraint block_term_leader_role_ck check (role in ('HEAD', 'DEPUTY', 'COUNCIL_MEMBER', 'SPECIALIST')),
    constraint block_term_leader_choice_ck check (choice in ('ELECTED', 'AGREED', 'APPOINTED', 'UNKNOWN')),
    constraint block_term_leader_period_ck check (until is null or since is null or until >= since)
);
create index block_term_leader_unit_ix on block_term_leader (unit_id);

create table block_term_quota (
    term_id     uuid not null,
    place       integer not null,
    award_code  text not null,
    most        integer,
    rule        text,
    constraint block_term_quota_pk primary key (term_id, place),
    constraint block_term_quota_term_fk foreign key (term_id) references block_term (id),
    constraint block_term_quota_most_ck check (most is null or most >= 0)
);

create table block_activity (
    id          uuid not null,
    version     integer not null,
    term_id     uuid not null,
    title       text not null,
    place       text,
    held_on     date,
    period      text,
    total       bigint,
    total_raw   text,
    goods       text,
    note        text,
    constraint block_activity_id_pk primary key (id),
    constraint block_activity_term_fk foreign key (term_id) references block_term (id),
    constraint block_activity_total_ck check (total is null or total >= 0)
);
create index block_activity_term_ix on block_activity (term_id);

create table block_activity_share (
    activity_id  uuid not null,
    place        integer not null,
    unit_id      uuid not null,
    money        bigint,
    goods        text,
    goods_value  bigint,
    days         numeric(12, 2),
    note         text,
    constraint block_activity_share_pk primary key (activity_id, place),
    constraint block_activity_share_activity_fk foreign key (activity_id) references block_activity (id),
    constraint block_activity_share_unit_fk foreign key (unit_id) references unit (id),
    constraint block_activity_share_amounts_ck check (coalesce(money, 0) >= 0 and coalesce(goods_value, 0) >= 0
        and coalesce(days, 0) >= 0)
);
create index block_activity_share_unit_ix on block_activity_share (unit_id);
