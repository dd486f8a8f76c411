-- A paper that was read but is no plan yet; reading is JSON kept as text, corrected on the review screen as a whole.
create table plan_import (
    id        uuid not null,
    version   integer not null,
    made_by   uuid not null,
    made_at   timestamptz not null,
    file_id   uuid,
    raw_text  text,
    reading   text not null,
    plan_id   uuid,
    constraint plan_import_id_pk primary key (id),
    constraint plan_import_file_fk foreign key (file_id) references stored_file (id),
    -- Undoing an import deletes its draft; the reading can then be committed again.
    constraint plan_import_plan_fk foreign key (plan_id) references annual_plan (id) on delete set null,
    constraint plan_import_source_ck check ((file_id is null) <> (raw_text is null))
);
create index plan_import_plan_ix on plan_import (plan_id);
create index plan_import_made_by_ix on plan_import (made_by, made_at desc);
