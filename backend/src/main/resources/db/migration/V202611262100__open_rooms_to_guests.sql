alter table account_role drop constraint account_role_unit_ck;
alter table account_role add constraint account_role_unit_ck
    check ((role in ('UNIT_HEAD', 'UNIT_OFFICER', 'GUEST')) = (unit_id is not null));

-- What the members of a supra-provincial block lay before each other.
create table block_room_paper (
    id          uuid not null,
    version     integer not null,
    term_id     uuid not null,
    title       text not null,
    file_id     uuid not null,
    unit_id     uuid,
    shared_by   uuid not null,
    shared_name text not null,
    shared_at   timestamptz not null,
    constraint block_room_paper_id_pk primary key (id),
    constraint block_room_paper_term_fk foreign key (term_id) references block_term (id),
    constraint block_room_paper_file_fk foreign key (file_id) references stored_file (id),
    constraint block_room_paper_unit_fk foreign key (unit_id) references unit (id),
    constraint block_room_paper_shared_by_fk foreign key (shared_by) references account (id),
    constraint block_room_paper_term_file_uk unique (term_id, file_id)
);
create index block_room_paper_file_ix on block_room_paper (file_id);
create index block_room_paper_unit_ix on block_room_paper (unit_id);
create index block_room_paper_shared_by_ix on block_room_paper (shared_by);
