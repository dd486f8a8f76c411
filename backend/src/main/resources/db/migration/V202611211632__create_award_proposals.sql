create table award_proposal (
    id                uuid not null,
    version           integer not null,
    number            text,
    year              integer not null,
    commendation_type text not null,
    title             text collate "vi-x-icu" not null,
    proposer_kind     text not null,
    proposer_unit_id  uuid not null,
    proposer_name     text collate "vi-x-icu" not null,
    block_id          uuid,
    meeting_id        uuid,
    ballot_id         uuid,
    voted_on          date,
    status            text not null,
    round             integer not null,
    change_note       text,
    letter_number     text,
    letter_signed_on  date,
    letter_signer     text,
    letter_capacity   text,
    submitted_at      timestamptz,
    accepted_on       date,
    due_on            date,
    assignee_id       uuid,
    assignee_name     text,
    appraisal_comment text,
    appraised_by      uuid,
    up_number         text,
    up_signed_on      date,
    up_signer         text,
    up_signed_by      uuid,
    verified_by       uuid,
    return_reason     text,
    decision_id       uuid,
    created_at        timestamptz not null,
    changed_at        timestamptz not null,
    search            text generated always as (sv_fold(title, array[number, proposer_name])) stored,
    constraint award_proposal_id_pk primary key (id),
    constraint award_proposal_number_uk unique (number),
    constraint award_proposal_proposer_fk foreign key (proposer_unit_id) references unit (id),
    constraint award_proposal_assignee_fk foreign key (assignee_id) references account (id),
    constraint award_proposal_decision_fk foreign key (decision_id) references decision (id),
    constraint award_proposal_proposer_kind_ck check (proposer_kind in ('UNIT', 'BLOCK')),
    constraint award_proposal_block_ck check ((proposer_kind = 'BLOCK') = (block_id is not null)),
    constraint award_proposal_number_ck check ((number is null) = (accepted_on is null))
);
create unique index award_proposal_ballot_uk on award_proposal (ballot_id) where status <> 'WITHDRAWN';
create index award_proposal_proposer_ix on award_proposal (proposer_unit_id, year);
create index award_proposal_status_ix on award_proposal (status, due_on);
create index award_proposal_changed_ix on award_proposal (changed_at desc, id desc);
create index award_proposal_search_ix on award_proposal using gin (search gin_trgm_ops);

create table award_nominee (
    id               uuid not null,
    proposal_id      uuid not null,
    place            integer not null,
    subject_kind     text not null,
    unit_id          uuid not null,
    person_id        uuid,
    name             text collate "vi-x-icu" not null,
    unit_name        text collate "vi-x-icu",
    post             text,
    award_code       text not null,
    achievement      text not null,
    achievement_key  text,
    votes            integer,
    valid_ballots    integer,
    outcome          text not null,
    outcome_reason   text,
    granted_award    text,
    search           text generated always as (sv_fold(name, array[unit_name])) stored,
    constraint award_nominee_id_pk primary key (id),
    constraint award_nominee_proposal_fk foreign key (proposal_id) references award_proposal (id) on delete cascade,
    constraint award_nominee_unit_fk foreign key (unit_id) references unit (id),
    constraint award_nominee_person_fk foreign key (person_id) references person (id),
    constraint award_nominee_award_fk foreign key (award_code) references award (code),
    constraint award_nominee_granted_award_fk foreign key (granted_award) references award (code),
    constraint award_nominee_subject_ck check ((subject_kind = 'INDIVIDUAL') = (person_id is not null)),
    constraint award_nominee_votes_ck check (votes is null or votes between 0 and valid_ballots)
);
create index award_nominee_proposal_ix on award_nominee (proposal_id, place);
create index award_nominee_unit_ix on award_nominee (unit_id);

create table dossier_paper (
    proposal_id   uuid not null,
    document_code text not null,
    title         text not null,
    number        text,
    dated_on      date,
    constraint dossier_paper_pk primary key (proposal_id, document_code),
    constraint dossier_paper_proposal_fk foreign key (proposal_id) references award_proposal (id) on delete cascade,
    constraint dossier_paper_document_fk foreign key (document_code) references dossier_document (code)
);

create table appraisal_check (
    proposal_id   uuid not null,
    document_code text not null,
    result        text not null,
    note          text,
    constraint appraisal_check_pk primary key (proposal_id, document_code),
    constraint appraisal_check_proposal_fk foreign key (proposal_id) references award_proposal (id) on delete cascade,
    constraint appraisal_check_document_fk foreign key (document_code) references dossier_document (code)
);

create table achievement_report (
    nominee_id    uuid not null,
    version       integer not null,
    headquarters  text,
    contact       text,
    foundation    text,
    structure     text,
    organisations text,
    birth_date    date,
    gender        text,
    native_place  text,
    residence     text,
    posts         text,
    qualification text,
    functions     text,
    others        text,
    measures      text,
    compliance    text,
    party_work    text,
    saved_at      timestamptz not null,
    confirmed_by  text,
    confirmed_at  timestamptz,
    constraint achievement_report_pk primary key (nominee_id),
    constraint achievement_report_nominee_fk foreign key (nominee_id) references award_nominee (id) on delete cascade
);
create table achievement_result (
    nominee_id uuid not null,
    place      integer not null,
    indicator  text not null,
    planned    text,
    reached    text,
    comparison text,
    constraint achievement_result_pk primary key (nominee_id, place),
    constraint achievement_result_report_fk foreign key (nominee_id) references achievement_report (nominee_id) on delete cascade
);
create table achievement_award (
    nominee_id      uuid not null,
    place           integer not null,
    year            integer not null,
    award           text not null,
    decision_number text,
    decision_date   date,
    authority       text,
    constraint achievement_award_pk primary key (nominee_id, place),
    constraint achievement_award_report_fk foreign key (nominee_id) references achievement_report (nominee_id) on delete cascade
);

-- The number people quote, without gaps: the row is locked until the receipt commits.
create table proposal_number (
    year integer not null,
    last integer not null,
    constraint proposal_number_year_pk primary key (year)
);
