create table status_change (
    id           uuid not null,
    at           timestamptz not null,
    subject_type text not null,
    subject_id   uuid not null,
    from_status  text,
    to_status    text not null,
    label        text not null,
    account_id   uuid,
    account_name text not null,
    reason       text,
    constraint status_change_id_pk primary key (id)
);
create index status_change_subject_ix on status_change (subject_type, subject_id, at desc, id desc);
revoke update, delete, truncate on status_change from sovang_app;
