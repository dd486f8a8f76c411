-- What the province submits to the Prime Minister, or through him to the State President, and what comes back.
create table higher_submission (
    id          uuid not null,
    version     integer not null,
    status      text not null,
    year        integer not null,
    title       text collate "vi-x-icu" not null,
    via         text not null,
    number      text,
    signed_on   date,
    signer      text,
    signer_post text,
    capacity    text,
    sent_on     date,
    created_by  text not null,
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    search      text generated always as (sv_fold(title, array[coalesce(number, ''), via])) stored,
    constraint higher_submission_id_pk primary key (id),
    constraint higher_submission_status_ck check (status in ('DRAFT', 'SENT', 'ANSWERED', 'CANCELLED')),
    constraint higher_submission_sent_ck check (
        status in ('DRAFT', 'CANCELLED') or number is not null and signed_on is not null and sent_on is not null)
);
create index higher_submission_date_ix on higher_submission (created_at desc, id desc);
create unique index higher_submission_number_uk on higher_submission (extract(year from signed_on), number)
    where number is not null;

create table submitted_nominee (
    submission_id   uuid not null,
    nominee_id      uuid not null,
    place           integer not null,
    withdrawn       boolean not null,
    outcome         text,
    other_award     text,
    reason          text,
    decision_number text,
    decided_on      date,
    issuer_name     text,
    entry_id        uuid,
    constraint submitted_nominee_pk primary key (submission_id, nominee_id),
    constraint submitted_nominee_submission_fk foreign key (submission_id) references higher_submission (id),
    constraint submitted_nominee_nominee_fk foreign key (nominee_id) references award_nominee (id),
    constraint submitted_nominee_entry_fk foreign key (entry_id) references register_entry (id),
    constraint submitted_nominee_other_award_fk foreign key (other_award) references award (code),
    constraint submitted_nominee_outcome_ck check (outcome in ('GRANTED', 'CHANGED', 'REFUSED')),
    constraint submitted_nominee_entry_ck check ((entry_id is not null) = (outcome in ('GRANTED', 'CHANGED')) or outcome is null)
);
-- A nominee stands in one submission at a time; one that was cancelled lets it go.
create unique index submitted_nominee_once_uk on submitted_nominee (nominee_id) where not withdrawn;

alter table register_entry drop constraint register_entry_source_ck;
alter table register_entry add constraint register_entry_source_ck
    check (source in ('OWN_DECISION', 'DECLARED', 'IMPORTED', 'UNIT_DECLARED', 'HIGHER_DECISION'));
