-- A table of earlier honours: sent in parts, read into lines, looked at, written all at once, taken back while nothing
-- rests on it. What is read is looked at anew after each answer; a server that dies in between leaves the state before.
create table register_import (
    id           uuid not null,
    version      integer not null,
    file_name    text not null,
    file_size    bigint not null,
    received     bigint not null,
    state        text not null,
    said         text,
    rows         integer not null,
    written      integer not null,
    made_by      uuid not null,
    made_by_name text not null,
    made_at      timestamptz not null,
    committed_at timestamptz,
    undone_at    timestamptz,
    constraint register_import_id_pk primary key (id),
    constraint register_import_size_ck check (received between 0 and file_size),
    constraint register_import_state_ck check (state in
        ('RECEIVING', 'READING', 'UNREADABLE', 'READ', 'WRITING', 'WRITTEN', 'UNDONE')),
    constraint register_import_undone_ck check (undone_at is null or committed_at is not null)
);
create index register_import_made_ix on register_import (made_at desc, id desc);

-- Read again from the file whenever it is lost, so it need not survive a crash.
create unlogged table register_import_row (
    import_id       uuid not null,
    place           integer not null,
    entry_id        uuid not null,
    state           text not null,
    problems        text[] not null,
    kind            text,
    name            text not null,
    folded          text not null,
    given_name      text,
    birth_year      integer,
    post            text,
    unit_written    text,
    unit_key        text,
    unit_id         uuid,
    unit_name       text,
    award_written   text,
    award_code      text,
    year            integer,
    achievement     text,
    decision_number text,
    decision_date   date,
    issuer          text,
    person_id       uuid,
    person_key      text,
    constraint register_import_row_pk primary key (import_id, place)
);

-- What a person said about a name that could not be told: which unit or person it is, or that it is none of the known.
create table register_import_answer (
    import_id uuid not null,
    kind      text not null,
    key       text not null,
    choice    text not null,
    target_id uuid,
    constraint register_import_answer_pk primary key (import_id, kind, key),
    constraint register_import_answer_import_fk foreign key (import_id) references register_import (id),
    constraint register_import_answer_kind_ck check (kind in ('UNIT', 'PERSON')),
    constraint register_import_answer_choice_ck check (choice in ('PICK', 'NEW', 'APART')),
    constraint register_import_answer_target_ck check ((choice = 'PICK') = (target_id is not null))
);

create table register_import_person (
    import_id uuid not null,
    person_id uuid not null,
    constraint register_import_person_pk primary key (import_id, person_id),
    constraint register_import_person_import_fk foreign key (import_id) references register_import (id)
);
