-- A dossier belongs to a round, but for sudden merit and what was proposed before there were rounds.
alter table award_proposal
    add column award_round_id uuid,
    add column untimely_reason text,
    add column lead_received_on date,
    add column lead_letter_id uuid,
    add constraint award_proposal_award_round_fk foreign key (award_round_id) references award_round (id);
create index award_proposal_award_round_ix on award_proposal (award_round_id, status) where award_round_id is not null;

-- What the lead agency of the round says about a nominee before the department does.
alter table award_nominee
    add column lead_opinion text,
    add column lead_note text,
    add constraint award_nominee_lead_opinion_ck check (lead_opinion in ('AGREED', 'NOT_AGREED'));

-- The letter with which a lead agency sends dossiers on together.
create table lead_letter (
    id        uuid not null,
    version   integer not null,
    round_id  uuid not null,
    unit_id   uuid not null,
    number    text not null,
    signed_on date not null,
    signer    text not null,
    comment   text,
    sent_at   timestamptz not null,
    constraint lead_letter_id_pk primary key (id),
    constraint lead_letter_round_fk foreign key (round_id) references award_round (id),
    constraint lead_letter_unit_fk foreign key (unit_id) references unit (id)
);
create index lead_letter_round_ix on lead_letter (round_id);
alter table award_proposal
    add constraint award_proposal_lead_letter_fk foreign key (lead_letter_id) references lead_letter (id);
