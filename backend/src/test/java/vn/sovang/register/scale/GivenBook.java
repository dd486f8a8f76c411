package vn.sovang.register.scale;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A book of invented people and of units, made by the database itself in a few statements. */
public final class GivenBook {

    /** Invented names: surname, middle names, given name; about 47,000 different ones. */
    private static final String NAMES = """
            create temp table invented on commit preserve rows as
            select row_number() over () as n, h || ' ' || m || ' ' || g as name
              from unnest(array['Nguyễn','Hoàng','Nông','Triệu','Lý','Bế','Đàm','Hà','Lục','Mông','Sầm','Phùng','Đinh','Vi','Lương','Ma','Chu','Đặng','Trần','Lê']) h
              cross join unnest(array['Văn','Thị','Đức','Minh','Thanh','Ngọc','Hồng','Quốc','Thu','Kim','Xuân','Hữu','Thị Thu','Thị Ngọc','Văn Đức','Thị Hồng','Đình','Công','Bảo','Thùy','Mai','Khánh','Anh','Tuấn','Phương','Hải']) m
              cross join unnest(array['Hương','Hạnh','Hùng','Dũng','Lan','Huệ','Cường','Tâm','Bình','Hòa','Thảo','Nga','Oanh','Sơn','Thủy','Phượng','Quân','Kiên','Liên','Đạt','Giang','Hiền','Khang','Loan','Mến','Nhung','Phúc','Quyên','Sinh','Tùng','Uyên','Vinh','Yến','Ánh','Bằng','Chiến','Duyên','Định','Én','Gấm','Hằng','Ích','Kha','Lợi','Mạnh','Nghĩa','Ơn','Pháo','Quý','Rạng','Sáng','Thắng','Út','Vượng','Xoan','Ý','Bích','Cúc','Dinh','Đào','Hậu','Hảo','Khuê','Lâm','Lệ','Lịch','Luân','Mây','Minh','Nam','Nga My','Ngân','Ngát','Nhạn','Nhật','Niên','Phan','Phấn','Quang','Quế','Sen','Tân','Thái','Thành','Thơ','Thùy','Tiến','Toàn','Trang','Trinh']) g""";

    private static final String UNITS = """
            create temp table seat on commit preserve rows as
            select row_number() over (order by place, id) - 1 as n, id, name from unit where valid_to is null limit 150""";

    private static final String SUBJECTS = """
            insert into register_subject (key, name, unit_name)
            select distinct on (1) register_subject_key(i.name, s.name), i.name, s.name
              from generate_series(1, %d) p
              join invented i on i.n = 1 + (p * 7919) %% (select count(*) from invented)
              join seat s on s.n = p %% (select count(*) from seat)
             order by 1 on conflict (key) do nothing""";

    private static final String SUBJECT_ROWS = """
            create temp table holder on commit preserve rows as
            select row_number() over (order by s.id) - 1 as n, s.id, s.name, s.unit_name, t.id as unit_id
              from register_subject s join seat t on t.name = s.unit_name""";

    private static final String ENTRIES = """
            insert into register_entry (id, version, subject_kind, unit_id, subject_name, unit_name, award_code, award_name, year,
                achievement, decision_number, decision_date, issuer_name, source, sample, subject_id, recorded_at)
            select gen_random_uuid(), 0, 'INDIVIDUAL', h.unit_id, h.name, h.unit_name, a.code, a.name, d.year,
                   'Hoàn thành xuất sắc nhiệm vụ năm ' || d.year, (1 + e / 40) || '/QĐ-UBND',
                   make_date(d.year + 1, 1 + e %% 6, 1 + (e / 40) %% 28), 'Chủ tịch UBND tỉnh', 'DECLARED', true, h.id,
                   timestamptz '2026-01-01'
              from generate_series(1, %1$d) e
              join holder h on h.n = (e::bigint * 104729) %% (select count(*) from holder)
              cross join lateral (select cast(1985 + (e::bigint * 31 / 17) %% 40 as int) as year) d
              join (select row_number() over (order by place) - 1 as n, code, name from award where 'INDIVIDUAL' = any(subject_kinds)) a
                on a.n = (case when e %% 10 < 7 then 10 when e %% 10 < 9 then 9 else e / 10 %% 12 end)
            on conflict do nothing""";

    /** What units hold themselves: a few awards in every year. */
    private static final String UNIT_NAMES = """
            insert into register_subject (key, name)
            select register_subject_key(s.name, null), min(s.name) from seat s group by 1 on conflict (key) do nothing""";

    private static final String OF_UNITS = """
            insert into register_entry (id, version, subject_kind, unit_id, subject_name, award_code, award_name, year,
                achievement, decision_number, decision_date, issuer_name, source, sample, subject_id, recorded_at)
            select gen_random_uuid(), 0, 'COLLECTIVE', t.id, t.name, a.code, a.name, y,
                   'Dẫn đầu phong trào thi đua năm ' || y, (700 + t.n) || '/QĐ-UBND', make_date(y + 1, 2, 3 + a.n),
                   'Chủ tịch UBND tỉnh', 'DECLARED', true, s.id, timestamptz '2026-01-01'
              from seat t
              join register_subject s on s.key = register_subject_key(t.name, null)
              cross join generate_series(2024 - %1$d / 5000, 2024) y
              join (select cast(row_number() over (order by place) as int) as n, code, name from award
                     where 'COLLECTIVE' = any(subject_kinds) order by place limit 2) a on y >= 1985
            on conflict do nothing""";

    private static final String COUNTS = """
            insert into register_count
            select award_code, year, subject_kind, count(*), 0 from register_entry group by 1, 2, 3
            on conflict (award_code, year, subject_kind) do update set standing = excluded.standing""";

    private GivenBook() {}

    /** @param lines about as many; the same honour twice is left out */
    public static void fill(Connection owner, int subjects, int lines) throws SQLException {
        try (Statement s = owner.createStatement()) {
            s.execute("alter table register_entry disable trigger user");
            s.execute(NAMES);
            s.execute(UNITS);
            s.execute(SUBJECTS.formatted(subjects));
            s.execute(SUBJECT_ROWS);
            s.execute(ENTRIES.formatted(lines));
            s.execute(UNIT_NAMES);
            s.execute(OF_UNITS.formatted(lines));
            s.execute(COUNTS);
            s.execute("alter table register_entry enable trigger user");
            s.execute("analyze register_subject");
            s.execute("analyze register_entry");
        }
    }
}
