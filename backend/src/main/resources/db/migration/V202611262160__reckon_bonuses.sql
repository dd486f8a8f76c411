-- What a bonus is reckoned from, as rows with their days: a later level changes no bonus of an earlier decision.
-- A row that is not confirmed is used and shown as such; where there is no row, there is no amount.
create table base_salary (
    valid_from date not null,
    version    integer not null,
    amount     bigint not null,
    source     text not null,
    confirmed  boolean not null,
    changed_by text,
    changed_at timestamptz,
    constraint base_salary_valid_from_pk primary key (valid_from),
    constraint base_salary_amount_ck check (amount > 0)
);
insert into base_salary (valid_from, version, amount, source, confirmed) values
    ('2024-07-01', 1, 2340000, 'Mức áp dụng đến hết ngày 30/6/2026; ngày bắt đầu 01/7/2024 cần đối chiếu văn bản', false),
    ('2025-07-01', 1, 2340000, 'Mức áp dụng đến hết ngày 30/6/2026', true),
    ('2026-07-01', 1, 2530000, 'Nghị định số 161/2026/NĐ-CP', true);

-- Hundredths of the base salary, so that no amount is ever a fraction; null where no text says it.
create table bonus_multiple (
    award_code   text not null,
    subject_kind text not null,
    valid_from   date not null,
    valid_to     date,
    version      integer not null,
    hundredths   integer,
    most         integer,
    source       text not null,
    confirmed    boolean not null,
    changed_by   text,
    changed_at   timestamptz,
    constraint bonus_multiple_pk primary key (award_code, subject_kind, valid_from),
    constraint bonus_multiple_award_fk foreign key (award_code) references award (code),
    constraint bonus_multiple_subject_kind_ck check (subject_kind in ('COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD')),
    constraint bonus_multiple_hundredths_ck check (hundredths > 0),
    constraint bonus_multiple_valid_to_ck check (valid_to >= valid_from)
);
-- Nghị định 152/2025/NĐ-CP holds from 01/7/2025 and, by its official record, up to 28/02/2027.
insert into bonus_multiple (award_code, subject_kind, valid_from, valid_to, version, hundredths, most, source, confirmed)
select v.award, v.kind, date '2025-07-01', date '2027-02-28', 1, v.hundredths, v.most, v.source, v.confirmed
  from (values
    ('HC_LD1', 'INDIVIDUAL', 900, null::integer, 'Điều 51 Nghị định 152/2025/NĐ-CP', true),
    ('HC_LD1', 'COLLECTIVE', 1800, null, 'Điều 51 Nghị định 152/2025/NĐ-CP: tập thể gấp hai lần cá nhân', true),
    ('HC_LD2', 'INDIVIDUAL', 750, null, 'Điều 51 Nghị định 152/2025/NĐ-CP', true),
    ('HC_LD2', 'COLLECTIVE', 1500, null, 'Điều 51 Nghị định 152/2025/NĐ-CP: tập thể gấp hai lần cá nhân', true),
    ('HC_LD3', 'INDIVIDUAL', 450, null, 'Điều 51 Nghị định 152/2025/NĐ-CP', true),
    ('HC_LD3', 'COLLECTIVE', 900, null, 'Điều 51 Nghị định 152/2025/NĐ-CP: tập thể gấp hai lần cá nhân', true),
    ('HY_TNXP', 'INDIVIDUAL', null, null, 'Chưa có văn bản ghi hệ số', false),
    ('CO_CP', 'COLLECTIVE', 1200, null, 'Nghị định 152/2025/NĐ-CP', true),
    ('CSTD_TQ', 'INDIVIDUAL', 450, null, 'Nghị định 152/2025/NĐ-CP', true),
    ('BK_TTG', 'INDIVIDUAL', 350, null, 'Điều 54 Nghị định 152/2025/NĐ-CP', true),
    ('BK_TTG', 'COLLECTIVE', 700, null, 'Tập thể gấp hai lần cá nhân: theo thông lệ, cần đối chiếu Nghị định 152/2025/NĐ-CP', false),
    ('BK_TTG', 'HOUSEHOLD', null, null, 'Chưa có văn bản ghi hệ số cho hộ gia đình', false),
    ('CO_TINH', 'COLLECTIVE', 800, null, 'Nghị định 98/2023/NĐ-CP; cần đối chiếu Nghị định 152/2025/NĐ-CP', false),
    ('CSTD_TINH', 'INDIVIDUAL', 300, null, 'Nghị định 152/2025/NĐ-CP', true),
    ('TTLDXS', 'COLLECTIVE', 150, null, 'Nghị định 152/2025/NĐ-CP', true),
    ('XA_TB', 'COLLECTIVE', 200, null, 'Nghị định 152/2025/NĐ-CP', true),
    ('BK_TINH', 'INDIVIDUAL', 150, null, 'Điều 54 Nghị định 152/2025/NĐ-CP', true),
    ('BK_TINH', 'COLLECTIVE', 300, null, 'Tập thể gấp hai lần cá nhân: theo thông lệ, cần đối chiếu Nghị định 152/2025/NĐ-CP', false),
    ('BK_TINH', 'HOUSEHOLD', null, null, 'Chưa có văn bản ghi hệ số cho hộ gia đình', false),
    ('KNC_BT', 'INDIVIDUAL', null, 60, 'Điều 54 Nghị định 152/2025/NĐ-CP chỉ ghi mức tối đa; tỉnh quy định mức chi', false),
    ('CSTD_CS', 'INDIVIDUAL', 100, null, 'Nghị định 152/2025/NĐ-CP', true),
    ('LDTT', 'INDIVIDUAL', 30, null, 'Nghị định 152/2025/NĐ-CP', true),
    ('TTLDTT', 'COLLECTIVE', 80, null, 'Nghị định 152/2025/NĐ-CP', true),
    ('THON_VH', 'COLLECTIVE', 150, null, 'Nghị định 152/2025/NĐ-CP', true),
    ('GDVH', 'HOUSEHOLD', 10, null, 'Theo thông lệ, cần đối chiếu văn bản', false),
    ('GK_SO', 'INDIVIDUAL', 30, null, 'Theo thông lệ, cần đối chiếu văn bản', false),
    ('GK_SO', 'COLLECTIVE', 60, null, 'Theo thông lệ, cần đối chiếu văn bản', false),
    ('GK_SO', 'HOUSEHOLD', null, null, 'Chưa có văn bản ghi hệ số cho hộ gia đình', false),
    ('GK_XA', 'INDIVIDUAL', 15, null, 'Theo thông lệ, cần đối chiếu văn bản', false),
    ('GK_XA', 'COLLECTIVE', 30, null, 'Theo thông lệ, cần đối chiếu văn bản', false),
    ('GK_XA', 'HOUSEHOLD', 15, null, 'Theo thông lệ, cần đối chiếu văn bản', false),
    ('GK_DN', 'INDIVIDUAL', null, null, 'Doanh nghiệp, hợp tác xã tự quy định', false),
    ('GK_DN', 'COLLECTIVE', null, null, 'Doanh nghiệp, hợp tác xã tự quy định', false),
    ('GK_DN', 'HOUSEHOLD', null, null, 'Doanh nghiệp, hợp tác xã tự quy định', false)
  ) as v (award, kind, hundredths, most, source, confirmed);

-- Out of which fund: no text that was read says it, so that every row waits for the province's word.
create table bonus_payer (
    level      text not null,
    version    integer not null,
    payer      text not null,
    source     text not null,
    confirmed  boolean not null,
    changed_by text,
    changed_at timestamptz,
    constraint bonus_payer_level_pk primary key (level),
    constraint bonus_payer_level_ck check (level in ('STATE', 'PROVINCE', 'BASE'))
);
insert into bonus_payer (level, version, payer, source, confirmed) values
    ('STATE', 1, 'Quỹ thi đua, khen thưởng của tỉnh', 'Theo thông lệ (nơi trình khen thưởng chi), cần đối chiếu văn bản', false),
    ('PROVINCE', 1, 'Quỹ thi đua, khen thưởng của tỉnh', 'Theo thông lệ (cấp quyết định chi), cần đối chiếu văn bản', false),
    ('BASE', 1, 'Quỹ thi đua, khen thưởng của cơ quan, đơn vị ra quyết định', 'Theo thông lệ (cấp quyết định chi), cần đối chiếu văn bản', false);

-- What became of the bonus of one honour; the amount is that of the day it was paid.
create table bonus_standing (
    entry_id        uuid not null,
    version         integer not null,
    pays            boolean,
    ruling_reason   text,
    ruled_by        text,
    ruled_at        timestamptz,
    amount          bigint,
    paid_on         date,
    voucher         text,
    paid_by         text,
    recovered_on    date,
    recovery_voucher text,
    recovered_by    text,
    constraint bonus_standing_entry_id_pk primary key (entry_id),
    constraint bonus_standing_entry_fk foreign key (entry_id) references register_entry (id),
    constraint bonus_standing_ruling_ck check ((pays is null) = (ruling_reason is null)),
    constraint bonus_standing_paid_ck check ((paid_on is null) = (amount is null)),
    constraint bonus_standing_recovered_ck check (recovered_on is null or paid_on is not null)
);
create index register_entry_own_ix on register_entry (decision_date desc, id desc) where source in ('OWN_DECISION', 'HIGHER_DECISION');
