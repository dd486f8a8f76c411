package vn.sovang.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import vn.sovang.roster.RosterView.Severity;
import vn.sovang.shared.text.VietnameseText;
import vn.sovang.unit.facts.WorkGrade;
import vn.sovang.unit.naming.Resolution;
import vn.sovang.unit.naming.WrittenNames;
import vn.sovang.unit.person.Gender;
import vn.sovang.unit.person.PeopleQueries.KnownPerson;
import vn.sovang.unit.person.PersonContent;
import vn.sovang.unit.person.RecipientGroup;

/** Understands the lines of one list and says what is wrong with them. */
final class RosterReading {

    private final WrittenNames units;
    private final UUID home;
    private final Predicate<UUID> keeps;
    private final LocalDate today;
    private final List<RosterView.Problem> problems = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param keeps whether the writer keeps the people of a unit */
    RosterReading(WrittenNames units, UUID home, Predicate<UUID> keeps, LocalDate today) {
        this.units = units;
        this.home = home;
        this.keeps = keeps;
        this.today = today;
    }

    List<RosterView.Problem> problems() {
        return problems;
    }

    /** Everything but whom the lines may be: that is asked once for all of them. */
    List<ReadPerson> read(RosterTable table) {
        if (!table.hasNames()) {
            problems.add(problem("no-names", Severity.ERROR, null, "Không thấy cột “Họ và tên” trong danh sách."));
        }
        table.unread()
                .forEach(t -> problems.add(problem(
                        "unknown-column", Severity.WARNING, null, "Không đọc cột “" + t + "”; cột này bị bỏ qua.")));
        return table.lines().stream().map(this::line).toList();
    }

    /** The same line once it is known who has this name in the unit. */
    ReadPerson matched(ReadPerson p, List<KnownPerson> known, Map<UUID, Map<Integer, WorkGrade>> written) {
        if (p.faulty()) {
            return p;
        }
        String name = VietnameseText.fold(p.content().profile().name());
        List<KnownPerson> fitting = known.stream()
                .filter(k -> k.unitId().equals(p.content().posting().unitId()))
                .filter(k -> VietnameseText.fold(k.name()).equals(name))
                .filter(k -> fits(k, p.content().profile()))
                .toList();
        if (fitting.size() > 1) {
            problems.add(problem(
                    "ambiguous-person",
                    Severity.ERROR,
                    p.number(),
                    "Có " + fitting.size() + " người trùng tên trong đơn vị; hãy ghi thêm ngày sinh."));
            return p.asFaulty();
        }
        if (fitting.isEmpty()) {
            return p;
        }
        UUID id = fitting.get(0).id();
        Map<Integer, WorkGrade> have = written.getOrDefault(id, Map.of());
        Map<Integer, WorkGrade> missing = new TreeMap<>(p.grades());
        missing.keySet().removeAll(have.keySet());
        problems.add(problem(
                "already-known",
                Severity.INFO,
                p.number(),
                p.content().profile().name() + " đã có trong danh sách; chỉ ghi thêm "
                        + (missing.isEmpty()
                                ? "những năm chưa có xếp loại (không có năm nào)."
                                : missing.size() + " xếp loại còn thiếu.")));
        p.grades().forEach((year, grade) -> {
            if (have.containsKey(year) && have.get(year) != grade) {
                problems.add(problem(
                        "other-grade",
                        Severity.WARNING,
                        p.number(),
                        "Năm " + year + " đã ghi “" + have.get(year).label() + "”, danh sách ghi “" + grade.label()
                                + "”; giữ nguyên cái đã ghi."));
            }
        });
        return new ReadPerson(p.number(), p.content(), p.birth(), p.grades(), id, missing, false, false);
    }

    private static boolean fits(KnownPerson k, PersonContent.Profile p) {
        if (k.birthDate() != null && p.birthDate() != null) {
            return k.birthDate().equals(p.birthDate());
        }
        Integer year = p.birthDate() == null
                ? p.birthYear()
                : Integer.valueOf(p.birthDate().getYear());
        return k.birthYear() == null || year == null || k.birthYear().equals(year);
    }

    private ReadPerson line(RosterTable.Line line) {
        int before = errors();
        int n = line.number();
        String name = line.at(RosterColumn.NAME);
        if (name.isEmpty()) {
            problems.add(problem("missing-name", Severity.ERROR, n, "Chưa ghi họ và tên."));
        }
        Optional<WrittenDay> birth = day(line, RosterColumn.BIRTH, "bad-birth", "Ngày sinh");
        Optional<WrittenDay> party = day(line, RosterColumn.PARTY, "bad-party-day", "Ngày vào Đảng");
        birth.filter(b -> b.year() < 1900 || b.day() != null && b.day().isAfter(today) || b.year() > today.getYear())
                .ifPresent(b -> problems.add(problem(
                        "bad-birth",
                        Severity.ERROR,
                        n,
                        "Ngày sinh “" + line.at(RosterColumn.BIRTH) + "” không hợp lý.")));
        Map<Integer, WorkGrade> grades = grades(line);
        identity(line);
        PersonContent.Profile profile = new PersonContent.Profile(
                name,
                gender(line),
                birth.map(WrittenDay::year).orElse(null),
                birth.map(WrittenDay::day).orElse(null),
                value(line, RosterColumn.HOME),
                value(line, RosterColumn.RESIDENCE),
                value(line, RosterColumn.ETHNICITY),
                value(line, RosterColumn.RELIGION),
                null,
                value(line, RosterColumn.QUALIFICATIONS),
                value(line, RosterColumn.POLITICAL_THEORY),
                party.map(WrittenDay::day).orElse(null),
                null,
                null);
        PersonContent.Work work = new PersonContent.Work(
                null, null, unit(line), null, value(line, RosterColumn.POSITION), true, group(line), null, null);
        String key = VietnameseText.fold(name) + "|" + birth + "|" + work.unitId();
        Integer first = name.isEmpty() ? null : seen.putIfAbsent(key, n);
        if (first != null) {
            problems.add(problem("twice", Severity.ERROR, n, "Trùng với dòng " + first + "."));
        }
        return new ReadPerson(
                n,
                new PersonContent.New(profile, work),
                value(line, RosterColumn.BIRTH),
                grades,
                null,
                grades,
                false,
                errors() > before);
    }

    private int errors() {
        return (int)
                problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    }

    private Optional<WrittenDay> day(RosterTable.Line line, RosterColumn column, String code, String what) {
        String written = line.at(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<WrittenDay> day = WrittenDay.read(written);
        if (day.isEmpty() || column == RosterColumn.PARTY && day.get().day() == null) {
            problems.add(problem(
                    code,
                    Severity.ERROR,
                    line.number(),
                    what + " “" + written + "” không đọc được; ghi như 08/03/1985."));
            return Optional.empty();
        }
        return day;
    }

    /** What became of the number is all the text still says of it. */
    private void identity(RosterTable.Line line) {
        String left = line.at(RosterColumn.NUMBER);
        if (left.equals(TakenNumbers.UNREAD)) {
            problems.add(problem(
                    "bad-number",
                    Severity.ERROR,
                    line.number(),
                    "Số định danh không đúng: gồm 12 chữ số (chứng minh nhân dân cũ: 9 chữ số)."));
        } else if (left.equals(TakenNumbers.MENDED)) {
            problems.add(problem(
                    "number-mended",
                    Severity.INFO,
                    line.number(),
                    "Số định danh thiếu số 0 ở đầu (bảng tính bỏ mất); đã thêm lại."));
        }
    }

    private Gender gender(RosterTable.Line line) {
        String written = VietnameseText.fold(line.at(RosterColumn.GENDER));
        if (written.equals("nam") || written.equals("ong")) {
            return Gender.MALE;
        }
        if (written.equals("nu") || written.equals("ba")) {
            return Gender.FEMALE;
        }
        if (!written.isEmpty()) {
            problems.add(problem(
                    "bad-gender",
                    Severity.WARNING,
                    line.number(),
                    "Giới tính “" + line.at(RosterColumn.GENDER) + "” không đọc được; để “Chưa ghi”."));
        }
        return Gender.UNKNOWN;
    }

    private UUID unit(RosterTable.Line line) {
        String written = line.at(RosterColumn.UNIT);
        if (written.isEmpty()) {
            return home;
        }
        Resolution resolution = units.resolve(written);
        UUID unit = resolution.unitId().orElse(null);
        if (unit == null) {
            problems.add(
                    problem("unknown-unit", Severity.ERROR, line.number(), "Chưa rõ “" + written + "” là đơn vị nào."));
        } else if (!keeps.test(unit)) {
            problems.add(problem(
                    "foreign-unit", Severity.ERROR, line.number(), "“" + written + "” không thuộc phạm vi được giao."));
            return null;
        }
        return unit;
    }

    private RecipientGroup group(RosterTable.Line line) {
        String written = VietnameseText.fold(line.at(RosterColumn.GROUP));
        for (RecipientGroup group : RecipientGroup.values()) {
            if (!written.isEmpty() && VietnameseText.fold(group.label()).startsWith(written)) {
                return group;
            }
        }
        if (!written.isEmpty()) {
            problems.add(problem(
                    "bad-group",
                    Severity.WARNING,
                    line.number(),
                    "Nhóm đối tượng “" + line.at(RosterColumn.GROUP)
                            + "” không đọc được; tính là người trực tiếp công tác."));
        }
        return RecipientGroup.DIRECT;
    }

    private Map<Integer, WorkGrade> grades(RosterTable.Line line) {
        Map<Integer, WorkGrade> grades = new TreeMap<>();
        line.grades().forEach((year, written) -> {
            Optional<WorkGrade> grade = WorkGrade.written(written);
            if (grade.isEmpty()) {
                problems.add(problem(
                        "bad-grade",
                        Severity.ERROR,
                        line.number(),
                        "Xếp loại “" + written + "” năm " + year + " không đọc được; ghi HTXS, HTT, HT hoặc KHT."));
            } else if (year > today.getYear()) {
                problems.add(problem("future-grade", Severity.ERROR, line.number(), "Năm " + year + " chưa tới."));
            } else {
                grades.put(year, grade.get());
            }
        });
        return grades;
    }

    private static String value(RosterTable.Line line, RosterColumn column) {
        String value = line.at(column);
        return value.isEmpty() ? null : value;
    }

    private static RosterView.Problem problem(String code, Severity severity, Integer row, String message) {
        return new RosterView.Problem(code, severity, Optional.ofNullable(row), message);
    }
}
