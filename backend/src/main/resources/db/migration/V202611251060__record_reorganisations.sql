-- Overlapping periods of one unit are refused by the database itself.
create extension if not exists btree_gist;

create table reorganisation (
    id              uuid not null,
    version         integer not null,
    kind            text not null,
    effective_on    date not null,
    decision_number text not null,
    decision_date   date not null,
    decision_issuer text collate "vi-x-icu" not null,
    document_id     uuid,
    note            text,
    recorded_at     timestamptz not null,
    recorded_by     text not null,
    undone_at       timestamptz,
    undone_by       text,
    undo_reason     text,
    sample          boolean not null,
    constraint reorganisation_id_pk primary key (id),
    constraint reorganisation_document_fk foreign key (document_id) references official_document (id),
    constraint reorganisation_kind_ck check (kind in ('MERGE', 'SPLIT', 'RENAME', 'DISSOLVE', 'TRANSFER')),
    constraint reorganisation_undone_ck check ((undone_at is null) = (undone_by is null)
        and (undone_at is null) = (undo_reason is null))
);
create index reorganisation_effective_ix on reorganisation (effective_on desc, id desc);
create index reorganisation_document_ix on reorganisation (document_id);

-- Names are those of the day; a unit that an undone event had made is gone, its name stays.
create table reorganisation_unit (
    reorganisation_id uuid not null,
    place             integer not null,
    side              text not null,
    unit_id           uuid,
    name              text not null,
    made              boolean not null,
    constraint reorganisation_unit_pk primary key (reorganisation_id, place),
    constraint reorganisation_unit_reorganisation_fk foreign key (reorganisation_id) references reorganisation (id),
    constraint reorganisation_unit_unit_fk foreign key (unit_id) references unit (id),
    constraint reorganisation_unit_side_ck check (side in ('PREDECESSOR', 'SUCCESSOR')),
    constraint reorganisation_unit_made_ck check (not made or side = 'SUCCESSOR'),
    constraint reorganisation_unit_side_uk unique (reorganisation_id, side, unit_id)
);
create index reorganisation_unit_unit_ix on reorganisation_unit (unit_id);

-- What a unit was called and where it stood before its present name and place; the row "unit" holds the present.
create table unit_past (
    id                uuid not null,
    unit_id           uuid not null,
    name              text collate "vi-x-icu" not null,
    parent_id         uuid,
    valid_from        date,
    valid_to          date not null,
    reorganisation_id uuid not null,
    constraint unit_past_id_pk primary key (id),
    constraint unit_past_unit_fk foreign key (unit_id) references unit (id),
    constraint unit_past_parent_fk foreign key (parent_id) references unit (id),
    constraint unit_past_reorganisation_fk foreign key (reorganisation_id) references reorganisation (id),
    constraint unit_past_validity_ck check (valid_from is null or valid_to >= valid_from),
    constraint unit_past_one_name_a_day_ex exclude using gist
        (unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index unit_past_parent_ix on unit_past (parent_id);
create index unit_past_reorganisation_ix on unit_past (reorganisation_id);

-- From a unit to the one that came out of it; goes_on says that the former lives on beside it.
create view unit_succession as
select p.unit_id as predecessor_id,
       s.unit_id as successor_id,
       r.effective_on,
       r.id as reorganisation_id,
       r.kind,
       exists (select 1 from reorganisation_unit g
                where g.reorganisation_id = r.id and g.side = 'SUCCESSOR' and g.unit_id = p.unit_id) as goes_on
  from reorganisation r
  join reorganisation_unit p on p.reorganisation_id = r.id and p.side = 'PREDECESSOR'
  join reorganisation_unit s on s.reorganisation_id = r.id and s.side = 'SUCCESSOR'
 where r.undone_at is null and p.unit_id <> s.unit_id;
