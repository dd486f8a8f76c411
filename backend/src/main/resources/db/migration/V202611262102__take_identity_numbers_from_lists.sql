-- Numbers are taken out of a list before it is kept, and lie here sealed until the list is written or dropped.
create table person_import_number (
    import_id uuid not null,
    line      integer not null,
    sealed    bytea not null,
    finder    bytea not null,
    constraint person_import_number_pk primary key (import_id, line),
    constraint person_import_number_import_fk foreign key (import_id) references person_import (id) on delete cascade
);

alter table person_import_row add column numbered_id uuid;
alter table person_import_row drop constraint person_import_row_one_ck;
alter table person_import_row
    add constraint person_import_row_one_ck check (num_nonnulls(person_id, grade_id, numbered_id) = 1);
