-- A table of units that was read; rows as written (JSON kept as text, corrected on the review screen as a whole), and
-- once it is committed what it made and changed, so that it can be taken back.
create table unit_import (
    id           uuid not null,
    version      integer not null,
    file_name    text not null,
    made_by      uuid not null,
    made_by_name text not null,
    made_at      timestamptz not null,
    rows         text not null,
    committed_at timestamptz,
    outcome      text,
    undone_at    timestamptz,
    constraint unit_import_id_pk primary key (id),
    constraint unit_import_committed_ck check ((committed_at is null) = (outcome is null)),
    constraint unit_import_undone_ck check (undone_at is null or committed_at is not null)
);
create index unit_import_made_ix on unit_import (made_at desc, id desc);

-- Two entries for one unit made one: a correction of data, no reorganisation. What moved is kept row by row.
create table unit_merge (
    id             uuid not null,
    version        integer not null,
    duplicate_id   uuid not null,
    duplicate_name text not null,
    kept_id        uuid not null,
    kept_name      text not null,
    reason         text not null,
    added_names    text[] not null,
    moved_code     text,
    recorded_at    timestamptz not null,
    recorded_by    text not null,
    undone_at      timestamptz,
    undone_by      text,
    undo_reason    text,
    sample         boolean not null,
    constraint unit_merge_id_pk primary key (id),
    constraint unit_merge_duplicate_fk foreign key (duplicate_id) references unit (id),
    constraint unit_merge_kept_fk foreign key (kept_id) references unit (id),
    constraint unit_merge_two_ck check (duplicate_id <> kept_id),
    constraint unit_merge_undone_ck check ((undone_at is null) = (undone_by is null)
        and (undone_at is null) = (undo_reason is null))
);
create index unit_merge_duplicate_ix on unit_merge (duplicate_id);
create index unit_merge_kept_ix on unit_merge (kept_id);
create index unit_merge_recorded_ix on unit_merge (recorded_at desc, id desc);

create table unit_merge_move (
    merge_id    uuid not null,
    place       integer not null,
    table_name  text not null,
    column_name text not null,
    row_key     jsonb not null,
    constraint unit_merge_move_pk primary key (merge_id, table_name, column_name, place),
    constraint unit_merge_move_merge_fk foreign key (merge_id) references unit_merge (id)
);
