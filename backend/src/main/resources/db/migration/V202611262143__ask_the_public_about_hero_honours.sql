-- State honours for which the law asks the people for their opinion (Nghị định 152/2025/NĐ-CP, Điều 44 khoản 2).
alter table award drop constraint award_family_ck;
alter table award add constraint award_family_ck check (family in
    ('HONORARY_TITLE', 'EMULATION_TITLE', 'ORDER', 'MEDAL', 'BADGE', 'MERIT_CERTIFICATE', 'COMMENDATION'));
insert into award (place, code, name, short_name, family, level, subject_kinds, abbreviations, source) values
    (5, 'DH_AHLLVT', 'Danh hiệu Anh hùng Lực lượng vũ trang nhân dân', 'Anh hùng Lực lượng vũ trang nhân dân', 'HONORARY_TITLE', 'STATE', '{INDIVIDUAL,COLLECTIVE}', '{"AHLLVTND"}', 'Điều 9 Luật Thi đua, khen thưởng'),
    (6, 'DH_AHLD', 'Danh hiệu Anh hùng Lao động', 'Anh hùng Lao động', 'HONORARY_TITLE', 'STATE', '{INDIVIDUAL,COLLECTIVE}', '{"AHLĐ"}', 'Điều 9 Luật Thi đua, khen thưởng');
insert into award_authority (award_code, maker_code, valid_from, confirmed, source)
select code, 'CTN', date '2025-07-01', false, 'Điều 77 Luật Thi đua, khen thưởng' from award where code in ('DH_AHLLVT', 'DH_AHLD');
insert into award_document (award_code, document_code, need, confirmed)
select a.code, d.code, 'REQUIRED', d.code <> 'DS' from award a, dossier_document d
 where a.code in ('DH_AHLLVT', 'DH_AHLD') and d.code in ('TTR', 'DS', 'BCTT', 'BB', 'HY');

create table award_consultation (
    award_code   text not null,
    working_days integer not null,
    source       text not null,
    constraint award_consultation_pk primary key (award_code),
    constraint award_consultation_award_fk foreign key (award_code) references award (code),
    constraint award_consultation_days_ck check (working_days between 1 and 60)
);
insert into award_consultation (award_code, working_days, source) values
    ('DH_AHLLVT', 10, 'Điều 44 Nghị định 152/2025/NĐ-CP'),
    ('DH_AHLD', 10, 'Điều 44 Nghị định 152/2025/NĐ-CP');
revoke insert, update, delete on award_consultation from sovang_app;

create table consultation (
    id           uuid not null,
    version      integer not null,
    proposal_id  uuid not null,
    working_days integer not null,
    opened_on    date not null,
    closes_on    date not null,
    opened_by    text not null,
    closed_at    timestamptz,
    closed_by    text,
    summary      text,
    changed_at   timestamptz not null,
    constraint consultation_id_pk primary key (id),
    constraint consultation_proposal_uk unique (proposal_id),
    constraint consultation_proposal_fk foreign key (proposal_id) references award_proposal (id),
    constraint consultation_closed_ck check (num_nonnulls(closed_at, closed_by, summary) in (0, 3)),
    constraint consultation_days_ck check (closes_on > opened_on)
);

-- Who may write once: the department has seen who it is. The code itself is told once and never kept.
create table consultation_code (
    id              uuid not null,
    consultation_id uuid not null,
    code_hash       text not null,
    sender_name     text not null,
    sender_place    text,
    proof           text not null,
    issued_by       text not null,
    issued_at       timestamptz not null,
    used_at         timestamptz,
    constraint consultation_code_id_pk primary key (id),
    constraint consultation_code_hash_uk unique (code_hash),
    constraint consultation_code_consultation_fk foreign key (consultation_id) references consultation (id),
    constraint consultation_code_proof_ck check (proof in ('IN_PERSON', 'LETTER', 'CALLED_BACK'))
);
create index consultation_code_consultation_ix on consultation_code (consultation_id, issued_at);

create table consultation_comment (
    id              uuid not null,
    consultation_id uuid not null,
    code_id         uuid not null,
    nominee_id      uuid not null,
    stance          text not null,
    body            text,
    sent_at         timestamptz not null,
    status          text not null,
    note            text,
    constraint consultation_comment_id_pk primary key (id),
    constraint consultation_comment_code_uk unique (code_id),
    constraint consultation_comment_consultation_fk foreign key (consultation_id) references consultation (id),
    constraint consultation_comment_code_fk foreign key (code_id) references consultation_code (id),
    constraint consultation_comment_nominee_fk foreign key (nominee_id) references award_nominee (id),
    constraint consultation_comment_stance_ck check (stance in ('SUPPORT', 'AGAINST', 'REMARK')),
    constraint consultation_comment_status_ck check (status in ('NEW', 'RECORDED', 'SET_ASIDE')),
    constraint consultation_comment_note_ck check (status <> 'SET_ASIDE' or note is not null),
    constraint consultation_comment_body_ck check (stance = 'SUPPORT' or body is not null)
);
create index consultation_comment_consultation_ix on consultation_comment (consultation_id, sent_at);
