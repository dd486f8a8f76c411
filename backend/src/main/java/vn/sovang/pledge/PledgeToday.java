package vn.sovang.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;
import vn.sovang.shared.today.Subject;
import vn.sovang.shared.today.TodayItem;
import vn.sovang.shared.today.TodayItem.Group;
import vn.sovang.shared.today.TodayPanel;
import vn.sovang.shared.today.TodayPanel.Segment;
import vn.sovang.shared.today.TodayPanel.Tone;
import vn.sovang.shared.today.TodaySource;

/** What of the pledges concerns a person today: the officer, the unit's head, the block head, the department. */
@ApplicationScoped
class PledgeToday implements TodaySource {

    /** One member of a block's year with its pledge, if any. */
    private record Line(
            UUID blockId,
            String block,
            UUID unitId,
            String unit,
            boolean headed,
            UUID pledgeId,
            PledgeStatus status,
            String reason,
            PledgeStatus returnedFrom,
            long targets,
            long midReported,
            long yearReported,
            LocalDate pledgeDue,
            LocalDate midDue,
            LocalDate yearDue) {}

    private static final int NEAR_DAYS = 30;

    private static final String LINES = """
            select b.id as block_id, b.name as block, u.id as unit_id, u.name as unit, t.head_unit_id as head_id,
                   p.id as pledge_id, p.status, p.returned_reason, p.returned_from,
                   t.pledge_due, t.mid_report_due, t.year_report_due,
                   (select count(*) from pledge_target g where g.pledge_id = p.id) as targets,
                   (select count(*) from pledge_target g where g.pledge_id = p.id
                       and (g.mid_raw is not null or g.mid_done is not null)) as mid_reported,
                   (select count(*) from pledge_target g where g.pledge_id = p.id
                       and (g.year_raw is not null or g.year_done is not null)) as year_reported
              from block_term t
              join block b on b.id = t.block_id
              join block_term_member m on m.term_id = t.id
              join unit u on u.id = m.unit_id
              left join pledge p on p.term_id = t.id and p.unit_id = m.unit_id
             where t.year = :year and (m.unit_id = any(:units) or t.head_unit_id = any(:units))
             order by b.name, m.place
            """;

    private final EntityManager entities;
    private final AppClock clock;

    PledgeToday(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items(Actor actor, int year) {
        if (actor.units().isEmpty()) {
            return List.of();
        }
        List<Line> lines = lines(actor, year);
        List<TodayItem> items = new ArrayList<>();
        for (Line l : lines) {
            if (actor.worksFor(l.unitId())) {
                own(actor, l, year).ifPresent(items::add);
            } else if (l.headed() && l.status() == PledgeStatus.YEAR_REPORTED) {
                items.add(item(
                        Group.WAITING,
                        l,
                        "Xác nhận kết quả giao ước của " + l.unit(),
                        l.block() + " · đã báo cáo " + l.yearReported() + "/" + l.targets() + " chỉ tiêu",
                        l.yearDue(),
                        "Xem và xác nhận"));
            }
        }
        silent(lines, year).forEach(items::add);
        return items;
    }

    private Optional<TodayItem> own(Actor actor, Line l, int year) {
        String pledge = "giao ước thi đua năm " + year;
        if (l.pledgeId() == null) {
            return Optional.of(new TodayItem(
                    group(l.pledgeDue()),
                    "pledge-new-" + l.blockId() + l.unitId(),
                    Subject.of(Subject.Type.BLOCK, l.blockId()),
                    "Lập " + pledge,
                    l.block(),
                    Optional.ofNullable(l.pledgeDue()),
                    Optional.of("Lập giao ước")));
        }
        boolean signs = actor.heads(l.unitId());
        return switch (l.status()) {
            case DRAFT ->
                Optional.of(item(
                        group(l.pledgeDue()),
                        l,
                        "Hoàn thiện và gửi " + pledge,
                        l.block() + " · " + l.targets() + " chỉ tiêu đã ghi",
                        l.pledgeDue(),
                        "Soạn tiếp"));
            case RETURNED ->
                Optional.of(item(
                        Group.RETURNED,
                        l,
                        l.returnedFrom() == PledgeStatus.YEAR_REPORTED
                                ? "Kết quả " + pledge + " bị trả lại"
                                : "Bản " + pledge + " bị trả lại",
                        "Lý do: " + l.reason(),
                        l.returnedFrom() == PledgeStatus.YEAR_REPORTED ? l.yearDue() : l.pledgeDue(),
                        "Sửa và gửi lại"));
            case SUBMITTED ->
                signs
                        ? Optional.of(item(
                                Group.WAITING,
                                l,
                                "Ký " + pledge,
                                l.block() + " · " + l.targets() + " chỉ tiêu",
                                l.pledgeDue(),
                                "Xem và ký"))
                        : Optional.empty();
            case SIGNED -> isPast(l.midDue()) || l.midDue() == null ? yearReport(l, pledge) : midReport(l, pledge);
            case MID_REPORTED -> yearReport(l, pledge);
            case YEAR_REPORTED, CONFIRMED -> Optional.empty();
        };
    }

    private Optional<TodayItem> midReport(Line l, String pledge) {
        return report(l, "Báo cáo kết quả 6 tháng của " + pledge, l.midReported(), l.midDue());
    }

    private Optional<TodayItem> yearReport(Line l, String pledge) {
        return report(l, "Báo cáo kết quả năm của " + pledge, l.yearReported(), l.yearDue());
    }

    /** Told when its day is near; a report due in half a year is no work of today. */
    private Optional<TodayItem> report(Line l, String title, long written, LocalDate due) {
        if (due == null || due.isAfter(clock.today().plusDays(NEAR_DAYS))) {
            return Optional.empty();
        }
        String detail = l.block() + " · đã ghi " + written + "/" + l.targets() + " chỉ tiêu";
        return Optional.of(item(Group.DUE, l, title, detail, due, "Ghi kết quả"));
    }

    private boolean isPast(LocalDate day) {
        return day != null && day.isBefore(clock.today());
    }

    /** For the block head: one line per block with who has not sent, while the date is set or somebody has sent. */
    private List<TodayItem> silent(List<Line> lines, int year) {
        List<TodayItem> items = new ArrayList<>();
        for (UUID block : lines.stream()
                .filter(Line::headed)
                .map(Line::blockId)
                .distinct()
                .toList()) {
            List<Line> members = lines.stream()
                    .filter(l -> l.headed() && l.blockId().equals(block))
                    .toList();
            List<String> missing = members.stream()
                    .filter(l -> l.status() == null
                            || Set.of(PledgeStatus.DRAFT, PledgeStatus.SUBMITTED)
                                    .contains(l.status()))
                    .map(Line::unit)
                    .toList();
            if (!missing.isEmpty()) {
                Line any = members.get(0);
                items.add(new TodayItem(
                        Group.WAITING,
                        "pledge-silent-" + block,
                        Subject.of(Subject.Type.BLOCK, block),
                        missing.size() + "/" + members.size() + " đơn vị chưa ký giao ước năm " + year,
                        any.block() + ": " + String.join(", ", missing),
                        Optional.ofNullable(any.pledgeDue()),
                        Optional.of("Xem tiến độ")));
            }
        }
        return items;
    }

    private static Group group(LocalDate due) {
        return due == null ? Group.WAITING : Group.DUE;
    }

    private static TodayItem item(Group group, Line l, String title, String detail, LocalDate due, String action) {
        return new TodayItem(
                group,
                "pledge-" + l.pledgeId(),
                Subject.of(Subject.Type.PLEDGE, l.pledgeId()),
                title,
                detail,
                Optional.ofNullable(due),
                Optional.of(action));
    }

    private List<Line> lines(Actor actor, int year) {
        List<?> rows = entities.createNativeQuery(LINES, Tuple.class)
                .setParameter("year", year)
                .setParameter("units", actor.units().toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(r -> line(actor, (Tuple) r)).toList();
    }

    private static Line line(Actor actor, Tuple t) {
        UUID head = t.get("head_id", UUID.class);
        return new Line(
                t.get("block_id", UUID.class),
                t.get("block", String.class),
                t.get("unit_id", UUID.class),
                t.get("unit", String.class),
                head != null && actor.worksFor(head),
                t.get("pledge_id", UUID.class),
                status(t, "status"),
                t.get("returned_reason", String.class),
                status(t, "returned_from"),
                t.get("targets", Number.class).longValue(),
                t.get("mid_reported", Number.class).longValue(),
                t.get("year_reported", Number.class).longValue(),
                t.get("pledge_due", LocalDate.class),
                t.get("mid_report_due", LocalDate.class),
                t.get("year_report_due", LocalDate.class));
    }

    private static PledgeStatus status(Tuple t, String column) {
        String name = t.get(column, String.class);
        return name == null ? null : PledgeStatus.valueOf(name);
    }

    @Override
    public List<TodayPanel> panels(Actor actor, int year) {
        if (!actor.is(Role.DEPARTMENT) && !actor.is(Role.DEPARTMENT_HEAD)) {
            return List.of();
        }
        List<?> rows = entities.createNativeQuery("""
                        select b.id, b.name, count(*) as members,
                               count(*) filter (where p.status in ('YEAR_REPORTED', 'CONFIRMED')) as reported,
                               count(*) filter (where p.signed_at is not null
                                   and p.status not in ('YEAR_REPORTED', 'CONFIRMED')) as signed
                          from block_term t join block b on b.id = t.block_id
                          join block_term_member m on m.term_id = t.id
                          left join pledge p on p.term_id = t.id and p.unit_id = m.unit_id
                         where t.year = :year and b.level = 'PROVINCIAL'
                         group by b.id, b.name order by b.name
                        """, Tuple.class)
                .setParameter("year", year)
                .getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new TodayPanel(
                "pledges",
                "Giao ước năm " + year,
                "Số đơn vị thành viên của từng cụm, khối",
                Optional.empty(),
                rows.stream().map(r -> bar((Tuple) r)).toList()));
    }

    private static TodayPanel.Bar bar(Tuple t) {
        long members = t.get("members", Number.class).longValue();
        long reported = t.get("reported", Number.class).longValue();
        long signed = t.get("signed", Number.class).longValue();
        return new TodayPanel.Bar(
                t.get("name", String.class),
                members,
                Optional.of(Subject.of(Subject.Type.BLOCK, t.get("id", UUID.class))),
                List.of(
                        new Segment("Đã báo cáo", reported, Tone.DONE),
                        new Segment("Đã ký", signed, Tone.OPEN),
                        new Segment("Chưa gửi", members - reported - signed, Tone.NEUTRAL)));
    }
}
