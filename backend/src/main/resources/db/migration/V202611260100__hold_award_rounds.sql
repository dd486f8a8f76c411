-- An award round (đợt xét): what is considered, who may send dossiers until when, which awards by which route. A round
-- of the province has no owner; a unit's own round belongs to the unit whose head decides.
create table award_round (
    id            uuid not null,
    version       integer not null,
    level         text not null,
    owner_unit_id uuid,
    name          text collate "vi-x-icu" not null,
    year          integer not null,
    subject       text not null,
    movement_id   uuid,
    period_from   date,
    period_to     date,
    guidance      text,
    lead_unit_id  uuid,
    deadline_text text,
    deadline_rule text,
    every_unit    boolean not null,
    by_blocks     boolean not null,
    unit_kinds    text[] not null,
    status        text not null,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    search        text generated always as (sv_fold(name, array[guidance])) stored,
    constraint award_round_id_pk primary key (id),
    constraint award_round_owner_fk foreign key (owner_unit_id) references unit (id),
    constraint award_round_movement_fk foreign key (movement_id) references movement (id),
    constraint award_round_lead_fk foreign key (lead_unit_id) references unit (id),
    constraint award_round_level_ck check (level in ('PROVINCE', 'UNIT')),
    constraint award_round_owner_ck check ((level = 'UNIT') = (owner_unit_id is not null)),
    constraint award_round_lead_ck check (lead_unit_id is null or level = 'PROVINCE'),
    constraint award_round_subject_ck check (subject in ('YEAR_WORK', 'MOVEMENT', 'SCHOOL_YEAR', 'OWN_PERIOD', 'SUDDEN')),
    constraint award_round_period_ck check (period_to >= period_from),
    constraint award_round_deadline_ck check ((deadline_text is null) = (deadline_rule is null)),
    constraint award_round_status_ck check (status in ('PLANNED', 'OPEN', 'CLOSED'))
);
create index award_round_year_ix on award_round (year desc, id);
create index award_round_owner_ix on award_round (owner_unit_id);
create index award_round_lead_ix on award_round (lead_unit_id) where lead_unit_id is not null;
create index award_round_search_ix on award_round using gin (search gin_trgm_ops);

create table award_round_award (
    round_id   uuid not null,
    award_code text not null,
    quota      integer,
    route      text not null,
    constraint award_round_award_pk primary key (round_id, award_code),
    constraint award_round_award_round_fk foreign key (round_id) references award_round (id) on delete cascade,
    constraint award_round_award_award_fk foreign key (award_code) references award (code),
    constraint award_round_award_quota_ck check (quota > 0),
    constraint award_round_award_route_ck check (route in ('NO_COUNCIL', 'STANDING_MEMBERS', 'FULL_SESSION', 'WRITTEN_SLIPS'))
);

create table award_round_submitter (
    round_id uuid not null,
    unit_id  uuid not null,
    constraint award_round_submitter_pk primary key (round_id, unit_id),
    constraint award_round_submitter_round_fk foreign key (round_id) references award_round (id) on delete cascade,
    constraint award_round_submitter_unit_fk foreign key (unit_id) references unit (id)
);

-- For whom or what another time holds than the general one; the first that fits wins.
create table award_round_exception (
    round_id uuid not null,
    place    integer not null,
    target   text not null,
    code     text not null,
    written  text not null,
    rule     text not null,
    constraint award_round_exception_pk primary key (round_id, place),
    constraint award_round_exception_round_fk foreign key (round_id) references award_round (id) on delete cascade,
    constraint award_round_exception_target_ck check (target in ('AWARD', 'UNIT_KIND', 'BLOCKS'))
);
