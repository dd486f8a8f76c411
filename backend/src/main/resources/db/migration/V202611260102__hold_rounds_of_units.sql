-- A unit's own consideration: the lists of its parts, its council's figures, the outcome of each candidate.
create table own_round (
    id               uuid not null,
    version          integer not null,
    changed_at       timestamptz not null,
    sitting_on       date,
    sitting_members  integer,
    sitting_present  integer,
    sitting_chair    text,
    sitting_minutes  text,
    constraint own_round_id_pk primary key (id),
    constraint own_round_round_fk foreign key (id) references award_round (id),
    constraint own_round_sitting_ck check (sitting_on is null or sitting_present between 1 and sitting_members)
);

create table own_list (
    id             uuid not null,
    round_id       uuid not null,
    unit_id        uuid not null,
    minutes_number text,
    minutes_on     date,
    sent_at        timestamptz,
    return_reason  text,
    constraint own_list_id_pk primary key (id),
    constraint own_list_round_unit_uk unique (round_id, unit_id),
    constraint own_list_round_fk foreign key (round_id) references own_round (id),
    constraint own_list_unit_fk foreign key (unit_id) references unit (id)
);

create table own_candidate (
    id             uuid not null,
    round_id       uuid not null,
    list_unit_id   uuid not null,
    place          integer not null,
    subject_kind   text not null,
    unit_id        uuid not null,
    person_id      uuid,
    name           text collate "vi-x-icu" not null,
    unit_name      text collate "vi-x-icu",
    post           text,
    award_code     text not null,
    achievement    text not null,
    votes_for      integer,
    votes_against  integer,
    outcome        text not null,
    outcome_reason text,
    decision_id    uuid,
    constraint own_candidate_id_pk primary key (id),
    constraint own_candidate_subject_uk unique nulls not distinct (round_id, award_code, unit_id, person_id),
    constraint own_candidate_round_fk foreign key (round_id) references own_round (id),
    constraint own_candidate_list_unit_fk foreign key (list_unit_id) references unit (id),
    constraint own_candidate_unit_fk foreign key (unit_id) references unit (id),
    constraint own_candidate_person_fk foreign key (person_id) references person (id),
    constraint own_candidate_award_fk foreign key (award_code) references award (code),
    constraint own_candidate_decision_fk foreign key (decision_id) references decision (id),
    constraint own_candidate_subject_ck check ((subject_kind = 'INDIVIDUAL') = (person_id is not null)),
    constraint own_candidate_votes_ck check (votes_for >= 0 and votes_against >= 0),
    constraint own_candidate_outcome_ck check (outcome in ('PENDING', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    constraint own_candidate_granted_ck check ((outcome = 'GRANTED') = (decision_id is not null)),
    constraint own_candidate_reason_ck check (outcome <> 'REFUSED' or outcome_reason is not null)
);
create index own_candidate_round_ix on own_candidate (round_id, place);
create index own_candidate_decision_ix on own_candidate (decision_id);
