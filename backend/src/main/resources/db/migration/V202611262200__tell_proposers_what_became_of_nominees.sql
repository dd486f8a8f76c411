-- The letter with which the department tells a proposer what became of its nominees: one for a dossier, corrected in place.
create table outcome_notice (
    proposal_id uuid not null,
    version     integer not null,
    number      text not null,
    signed_on   date not null,
    signer      text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint outcome_notice_proposal_pk primary key (proposal_id),
    constraint outcome_notice_proposal_fk foreign key (proposal_id) references award_proposal (id)
);
create index outcome_notice_recorded_ix on outcome_notice (recorded_at);
