-- Councils that consider awards: the province's and each unit's own, with their members over time and their rules.
create table council (
    id                uuid not null,
    version           integer not null,
    kind              text not null,
    unit_id           uuid,
    name              text collate "vi-x-icu" not null,
    standing_name     text,
    declared_count    integer,
    quorum            text not null,
    threshold         text not null,
    threshold_base    text not null,
    written_opinions  text not null,
    rules_basis       text,
    search            text generated always as (sv_fold(name, array[standing_name])) stored,
    constraint council_id_pk primary key (id),
    constraint council_unit_fk foreign key (unit_id) references unit (id),
    constraint council_kind_ck check (kind in ('PROVINCIAL', 'UNIT')),
    constraint council_owner_ck check ((kind = 'UNIT') = (unit_id is not null)),
    constraint council_declared_count_ck check (declared_count > 0),
    constraint council_threshold_base_ck check (threshold_base in ('PRESENT', 'ALL')),
    constraint council_written_opinions_ck check (written_opinions in ('NOT_TAKEN', 'RECORDED', 'COUNTED'))
);
create unique index council_provincial_uk on council (kind) where kind = 'PROVINCIAL';
create index council_unit_ix on council (unit_id);

create table council_decision (
    council_id uuid not null,
    place      integer not null,
    number     text not null,
    decided_on date not null,
    issuer     text not null,
    abstract   text not null,
    constraint council_decision_pk primary key (council_id, place),
    constraint council_decision_council_fk foreign key (council_id) references council (id)
);

create table council_member (
    council_id uuid not null,
    place      integer not null,
    id         uuid not null,
    name       text not null,
    post       text,
    role       text not null,
    title      text,
    unit_id    uuid,
    origin     text,
    account_id uuid,
    from_on    date not null,
    to_on      date,
    constraint council_member_pk primary key (council_id, place),
    constraint council_member_council_fk foreign key (council_id) references council (id),
    constraint council_member_unit_fk foreign key (unit_id) references unit (id),
    constraint council_member_account_fk foreign key (account_id) references account (id),
    constraint council_member_period_ck check (to_on is null or to_on >= from_on)
);
create index council_member_account_ix on council_member (account_id);

create table council_threshold (
    council_id uuid not null,
    award_code text not null,
    threshold  text not null,
    constraint council_threshold_pk primary key (council_id, award_code),
    constraint council_threshold_council_fk foreign key (council_id) references council (id),
    constraint council_threshold_award_fk foreign key (award_code) references award (code)
);

create table council_session (
    id         uuid not null,
    version    integer not null,
    council_id uuid not null,
    form       text not null,
    year       integer not null,
    title      text collate "vi-x-icu" not null,
    place      text,
    planned_on date,
    planned_at time,
    held_on    date,
    started_at time,
    ended_at   time,
    chair      text,
    secretary  text,
    conclusion text,
    status     text not null,
    sent_on    date,
    way        text,
    counts     integer not null,
    search     text generated always as (sv_fold(title, array[place])) stored,
    constraint council_session_id_pk primary key (id),
    constraint council_session_council_fk foreign key (council_id) references council (id),
    constraint council_session_year_ck check (year between 1945 and 2100),
    constraint council_session_form_ck check (form in ('FULL_SESSION', 'STANDING_MEMBERS', 'WRITTEN_SLIPS')),
    constraint council_session_held_ck check (status not in ('OPEN', 'CLOSED') or held_on is not null)
);
create index council_session_council_ix on council_session (council_id, year);
create index council_session_search_ix on council_session using gin (search gin_trgm_ops);

-- Who the council was on the day of the session, kept whatever becomes of the membership.
create table council_session_member (
    session_id    uuid not null,
    place         integer not null,
    member_id     uuid not null,
    account_id    uuid,
    name          text not null,
    post          text,
    role          text not null,
    title         text,
    state         text not null,
    opinion       text,
    opinion_on    date,
    slip_enclosed boolean not null,
    constraint council_session_member_pk primary key (session_id, place),
    constraint council_session_member_session_fk foreign key (session_id) references council_session (id),
    constraint council_session_member_account_fk foreign key (account_id) references account (id)
);
create index council_session_member_account_ix on council_session_member (account_id, session_id);

create table council_agenda_item (
    session_id   uuid not null,
    place        integer not null,
    id           uuid not null,
    proposal_id  uuid not null,
    nominee_id   uuid not null,
    unit_id      uuid not null,
    award_code   text not null,
    award_name   text not null,
    name         text not null,
    unit_name    text,
    ballot_id    uuid,
    candidate_id uuid,
    constraint council_agenda_item_pk primary key (session_id, place),
    constraint council_agenda_item_session_fk foreign key (session_id) references council_session (id),
    constraint council_agenda_item_proposal_fk foreign key (proposal_id) references award_proposal (id),
    constraint council_agenda_item_award_fk foreign key (award_code) references award (code)
);
create index council_agenda_item_proposal_ix on council_agenda_item (proposal_id);
create index council_agenda_item_nominee_ix on council_agenda_item (nominee_id);

-- A ballot belongs to a conference of units or to a session of a council; its electorate is units or members.
alter table ballot alter column meeting_id drop not null;
alter table ballot add column session_id uuid;
alter table ballot add constraint ballot_session_fk foreign key (session_id) references council_session (id);
alter table ballot add constraint ballot_occasion_ck check (num_nonnulls(meeting_id, session_id) = 1);
create index ballot_session_ix on ballot (session_id);
create table ballot_member (
    ballot_id uuid not null,
    member_id uuid not null,
    constraint ballot_member_pk primary key (ballot_id, member_id),
    constraint ballot_member_ballot_fk foreign key (ballot_id) references ballot (id)
);

-- While a vote on devices is open: the running sums, sealed under a key outside the database, and who has voted. Both
-- go when the votes are counted, so that the published tally is all that stays.
create table council_urn (
    session_id uuid not null,
    sealed     bytea not null,
    constraint council_urn_pk primary key (session_id),
    constraint council_urn_session_fk foreign key (session_id) references council_session (id)
);
create table council_urn_mark (
    session_id uuid not null,
    member_id  uuid not null,
    constraint council_urn_mark_pk primary key (session_id, member_id),
    constraint council_urn_mark_session_fk foreign key (session_id) references council_session (id)
);

-- How the award of a nominee comes to the decision; set by the department.
alter table award_nominee add column council_route text not null default 'NO_COUNCIL';
alter table award_nominee add constraint award_nominee_council_route_ck
    check (council_route in ('NO_COUNCIL', 'STANDING_MEMBERS', 'FULL_SESSION', 'WRITTEN_SLIPS'));

-- Which account reads which dossier as a member of the council: from the day the agenda is sent; after the session
-- only for those who were members of it.
create view council_reading as
    select distinct m.account_id, i.proposal_id
      from council_session s
      join council_session_member m on m.session_id = s.id
      join council_agenda_item i on i.session_id = s.id
     where m.account_id is not null and s.status in ('SENT', 'OPEN', 'CLOSED');
