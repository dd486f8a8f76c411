-- Two records that turned out to be one person: what moved is kept row by row, so that it can be moved back.
create table person_merge (
    id        uuid not null,
    version   integer not null,
    kept_id   uuid not null,
    merged_id uuid not null,
    reason    text not null,
    merged_at timestamptz not null,
    merged_by text not null,
    undone_at timestamptz,
    undone_by text,
    constraint person_merge_id_pk primary key (id),
    constraint person_merge_kept_fk foreign key (kept_id) references person (id),
    constraint person_merge_merged_fk foreign key (merged_id) references person (id),
    constraint person_merge_two_ck check (kept_id <> merged_id),
    constraint person_merge_undone_ck check ((undone_at is null) = (undone_by is null))
);
create unique index person_merge_merged_uk on person_merge (merged_id) where undone_at is null;
create index person_merge_kept_ix on person_merge (kept_id);

create table person_merge_row (
    merge_id uuid not null,
    holding  text not null,
    row_id   uuid not null,
    constraint person_merge_row_pk primary key (merge_id, holding, row_id),
    constraint person_merge_row_merge_fk foreign key (merge_id) references person_merge (id)
);

-- People of one name are looked for among all others.
create index person_folded_name_ix on person (sv_fold(name), unit_id);
