-- What the province settles where the law leaves it to the province, or where a text was not read. One person
-- proposes, another confirms; only then it holds, from its day on. Nothing is taken out or written over.
create table rule_setting (
    id               uuid not null,
    version          integer not null,
    setting          text not null,
    value            text not null,
    valid_from       date not null,
    basis            text not null,
    status           text not null,
    proposed_by      uuid not null,
    proposed_by_name text not null,
    proposed_at      timestamptz not null,
    answered_by      uuid,
    answered_by_name text,
    answered_at      timestamptz,
    answer           text,
    constraint rule_setting_id_pk primary key (id),
    constraint rule_setting_status_ck check (status in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    constraint rule_setting_answered_ck check ((status = 'PROPOSED') = (answered_by is null)),
    constraint rule_setting_two_people_ck check (answered_by <> proposed_by)
);
create unique index rule_setting_open_uk on rule_setting (setting) where status = 'PROPOSED';
create unique index rule_setting_day_uk on rule_setting (setting, valid_from) where status = 'CONFIRMED';
revoke delete, truncate on rule_setting from sovang_app;

-- What the rules said of a nominee when the dossier was sent, taken in and decided. Written once.
create table eligibility_snapshot (
    id          uuid not null,
    proposal_id uuid not null,
    nominee_id  uuid not null,
    round       integer not null,
    moment      text not null,
    taken_at    timestamptz not null,
    rule_set    text not null,
    result      text not null,
    answer      jsonb not null,
    constraint eligibility_snapshot_id_pk primary key (id),
    constraint eligibility_snapshot_proposal_fk foreign key (proposal_id) references award_proposal (id),
    constraint eligibility_snapshot_moment_ck check (moment in ('SUBMISSION', 'RECEIPT', 'DECISION'))
);
create index eligibility_snapshot_proposal_ix on eligibility_snapshot (proposal_id, taken_at);
revoke update, delete, truncate on eligibility_snapshot from sovang_app;
