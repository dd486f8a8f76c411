create table block_move (
    id             uuid not null,
    version        integer not null,
    unit_id        uuid not null,
    from_block_id  uuid not null,
    to_block_id    uuid,
    year           integer not null,
    reason         text not null,
    status         text not null,
    answer         text,
    asked_at       timestamptz not null,
    answered_at    timestamptz,
    constraint block_move_id_pk primary key (id),
    constraint block_move_unit_fk foreign key (unit_id) references unit (id),
    constraint block_move_from_block_fk foreign key (from_block_id) references block (id),
    constraint block_move_to_block_fk foreign key (to_block_id) references block (id),
    constraint block_move_year_ck check (year between 1945 and 2100),
    constraint block_move_status_ck check (status in ('SUBMITTED', 'AGREED', 'REFUSED', 'WITHDRAWN')),
    constraint block_move_other_ck check (to_block_id is null or to_block_id <> from_block_id),
    constraint block_move_target_ck check (status <> 'AGREED' or to_block_id is not null),
    constraint block_move_refusal_ck check (status <> 'REFUSED' or answer is not null)
);
-- A unit waits for one answer at a time about one block and year.
create unique index block_move_open_uk on block_move (unit_id, from_block_id, year) where status in ('SUBMITTED', 'AGREED');
create index block_move_from_ix on block_move (from_block_id, year);
create index block_move_to_ix on block_move (to_block_id, year);
create index block_move_year_ix on block_move (year, status);
