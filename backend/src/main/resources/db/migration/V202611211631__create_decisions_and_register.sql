create table decision (
    id             uuid not null,
    version        integer not null,
    issuer_unit_id uuid not null,
    issuer_name    text collate "vi-x-icu" not null,
    type           text not null,
    number         text not null,
    year           integer not null,
    decided_on     date not null,
    signer         text not null,
    signer_post    text not null,
    capacity       text not null,
    title          text collate "vi-x-icu" not null,
    legal_bases    text[] not null,
    created_at     timestamptz not null,
    search         text generated always as (sv_fold(number, array[title, signer])) stored,
    constraint decision_id_pk primary key (id),
    constraint decision_issuer_fk foreign key (issuer_unit_id) references unit (id),
    constraint decision_number_uk unique (issuer_unit_id, type, year, number)
);
create index decision_date_ix on decision (decided_on desc, id desc);
create index decision_search_ix on decision using gin (search gin_trgm_ops);

-- Names and unit as they were on the day of the decision.
create table register_entry (
    id              uuid not null,
    version         integer not null,
    subject_kind    text not null,
    unit_id         uuid,
    person_id       uuid,
    subject_name    text collate "vi-x-icu" not null,
    unit_name       text collate "vi-x-icu",
    post            text,
    award_code      text not null,
    award_name      text not null,
    year            integer not null,
    achievement     text not null,
    achievement_key text,
    decision_id     uuid,
    decision_number text not null,
    decision_date   date not null,
    issuer_name     text not null,
    source          text not null,
    sample          boolean not null,
    keywords        text[] not null,
    search          text generated always as (sv_fold(subject_name, keywords)) stored,
    constraint register_entry_id_pk primary key (id),
    constraint register_entry_unit_fk foreign key (unit_id) references unit (id),
    constraint register_entry_person_fk foreign key (person_id) references person (id),
    constraint register_entry_award_fk foreign key (award_code) references award (code),
    constraint register_entry_decision_fk foreign key (decision_id) references decision (id),
    constraint register_entry_subject_kind_ck check (subject_kind in ('COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD')),
    constraint register_entry_source_ck check (source in ('OWN_DECISION', 'DECLARED')),
    constraint register_entry_own_ck check ((source = 'OWN_DECISION') = (decision_id is not null)),
    constraint register_entry_same_uk unique nulls not distinct (subject_name, unit_id, person_id, award_code, year, decision_number)
);
create index register_entry_date_ix on register_entry (decision_date desc, id desc);
create index register_entry_unit_ix on register_entry (unit_id, year, decision_date desc, id desc);
create index register_entry_person_ix on register_entry (person_id, decision_date desc, id desc);
create index register_entry_decision_ix on register_entry (decision_id);
create index register_entry_search_ix on register_entry using gin (search gin_trgm_ops);
-- One achievement is honoured once (Điều 5 Luật Thi đua, khen thưởng).
create unique index register_entry_unit_achievement_uk on register_entry (unit_id, achievement_key) where person_id is null;
create unique index register_entry_person_achievement_uk on register_entry (person_id, achievement_key);
