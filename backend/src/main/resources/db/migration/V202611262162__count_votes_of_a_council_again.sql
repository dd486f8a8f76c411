-- A closed vote that was counted wrong: one person proposes the right sums with the reason, another puts them into force.
-- What was counted before stays beside it.
create table council_recount (
    id           uuid not null,
    session_id   uuid not null,
    status       text not null,
    reason       text not null,
    former       text not null,
    counted      text not null,
    proposed_by  uuid,
    proposer     text not null,
    proposed_at  timestamptz not null,
    settled_by   text,
    settled_at   timestamptz,
    settled_note text,
    constraint council_recount_id_pk primary key (id),
    constraint council_recount_session_fk foreign key (session_id) references council_session (id),
    constraint council_recount_status_ck check (status in ('PROPOSED', 'APPLIED', 'DISMISSED')),
    constraint council_recount_settled_ck check ((status = 'PROPOSED') = (settled_at is null))
);
create unique index council_recount_open_uk on council_recount (session_id) where status = 'PROPOSED';
create index council_recount_session_ix on council_recount (session_id, proposed_at);

-- Nominees taken off the agenda after the session began, with the reason.
create table council_removal (
    id          uuid not null,
    session_id  uuid not null,
    nominee_id  uuid not null,
    proposal_id uuid not null,
    name        text not null,
    award_name  text not null,
    reason      text not null,
    after_vote  boolean not null,
    removed_by  text not null,
    removed_at  timestamptz not null,
    constraint council_removal_id_pk primary key (id),
    constraint council_removal_session_fk foreign key (session_id) references council_session (id)
);
create index council_removal_session_ix on council_removal (session_id, removed_at);
revoke update, delete on council_removal from sovang_app;
revoke delete on council_recount from sovang_app;
