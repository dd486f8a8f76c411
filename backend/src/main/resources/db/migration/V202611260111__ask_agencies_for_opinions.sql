-- Opinions (hiệp y) of other agencies and of the Party committee that manages the cadre, asked about a dossier. A reply
-- comes by a one-time link, of whose secret only the hash is kept, or from an account of the agency asked.
create table opinion_request (
    id              uuid not null,
    version         integer not null,
    proposal_id     uuid not null,
    kind            text not null,
    unit_id         uuid,
    addressee       text not null,
    question        text not null,
    asked_by        uuid not null,
    asked_name      text not null,
    asked_on        date not null,
    due_on          date not null,
    status          text not null,
    answer          text,
    answer_text     text,
    answered_by     text,
    answered_on     date,
    document_number text,
    way             text,
    link_hash       text,
    link_until      date,
    constraint opinion_request_id_pk primary key (id),
    constraint opinion_request_proposal_fk foreign key (proposal_id) references award_proposal (id),
    constraint opinion_request_unit_fk foreign key (unit_id) references unit (id),
    constraint opinion_request_asked_by_fk foreign key (asked_by) references account (id),
    constraint opinion_request_link_hash_uk unique (link_hash),
    constraint opinion_request_kind_ck check (kind in ('AGENCY', 'CADRE_COMMITTEE')),
    constraint opinion_request_due_ck check (due_on >= asked_on),
    constraint opinion_request_answer_ck check ((status = 'ANSWERED') = (answer is not null))
);
create index opinion_request_proposal_ix on opinion_request (proposal_id, asked_on);
create index opinion_request_unit_ix on opinion_request (unit_id) where status = 'OPEN';
create index opinion_request_due_ix on opinion_request (due_on) where status = 'OPEN';
