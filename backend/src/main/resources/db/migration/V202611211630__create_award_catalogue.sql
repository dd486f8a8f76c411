-- Titles and forms a province gives or proposes. Names: Luật 06/2022/QH15, Điều 9, 19, 20, 33, 54, 71, 73, 74, 75.
create table award (
    code          text not null,
    name          text collate "vi-x-icu" not null,
    short_name    text collate "vi-x-icu" not null,
    family        text not null,
    level         text not null,
    subject_kinds text[] not null,
    abbreviations text[] not null,
    source        text not null,
    place         integer not null,
    constraint award_code_pk primary key (code),
    constraint award_level_ck check (level in ('STATE', 'PROVINCE', 'BASE')),
    constraint award_family_ck check (family in ('EMULATION_TITLE', 'ORDER', 'MEDAL', 'BADGE', 'MERIT_CERTIFICATE', 'COMMENDATION'))
);

insert into award (place, code, name, short_name, family, level, subject_kinds, abbreviations, source) values
    (10, 'HC_LD1', 'Huân chương Lao động hạng Nhất', 'Huân chương Lao động hạng Nhất', 'ORDER', 'STATE', '{INDIVIDUAL,COLLECTIVE}', '{HCLĐ,"HCLĐ hạng Nhất"}', 'Điều 33, Điều 42 Luật Thi đua, khen thưởng'),
    (11, 'HC_LD2', 'Huân chương Lao động hạng Nhì', 'Huân chương Lao động hạng Nhì', 'ORDER', 'STATE', '{INDIVIDUAL,COLLECTIVE}', '{HCLĐ,"HCLĐ hạng Nhì"}', 'Điều 33, Điều 43 Luật Thi đua, khen thưởng'),
    (12, 'HC_LD3', 'Huân chương Lao động hạng Ba', 'Huân chương Lao động hạng Ba', 'ORDER', 'STATE', '{INDIVIDUAL,COLLECTIVE}', '{HCLĐ,"HCLĐ hạng Ba"}', 'Điều 33, Điều 44 Luật Thi đua, khen thưởng'),
    (20, 'HY_TNXP', 'Huy chương Thanh niên xung phong vẻ vang', 'Huy chương Thanh niên xung phong vẻ vang', 'MEDAL', 'STATE', '{INDIVIDUAL}', '{TNXP}', 'Điều 54 Luật Thi đua, khen thưởng'),
    (30, 'CO_CP', 'Cờ thi đua của Chính phủ', 'Cờ thi đua của Chính phủ', 'EMULATION_TITLE', 'STATE', '{COLLECTIVE}', '{"Cờ CP"}', 'Điều 25 Luật Thi đua, khen thưởng'),
    (31, 'CSTD_TQ', 'Chiến sĩ thi đua toàn quốc', 'Chiến sĩ thi đua toàn quốc', 'EMULATION_TITLE', 'STATE', '{INDIVIDUAL}', '{CSTĐ,CSTĐTQ}', 'Điều 21 Luật Thi đua, khen thưởng'),
    (32, 'BK_TTG', 'Bằng khen của Thủ tướng Chính phủ', 'Bằng khen của Thủ tướng Chính phủ', 'MERIT_CERTIFICATE', 'STATE', '{INDIVIDUAL,COLLECTIVE,HOUSEHOLD}', '{BK,"BK TTg"}', 'Điều 73 Luật Thi đua, khen thưởng'),
    (40, 'CO_TINH', 'Cờ thi đua của Ủy ban nhân dân tỉnh', 'Cờ thi đua của UBND tỉnh', 'EMULATION_TITLE', 'PROVINCE', '{COLLECTIVE}', '{"Cờ thi đua UBND tỉnh"}', 'Điều 26 Luật Thi đua, khen thưởng'),
    (41, 'CSTD_TINH', 'Chiến sĩ thi đua cấp tỉnh', 'Chiến sĩ thi đua cấp tỉnh', 'EMULATION_TITLE', 'PROVINCE', '{INDIVIDUAL}', '{CSTĐ,"CSTĐ tỉnh"}', 'Điều 22 Luật Thi đua, khen thưởng'),
    (42, 'TTLDXS', 'Tập thể lao động xuất sắc', 'Tập thể lao động xuất sắc', 'EMULATION_TITLE', 'PROVINCE', '{COLLECTIVE}', '{TTLĐXS}', 'Điều 27 Luật Thi đua, khen thưởng'),
    (43, 'XA_TB', 'Xã, phường, đặc khu tiêu biểu', 'Xã, phường, đặc khu tiêu biểu', 'EMULATION_TITLE', 'PROVINCE', '{COLLECTIVE}', '{}', 'Điều 29 Luật Thi đua, khen thưởng'),
    (44, 'BK_TINH', 'Bằng khen của Ủy ban nhân dân tỉnh', 'Bằng khen của UBND tỉnh', 'MERIT_CERTIFICATE', 'PROVINCE', '{INDIVIDUAL,COLLECTIVE,HOUSEHOLD}', '{BK,"BK UBND tỉnh"}', 'Điều 74 Luật Thi đua, khen thưởng'),
    (45, 'KNC_BT', 'Kỷ niệm chương "Vì sự nghiệp xây dựng và phát triển tỉnh Cao Bằng"', 'Kỷ niệm chương của tỉnh', 'BADGE', 'PROVINCE', '{INDIVIDUAL}', '{KNC}', 'Điều 71 Luật Thi đua, khen thưởng'),
    (50, 'CSTD_CS', 'Chiến sĩ thi đua cơ sở', 'Chiến sĩ thi đua cơ sở', 'EMULATION_TITLE', 'BASE', '{INDIVIDUAL}', '{CSTĐ,CSTĐCS}', 'Điều 23 Luật Thi đua, khen thưởng'),
    (51, 'LDTT', 'Lao động tiên tiến', 'Lao động tiên tiến', 'EMULATION_TITLE', 'BASE', '{INDIVIDUAL}', '{LĐTT}', 'Điều 24 Luật Thi đua, khen thưởng'),
    (52, 'TTLDTT', 'Tập thể lao động tiên tiến', 'Tập thể lao động tiên tiến', 'EMULATION_TITLE', 'BASE', '{COLLECTIVE}', '{TTLĐTT}', 'Điều 28 Luật Thi đua, khen thưởng'),
    (53, 'THON_VH', 'Thôn, tổ dân phố văn hóa', 'Thôn, tổ dân phố văn hóa', 'EMULATION_TITLE', 'BASE', '{COLLECTIVE}', '{}', 'Điều 30 Luật Thi đua, khen thưởng'),
    (54, 'GDVH', 'Gia đình văn hóa', 'Gia đình văn hóa', 'EMULATION_TITLE', 'BASE', '{HOUSEHOLD}', '{}', 'Điều 31 Luật Thi đua, khen thưởng'),
    (60, 'GK_SO', 'Giấy khen của Giám đốc Sở, Thủ trưởng cơ quan', 'Giấy khen của Sở, cơ quan', 'COMMENDATION', 'BASE', '{INDIVIDUAL,COLLECTIVE,HOUSEHOLD}', '{GK}', 'Điều 75, Điều 80 Luật Thi đua, khen thưởng'),
    (61, 'GK_XA', 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã', 'Giấy khen của Chủ tịch UBND xã, phường', 'COMMENDATION', 'BASE', '{INDIVIDUAL,COLLECTIVE,HOUSEHOLD}', '{GK}', 'Điều 75, Điều 80 Luật Thi đua, khen thưởng'),
    (62, 'GK_DN', 'Giấy khen của doanh nghiệp, hợp tác xã', 'Giấy khen của doanh nghiệp, hợp tác xã', 'COMMENDATION', 'BASE', '{INDIVIDUAL,COLLECTIVE,HOUSEHOLD}', '{GK}', 'Điều 75, Điều 80 Luật Thi đua, khen thưởng');

create table decision_maker (
    code  text not null,
    title text not null,
    constraint decision_maker_code_pk primary key (code)
);
insert into decision_maker (code, title) values
    ('CTN', 'Chủ tịch nước'),
    ('TTG', 'Thủ tướng Chính phủ'),
    ('CT_UBND_TINH', 'Chủ tịch Ủy ban nhân dân tỉnh'),
    ('CT_UBND_XA', 'Chủ tịch Ủy ban nhân dân cấp xã'),
    ('GD_SO', 'Giám đốc Sở và tương đương'),
    ('THU_TRUONG', 'Thủ trưởng cơ quan, đơn vị có tư cách pháp nhân'),
    ('GD_DN', 'Giám đốc doanh nghiệp, hợp tác xã'),
    ('CT_HDQT', 'Chủ tịch Hội đồng quản trị, Hội đồng thành viên');

-- Who may decide what, and when. A row that is not confirmed is shown and asked about, and never refuses by itself.
create table award_authority (
    award_code text not null,
    maker_code text not null,
    valid_from date not null,
    valid_to   date,
    confirmed  boolean not null,
    source     text not null,
    constraint award_authority_pk primary key (award_code, maker_code, valid_from),
    constraint award_authority_award_fk foreign key (award_code) references award (code),
    constraint award_authority_maker_fk foreign key (maker_code) references decision_maker (code)
);
insert into award_authority (award_code, maker_code, valid_from, confirmed, source)
select code, 'CTN', date '2025-07-01', false, 'Điều 77 Luật Thi đua, khen thưởng' from award where code in ('HC_LD1', 'HC_LD2', 'HC_LD3', 'HY_TNXP');
insert into award_authority (award_code, maker_code, valid_from, confirmed, source)
select code, 'TTG', date '2025-07-01', false, 'Điều 78 Luật Thi đua, khen thưởng' from award where code in ('CO_CP', 'CSTD_TQ', 'BK_TTG');
insert into award_authority (award_code, maker_code, valid_from, confirmed, source)
select code, 'CT_UBND_TINH', date '2025-07-01', code in ('CO_TINH', 'BK_TINH'), 'Điều 79 Luật Thi đua, khen thưởng' from award where level = 'PROVINCE';
insert into award_authority (award_code, maker_code, valid_from, confirmed, source)
select a.code, m.code, date '2025-07-01', true, 'Điều 80 Luật Thi đua, khen thưởng'
  from award a, decision_maker m
 where a.code in ('TTLDTT', 'CSTD_CS', 'LDTT', 'GK_SO') and m.code in ('GD_SO', 'THU_TRUONG')
    or a.code in ('TTLDTT', 'CSTD_CS', 'LDTT', 'GK_DN') and m.code = 'GD_DN'
    or a.code in ('LDTT', 'GK_XA', 'GDVH') and m.code = 'CT_UBND_XA'
    or a.code = 'GK_DN' and m.code = 'CT_HDQT';
-- What district chairs decided until 30/06/2025; that commune chairs inherit it is expected, its text was not seen.
insert into award_authority (award_code, maker_code, valid_from, confirmed, source)
select code, 'CT_UBND_XA', date '2025-07-01', false, 'Kế thừa thẩm quyền cấp huyện, cần xác nhận' from award where code in ('CSTD_CS', 'TTLDTT', 'THON_VH');

create table dossier_document (
    code   text not null,
    name   text not null,
    place  integer not null,
    constraint dossier_document_code_pk primary key (code)
);
insert into dossier_document (place, code, name) values
    (1, 'TTR', 'Tờ trình'),
    (2, 'DS', 'Danh sách trích ngang'),
    (3, 'BCTT', 'Báo cáo thành tích'),
    (4, 'BB', 'Biên bản bình xét'),
    (5, 'PHIEU', 'Biên bản chấm điểm, bỏ phiếu của khối'),
    (6, 'SK', 'Giấy chứng nhận sáng kiến, nghiệm thu đề tài'),
    (7, 'QD_CU', 'Quyết định khen thưởng trước đây'),
    (8, 'XN', 'Xác nhận thành tích đặc biệt, đột xuất'),
    (9, 'HY', 'Văn bản hiệp y'),
    (10, 'TAX', 'Xác nhận thuế, bảo hiểm, môi trường (doanh nghiệp)');

-- Papers of a dossier for merit. Art 84 names TTR, BCTT, BB, SK, XN and HY; the rest is practice and not confirmed.
create table award_document (
    award_code    text not null,
    document_code text not null,
    need          text not null,
    confirmed     boolean not null,
    constraint award_document_pk primary key (award_code, document_code),
    constraint award_document_award_fk foreign key (award_code) references award (code),
    constraint award_document_document_fk foreign key (document_code) references dossier_document (code),
    constraint award_document_need_ck check (need in ('REQUIRED', 'CONDITIONAL'))
);
insert into award_document (award_code, document_code, need, confirmed)
select a.code, d.code, 'REQUIRED', d.code <> 'DS' from award a, dossier_document d
 where d.code in ('TTR', 'DS', 'BCTT') or d.code = 'BB' and a.code <> 'KNC_BT';
insert into award_document (award_code, document_code, need, confirmed) values
    ('KNC_BT', 'BB', 'CONDITIONAL', false),
    ('CSTD_CS', 'SK', 'CONDITIONAL', true), ('CSTD_TINH', 'SK', 'REQUIRED', true), ('CSTD_TQ', 'SK', 'REQUIRED', true),
    ('BK_TINH', 'SK', 'CONDITIONAL', true), ('BK_TTG', 'SK', 'CONDITIONAL', true),
    ('HC_LD1', 'SK', 'CONDITIONAL', true), ('HC_LD2', 'SK', 'CONDITIONAL', true), ('HC_LD3', 'SK', 'CONDITIONAL', true),
    ('CSTD_CS', 'QD_CU', 'CONDITIONAL', false), ('CSTD_TINH', 'QD_CU', 'REQUIRED', false), ('BK_TINH', 'QD_CU', 'CONDITIONAL', false),
    ('BK_TTG', 'QD_CU', 'REQUIRED', false), ('HC_LD1', 'QD_CU', 'REQUIRED', false), ('HC_LD2', 'QD_CU', 'REQUIRED', false), ('HC_LD3', 'QD_CU', 'REQUIRED', false),
    ('BK_TTG', 'XN', 'CONDITIONAL', true), ('HC_LD1', 'XN', 'CONDITIONAL', true), ('HC_LD2', 'XN', 'CONDITIONAL', true), ('HC_LD3', 'XN', 'CONDITIONAL', true),
    ('CO_CP', 'HY', 'REQUIRED', true), ('BK_TTG', 'HY', 'REQUIRED', true), ('HC_LD1', 'HY', 'REQUIRED', true), ('HC_LD2', 'HY', 'REQUIRED', true), ('HC_LD3', 'HY', 'REQUIRED', true),
    ('CO_TINH', 'TAX', 'CONDITIONAL', false), ('CO_CP', 'TAX', 'CONDITIONAL', false), ('BK_TINH', 'TAX', 'CONDITIONAL', false), ('BK_TTG', 'TAX', 'CONDITIONAL', false),
    ('HC_LD1', 'TAX', 'CONDITIONAL', false), ('HC_LD2', 'TAX', 'CONDITIONAL', false), ('HC_LD3', 'TAX', 'CONDITIONAL', false),
    ('CO_TINH', 'PHIEU', 'REQUIRED', false), ('CO_CP', 'PHIEU', 'REQUIRED', false), ('BK_TINH', 'PHIEU', 'CONDITIONAL', false);

-- The catalogue changes by migration only.
revoke insert, update, delete on award, decision_maker, award_authority, dossier_document, award_document from sovang_app;
