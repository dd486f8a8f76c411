-- An honour taken back stays in the book with the decision that takes it back; a misprint is set right by a recorded act.
alter table register_entry add column revoked_on date;

create table register_revocation (
    entry_id        uuid not null,
    decision_number text not null,
    decision_date   date not null,
    issuer_name     text not null,
    reason          text not null,
    recorded_by     text not null,
    recorded_at     timestamptz not null,
    constraint register_revocation_entry_id_pk primary key (entry_id),
    constraint register_revocation_entry_fk foreign key (entry_id) references register_entry (id)
);

create table register_correction (
    id              uuid not null,
    entry_id        uuid not null,
    field           text not null,
    former          text,
    corrected       text not null,
    document_number text not null,
    document_date   date not null,
    reason          text not null,
    recorded_by     text not null,
    recorded_at     timestamptz not null,
    constraint register_correction_id_pk primary key (id),
    constraint register_correction_entry_fk foreign key (entry_id) references register_entry (id),
    constraint register_correction_field_ck check (field in ('NAME', 'UNIT_NAME', 'POST', 'ACHIEVEMENT'))
);
create index register_correction_entry_ix on register_correction (entry_id, recorded_at);

-- Which award is given on the ground of which: what has to be looked at again when the ground is taken back.
create table award_basis (
    award_code text not null,
    basis_code text not null,
    source     text not null,
    constraint award_basis_pk primary key (award_code, basis_code),
    constraint award_basis_award_fk foreign key (award_code) references award (code),
    constraint award_basis_basis_fk foreign key (basis_code) references award (code)
);
insert into award_basis (award_code, basis_code, source) values
    ('CSTD_CS', 'LDTT', 'Điều 23 Luật Thi đua, khen thưởng'),
    ('CSTD_TINH', 'CSTD_CS', 'Điều 22 Luật Thi đua, khen thưởng'),
    ('CSTD_TQ', 'CSTD_TINH', 'Điều 21 Luật Thi đua, khen thưởng'),
    ('BK_TTG', 'BK_TINH', 'Điều 73 Luật Thi đua, khen thưởng'),
    ('BK_TTG', 'CSTD_CS', 'Điều 73 Luật Thi đua, khen thưởng'),
    ('BK_TTG', 'CO_TINH', 'Điều 73 Luật Thi đua, khen thưởng'),
    ('CO_CP', 'CO_TINH', 'Điều 25 Luật Thi đua, khen thưởng'),
    ('HC_LD3', 'BK_TTG', 'Điều 44 Luật Thi đua, khen thưởng'),
    ('HC_LD3', 'CSTD_CS', 'Điều 44 Luật Thi đua, khen thưởng'),
    ('HC_LD2', 'HC_LD3', 'Điều 43 Luật Thi đua, khen thưởng'),
    ('HC_LD2', 'CSTD_TINH', 'Điều 43 Luật Thi đua, khen thưởng'),
    ('HC_LD1', 'HC_LD2', 'Điều 42 Luật Thi đua, khen thưởng');

-- What was recorded is not taken back by the program either.
revoke update, delete on register_revocation, register_correction from sovang_app;
