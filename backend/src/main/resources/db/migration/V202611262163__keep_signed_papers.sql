-- The signed PDF of what was drafted here; a paper that was replaced stays with the reason, one at a time is in force.
create table signed_paper (
    id           uuid not null,
    subject_type text not null,
    subject_id   uuid not null,
    file_id      uuid not null,
    kept_by      text not null,
    kept_at      timestamptz not null,
    replaced_at  timestamptz,
    reason       text,
    constraint signed_paper_id_pk primary key (id),
    constraint signed_paper_file_fk foreign key (file_id) references stored_file (id),
    constraint signed_paper_subject_type_ck check (subject_type in ('decision', 'higher-submission', 'council-session'))
);
create unique index signed_paper_current_uk on signed_paper (subject_type, subject_id) where replaced_at is null;
create index signed_paper_subject_ix on signed_paper (subject_type, subject_id, kept_at);
create index signed_paper_file_ix on signed_paper (file_id);
revoke delete on signed_paper from sovang_app;
