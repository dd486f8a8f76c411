-- Searching by words goes over a dictionary of the names that occur, which stays small and in memory where the book has
-- millions of lines; the book itself keeps plain indexes, so that writing many lines stays cheap.
create table register_subject (
    id        bigint generated always as identity,
    key       uuid not null,
    name      text not null,
    unit_name text,
    others    text[] not null default '{}',
    spelled   text generated always as (lower(normalize(name, NFC))) stored,
    folded    text generated always as (trim(regexp_replace(sv_fold(name), '[^a-z0-9]+', ' ', 'g'))) stored,
    search    text generated always as (' ' || regexp_replace(sv_fold(name, array[unit_name] || others), '[^a-z0-9]+', ' ', 'g')) stored,
    constraint register_subject_id_pk primary key (id),
    constraint register_subject_key_uk unique (key)
);
create index register_subject_search_ix on register_subject using gin (search gin_trgm_ops);

-- Names may be longer than an index entry.
create function register_subject_key(name text, unit_name text) returns uuid
    language sql immutable parallel safe
    return cast(md5(name || chr(31) || coalesce(unit_name, '')) as uuid);

alter table register_entry
    drop constraint register_entry_same_uk,
    drop constraint register_entry_source_ck,
    drop column search,
    add column subject_id   bigint,
    add column household_id uuid,
    add column import_id    uuid,
    add column former_names text[] not null default '{}',
    add column recorded_at  timestamptz,
    add constraint register_entry_household_fk foreign key (household_id) references household (id),
    add constraint register_entry_source_ck check (source in ('OWN_DECISION', 'DECLARED', 'IMPORTED'));

create function register_entry_name() returns trigger language plpgsql as $$
declare
    wanted uuid := register_subject_key(new.subject_name, new.unit_name);
begin
    insert into register_subject as s (key, name, unit_name, others)
    values (wanted, new.subject_name, new.unit_name, new.former_names)
    on conflict (key) do update set others = s.others || excluded.others where not s.others @> excluded.others
    returning id into new.subject_id;
    if new.subject_id is null then
        select id into strict new.subject_id from register_subject where key = wanted;
    end if;
    return new;
end $$;

-- What is written in bulk brings its names along.
create trigger register_entry_named_tr before insert on register_entry
    for each row when (new.subject_id is null) execute function register_entry_name();
create trigger register_entry_renamed_tr before update of subject_name, unit_name, former_names on register_entry
    for each row execute function register_entry_name();

-- When the book learnt of an honour: with its decision, or when somebody declared it.
update register_entry e
   set former_names = coalesce((select array_agg(distinct c.former) from register_correction c
                                 where c.entry_id = e.id and c.field = 'NAME' and c.former is not null), '{}'),
       recorded_at = coalesce((select d.created_at from decision d where d.id = e.decision_id),
                              (select min(a.at) from audit_entry a
                                where a.subject_type = 'register-entry' and a.subject_id = e.id and a.action = 'register.declare'),
                              cast(e.decision_date as timestamptz));
alter table register_entry
    alter column subject_id set not null,
    alter column recorded_at set not null,
    drop column keywords,
    add constraint register_entry_subject_fk foreign key (subject_id) references register_subject (id);

create unique index register_entry_same_uk
    on register_entry (subject_id, unit_id, person_id, household_id, award_code, year, decision_number) nulls not distinct;
create index register_entry_subject_ix on register_entry (subject_id, decision_date desc, id desc);
create index register_entry_award_ix on register_entry (award_code, decision_date desc, id desc);
create index register_entry_year_ix on register_entry (year, decision_date desc, id desc);
create index register_entry_number_ix on register_entry (decision_number collate "C", decision_date desc, id desc);
create index register_entry_household_ix on register_entry (household_id, decision_date desc) where household_id is not null;
create index register_entry_import_ix on register_entry (import_id) where import_id is not null;
drop index register_entry_decision_ix;
create index register_entry_decision_ix on register_entry (decision_id) where decision_id is not null;

-- How people write awards; one writing may mean several. Read once by the program.
create table award_writing (
    award_code text not null,
    writing    text not null,
    constraint award_writing_pk primary key (award_code, writing),
    constraint award_writing_award_fk foreign key (award_code) references award (code)
);
insert into award_writing (award_code, writing)
select code, writing from (values
    ('CSTD_CS', array['CSTĐCS', 'CSTĐ CS', 'CSTĐ cơ sở', 'CSTĐ cấp cơ sở', 'chiến sĩ thi đua cấp cơ sở', 'chiến sỹ thi đua cơ sở']),
    ('CSTD_TINH', array['CSTĐT', 'CSTĐ tỉnh', 'CSTĐ cấp tỉnh', 'chiến sĩ thi đua tỉnh', 'chiến sỹ thi đua cấp tỉnh', 'chiến sỹ thi đua tỉnh']),
    ('CSTD_TQ', array['CSTĐTQ', 'CSTĐ TQ', 'CSTĐ toàn quốc', 'chiến sỹ thi đua toàn quốc']),
    ('LDTT', array['LĐTT', 'danh hiệu lao động tiên tiến']),
    ('TTLDXS', array['TTLĐXS', 'TT LĐXS', 'tập thể LĐXS', 'tập thể lao động XS', 'lao động xuất sắc', 'tập thể xuất sắc']),
    ('TTLDTT', array['TTLĐTT', 'TT LĐTT', 'tập thể LĐTT', 'tập thể tiên tiến']),
    ('CO_CP', array['cờ CP', 'cờ Chính phủ', 'cờ thi đua CP', 'cờ thi đua Chính phủ']),
    ('CO_TINH', array['cờ tỉnh', 'cờ UBND tỉnh', 'cờ UBND', 'cờ thi đua tỉnh', 'cờ thi đua UBND', 'cờ thi đua UBND tỉnh', 'cờ Ủy ban nhân dân tỉnh']),
    ('BK_TTG', array['BKTTg', 'BK TTg', 'BK TTgCP', 'BK Thủ tướng', 'BK CP', 'bằng khen TTg', 'bằng khen Thủ tướng', 'bằng khen Thủ tướng Chính phủ', 'bằng khen Chính phủ']),
    ('BK_TINH', array['BK UBND tỉnh', 'BK UBND', 'BKUBND', 'BK tỉnh', 'BK Chủ tịch UBND tỉnh', 'bằng khen tỉnh', 'bằng khen UBND', 'bằng khen UBND tỉnh', 'bằng khen Chủ tịch UBND tỉnh', 'bằng khen Ủy ban nhân dân tỉnh', 'bằng khen cấp tỉnh']),
    ('HC_LD1', array['HCLĐ hạng Nhất', 'HCLĐ Nhất', 'HCLĐ 1', 'HCLĐ I', 'huân chương LĐ hạng Nhất', 'huân chương lao động Nhất']),
    ('HC_LD2', array['HCLĐ hạng Nhì', 'HCLĐ Nhì', 'HCLĐ 2', 'HCLĐ II', 'huân chương LĐ hạng Nhì', 'huân chương lao động Nhì']),
    ('HC_LD3', array['HCLĐ hạng Ba', 'HCLĐ Ba', 'HCLĐ 3', 'HCLĐ III', 'huân chương LĐ hạng Ba', 'huân chương lao động Ba']),
    ('HY_TNXP', array['huy chương TNXP', 'HC TNXP', 'huy chương thanh niên xung phong']),
    ('KNC_BT', array['KNC', 'KNC tỉnh', 'kỷ niệm chương', 'kỉ niệm chương', 'kỷ niệm chương tỉnh']),
    ('XA_TB', array['xã tiêu biểu', 'phường tiêu biểu', 'xã phường tiêu biểu', 'đặc khu tiêu biểu']),
    ('THON_VH', array['thôn văn hóa', 'xóm văn hóa', 'tổ dân phố văn hóa', 'TDP văn hóa', 'làng văn hóa']),
    ('GDVH', array['GĐVH', 'gia đình VH', 'hộ gia đình văn hóa']),
    ('GK_SO', array['GK sở', 'GK Giám đốc Sở', 'giấy khen sở', 'giấy khen Giám đốc Sở', 'giấy khen Thủ trưởng cơ quan']),
    ('GK_XA', array['GK xã', 'GK UBND xã', 'GK Chủ tịch xã', 'giấy khen xã', 'giấy khen UBND xã', 'giấy khen Chủ tịch UBND xã', 'giấy khen Chủ tịch xã', 'giấy khen cấp xã']),
    ('GK_DN', array['GK doanh nghiệp', 'giấy khen doanh nghiệp', 'giấy khen hợp tác xã'])
) as w (code, writings), unnest(writings) writing;
insert into award_writing (award_code, writing)
select code, writing from (values
    ('{CSTD_CS,CSTD_TINH,CSTD_TQ}', array['CSTĐ', 'chiến sĩ thi đua', 'chiến sỹ thi đua']),
    ('{CO_CP,CO_TINH}', array['cờ', 'cờ thi đua']),
    ('{BK_TTG,BK_TINH}', array['BK', 'bằng khen']),
    ('{GK_SO,GK_XA,GK_DN}', array['GK', 'giấy khen']),
    ('{HC_LD1,HC_LD2,HC_LD3}', array['HCLĐ', 'huân chương', 'huân chương LĐ', 'huân chương lao động']),
    ('{HY_TNXP}', array['huy chương'])
) as w (codes, writings), unnest(cast(codes as text[])) code, unnest(writings) writing;

-- Numbers kept with every writing, so that nobody counts a million lines to show one figure.
create table register_count (
    award_code   text not null,
    year         integer not null,
    subject_kind text not null,
    standing     bigint not null,
    revoked      bigint not null,
    constraint register_count_pk primary key (award_code, year, subject_kind)
);
insert into register_count
select award_code, year, subject_kind, count(*) filter (where revoked_on is null), count(*) filter (where revoked_on is not null)
  from register_entry group by award_code, year, subject_kind;

-- One after the other: two decisions signed at once must not wait for each other's figures crosswise.
create function register_counted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtext('register_count'));
    if tg_op <> 'INSERT' then
        insert into register_count as c
        select award_code, year, subject_kind,
               -count(*) filter (where revoked_on is null), -count(*) filter (where revoked_on is not null)
          from gone group by award_code, year, subject_kind
        on conflict (award_code, year, subject_kind) do update
           set standing = c.standing + excluded.standing, revoked = c.revoked + excluded.revoked;
    end if;
    if tg_op <> 'DELETE' then
        insert into register_count as c
        select award_code, year, subject_kind,
               count(*) filter (where revoked_on is null), count(*) filter (where revoked_on is not null)
          from come group by award_code, year, subject_kind
        on conflict (award_code, year, subject_kind) do update
           set standing = c.standing + excluded.standing, revoked = c.revoked + excluded.revoked;
    end if;
    return null;
end $$;
create trigger register_entry_come_tr after insert on register_entry
    referencing new table as come for each statement execute function register_counted();
create trigger register_entry_gone_tr after delete on register_entry
    referencing old table as gone for each statement execute function register_counted();
create trigger register_entry_changed_tr after update on register_entry
    referencing old table as gone new table as come for each statement execute function register_counted();

revoke insert, update, delete on register_count, award_writing from sovang_app;
revoke delete on register_subject from sovang_app;

-- Lines that are in the book no more: written twice, or taken back with the table they came from. What the book said
-- on a day can be told for ever.
create table register_entry_removed (
    like register_entry,
    removed_at timestamptz not null,
    removed_by text not null,
    why        text not null,
    kept_id    uuid,
    constraint register_entry_removed_pk primary key (id, removed_at),
    constraint register_entry_removed_why_ck check (why in ('SAME', 'IMPORT_UNDONE')),
    constraint register_entry_removed_kept_ck check ((why = 'SAME') = (kept_id is not null))
);
create index register_entry_removed_date_ix on register_entry_removed (decision_date desc, id desc);
revoke update, truncate on register_entry_removed from sovang_app;
