-- A list of people as it was pasted or read from a workbook; it is read anew each time, so that what has been written
-- since is seen. What a commit made is kept, so that it can be taken back while nothing rests on it.
create table person_import (
    id           uuid not null,
    version      integer not null,
    source_name  text not null,
    content      text not null,
    unit_id      uuid not null,
    made_by      uuid,
    made_at      timestamptz not null,
    committed_at timestamptz,
    undone_at    timestamptz,
    constraint person_import_id_pk primary key (id),
    constraint person_import_unit_fk foreign key (unit_id) references unit (id),
    constraint person_import_undone_ck check (undone_at is null or committed_at is not null)
);
create index person_import_made_ix on person_import (made_by, made_at desc);

create table person_import_row (
    import_id uuid not null,
    place     integer not null,
    person_id uuid,
    grade_id  uuid,
    constraint person_import_row_pk primary key (import_id, place),
    constraint person_import_row_import_fk foreign key (import_id) references person_import (id),
    constraint person_import_row_one_ck check (num_nonnulls(person_id, grade_id) = 1)
);
