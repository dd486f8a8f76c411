-- Two records that were suggested as one person and are not; they are not suggested again while this stands.
create table person_distinction (
    id         uuid not null,
    version    integer not null,
    first_id   uuid not null,
    second_id  uuid not null,
    reason     text not null,
    noted_by   uuid not null,
    noted_name text not null,
    noted_at   timestamptz not null,
    constraint person_distinction_id_pk primary key (id),
    constraint person_distinction_first_fk foreign key (first_id) references person (id) on delete cascade,
    constraint person_distinction_second_fk foreign key (second_id) references person (id) on delete cascade,
    constraint person_distinction_noted_by_fk foreign key (noted_by) references account (id),
    constraint person_distinction_order_ck check (first_id < second_id),
    constraint person_distinction_pair_uk unique (first_id, second_id)
);
create index person_distinction_second_ix on person_distinction (second_id);
create index person_distinction_noted_by_ix on person_distinction (noted_by);
