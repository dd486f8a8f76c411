-- The rules asked over everybody or over every open dossier, in the background. A run goes on from its cursor after the
-- program was stopped: what a step found and where it stands are written together.
create table rule_run (
    id         uuid not null,
    version    integer not null,
    kind       text not null,
    status     text not null,
    year       integer,
    plan       jsonb not null,
    asked_by   uuid,
    asked_name text not null,
    asked_at   timestamptz not null,
    total      integer not null,
    done       integer not null,
    found      integer not null,
    part       integer not null,
    cursor_id  uuid,
    worker     uuid,
    beat_at    timestamptz,
    ended_at   timestamptz,
    constraint rule_run_id_pk primary key (id),
    constraint rule_run_kind_ck check (kind in ('DISCOVERY', 'REHEARSAL')),
    constraint rule_run_status_ck check (status in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    constraint rule_run_ended_ck check ((ended_at is null) = (status in ('QUEUED', 'RUNNING'))),
    constraint rule_run_done_ck check (done >= 0 and found >= 0)
);
create index rule_run_kind_ix on rule_run (kind, asked_at desc, id desc);
-- One at a time of each kind: two would tell the same and take twice the strength.
create unique index rule_run_open_uk on rule_run (kind) where status in ('QUEUED', 'RUNNING');

-- Who may be honoured and was not proposed, by the books on the day of the run; people and units as they were then.
create table discovery_find (
    id         uuid not null,
    run_id     uuid not null,
    kind       text not null,
    unit_id    uuid not null,
    person_id  uuid,
    name       text collate "vi-x-icu" not null,
    unit_name  text collate "vi-x-icu",
    award_code text not null,
    year       integer not null,
    answer     jsonb not null,
    search     text generated always as (sv_fold(name, array[unit_name])) stored,
    constraint discovery_find_id_pk primary key (id),
    constraint discovery_find_run_fk foreign key (run_id) references rule_run (id),
    constraint discovery_find_award_fk foreign key (award_code) references award (code),
    constraint discovery_find_subject_ck check ((kind = 'INDIVIDUAL') = (person_id is not null))
);
create index discovery_find_run_ix on discovery_find (run_id, award_code, name, id);
create index discovery_find_unit_ix on discovery_find (run_id, unit_id);

-- Nominees of open dossiers whose outcome another law would change.
create table rehearsal_change (
    id            uuid not null,
    run_id        uuid not null,
    proposal_id   uuid not null,
    nominee_id    uuid not null,
    proposal_name text not null,
    name          text collate "vi-x-icu" not null,
    award_code    text not null,
    result_now    text not null,
    result_then   text not null,
    reasons       text[] not null,
    constraint rehearsal_change_id_pk primary key (id),
    constraint rehearsal_change_run_fk foreign key (run_id) references rule_run (id),
    constraint rehearsal_change_proposal_fk foreign key (proposal_id) references award_proposal (id),
    constraint rehearsal_change_award_fk foreign key (award_code) references award (code)
);
create index rehearsal_change_run_ix on rehearsal_change (run_id, id);
revoke update, delete, truncate on discovery_find, rehearsal_change from sovang_app;
revoke delete, truncate on rule_run from sovang_app;
