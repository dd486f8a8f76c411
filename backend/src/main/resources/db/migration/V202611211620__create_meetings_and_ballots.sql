create table meeting (
    id           uuid not null,
    version      integer not null,
    kind         text not null,
    block_id     uuid not null,
    block_name   text not null,
    head_unit_id uuid,
    head_title   text not null,
    year         integer not null,
    title        text collate "vi-x-icu" not null,
    place        text,
    planned_on   date,
    planned_at   time,
    held_on      date,
    started_at   time,
    ended_at     time,
    chair        text,
    secretary    text,
    conclusion   text,
    status       text not null,
    search       text generated always as (sv_fold(title, array[block_name, place])) stored,
    constraint meeting_id_pk primary key (id),
    constraint meeting_block_fk foreign key (block_id) references block (id),
    constraint meeting_head_unit_fk foreign key (head_unit_id) references unit (id),
    constraint meeting_year_ck check (year between 1945 and 2100),
    constraint meeting_held_ck check (status not in ('OPEN', 'CLOSED') or held_on is not null)
);
create index meeting_block_ix on meeting (block_id, year);
create index meeting_search_ix on meeting using gin (search gin_trgm_ops);

create table meeting_item (
    meeting_id uuid not null,
    place      integer not null,
    id         uuid not null,
    kind       text not null,
    title      text not null,
    presenter  text,
    starts_at  time,
    done       boolean not null,
    note       text,
    constraint meeting_item_pk primary key (meeting_id, place),
    constraint meeting_item_meeting_fk foreign key (meeting_id) references meeting (id)
);

create table meeting_attendance (
    meeting_id uuid not null,
    place      integer not null,
    unit_id    uuid not null,
    state      text not null,
    own_review boolean not null,
    note       text,
    constraint meeting_attendance_pk primary key (meeting_id, place),
    constraint meeting_attendance_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint meeting_attendance_unit_fk foreign key (unit_id) references unit (id)
);
create index meeting_attendance_unit_ix on meeting_attendance (unit_id, meeting_id);

create table meeting_person (
    meeting_id   uuid not null,
    place        integer not null,
    unit_id      uuid,
    organisation text,
    name         text,
    position     text,
    voting       boolean not null,
    constraint meeting_person_pk primary key (meeting_id, place),
    constraint meeting_person_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint meeting_person_unit_fk foreign key (unit_id) references unit (id),
    constraint meeting_person_guest_ck check ((unit_id is null) = (organisation is not null)),
    constraint meeting_person_voting_ck check (unit_id is not null or not voting)
);

create table meeting_amendment (
    meeting_id uuid not null,
    place      integer not null,
    id         uuid not null,
    unit_id    uuid,
    speaker    text,
    content    text not null,
    outcome    text not null,
    reason     text,
    constraint meeting_amendment_pk primary key (meeting_id, place),
    constraint meeting_amendment_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint meeting_amendment_unit_fk foreign key (unit_id) references unit (id),
    constraint meeting_amendment_refused_ck check (outcome <> 'REFUSED' or reason is not null)
);

-- The vote of a meeting: what was put to the vote and the published tally. Nothing here, in another table or in the
-- order of rows says who chose what: the electorate is who could vote, the candidates carry sums.
create table ballot (
    id              uuid not null,
    version         integer not null,
    meeting_id      uuid not null,
    position        integer not null,
    purpose         text not null,
    mode            text not null,
    title           text not null,
    award_code      text,
    award_name      text,
    seats           integer not null,
    quorum          text not null,
    threshold       text not null,
    threshold_base  text not null,
    self_vote       boolean not null,
    status          text not null,
    member_count    integer,
    issued          integer,
    returned        integer,
    not_returned    integer,
    valid           integer,
    spoilt          integer,
    basis           text,
    reason          text,
    tie_rule        text,
    tie_note        text,
    second_round_of uuid,
    constraint ballot_id_pk primary key (id),
    constraint ballot_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint ballot_second_round_of_fk foreign key (second_round_of) references ballot (id),
    constraint ballot_seats_ck check (seats > 0),
    constraint ballot_award_ck check ((purpose = 'ACCLAIM') = (award_code is not null)),
    constraint ballot_issued_ck check (issued is null or issued = returned + not_returned),
    constraint ballot_returned_ck check (returned is null or returned = valid + spoilt)
);
create index ballot_meeting_ix on ballot (meeting_id, position);

create table ballot_elector (
    ballot_id uuid not null,
    unit_id   uuid not null,
    constraint ballot_elector_pk primary key (ballot_id, unit_id),
    constraint ballot_elector_ballot_fk foreign key (ballot_id) references ballot (id),
    constraint ballot_elector_unit_fk foreign key (unit_id) references unit (id)
);

create table ballot_candidate (
    ballot_id         uuid not null,
    place             integer not null,
    id                uuid not null,
    unit_id           uuid,
    name              text not null,
    withdrawn         boolean not null,
    withdrawal_reason text,
    votes             integer,
    against           integer,
    blank             integer,
    chosen            boolean not null,
    constraint ballot_candidate_pk primary key (ballot_id, place),
    constraint ballot_candidate_ballot_fk foreign key (ballot_id) references ballot (id),
    constraint ballot_candidate_unit_fk foreign key (unit_id) references unit (id),
    constraint ballot_candidate_votes_ck check (votes >= 0 and against >= 0 and blank >= 0)
);

create table ballot_teller (
    ballot_id uuid not null,
    place     integer not null,
    name      text not null,
    role      text,
    unit_name text,
    constraint ballot_teller_pk primary key (ballot_id, place),
    constraint ballot_teller_ballot_fk foreign key (ballot_id) references ballot (id)
);
create unique index ballot_second_round_of_uk on ballot (second_round_of) where status <> 'CANCELLED';
