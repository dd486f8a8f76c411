-- A line put together with another may come back. The book of a day in between is told without it, and what was said
-- of the pair before is kept beside what is said now.
alter table register_entry_removed
    add column restored_at timestamptz,
    add constraint register_entry_removed_restored_ck
        check (restored_at is null or (why = 'SAME' and restored_at >= removed_at));
grant update (restored_at) on register_entry_removed to sovang_app;

-- By the lines, not by the pair: a pair goes when one of its lines does, and is found anew.
create table register_duplicate_undoing (
    id         uuid not null,
    first_id   uuid not null,
    second_id  uuid not null,
    outcome    text not null,
    kept_id    uuid,
    reason     text not null,
    settled_by text not null,
    settled_at timestamptz not null,
    why        text not null,
    undone_by  text not null,
    undone_at  timestamptz not null,
    constraint register_duplicate_undoing_id_pk primary key (id),
    constraint register_duplicate_undoing_outcome_ck check (outcome in ('MERGED', 'NOT_SAME')),
    constraint register_duplicate_undoing_kept_ck check ((outcome = 'MERGED') = (kept_id is not null))
);
create index register_duplicate_undoing_first_ix on register_duplicate_undoing (first_id, second_id);
create index register_duplicate_undoing_second_ix on register_duplicate_undoing (second_id);
revoke update, delete, truncate on register_duplicate_undoing from sovang_app;
