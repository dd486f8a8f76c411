package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.block.BlockDirectory;
import vn.sovang.block.BlockDirectory.TermFacts;
import vn.sovang.meeting.ballot.BallotStatus;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.shared.today.Subject;
import vn.sovang.shared.today.TodayItem;
import vn.sovang.shared.today.TodayItem.Group;
import vn.sovang.shared.today.TodaySource;

/**
 * For the office of a block's head: a conference to prepare in the season (November to January), a vote to finish,
 * minutes to close. For members: the conference they are invited to.
 */
@ApplicationScoped
class MeetingsToday implements TodaySource {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final EntityManager entities;
    private final BlockDirectory blocks;
    private final AppClock clock;

    MeetingsToday(EntityManager entities, BlockDirectory blocks, AppClock clock) {
        this.entities = entities;
        this.blocks = blocks;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items(Actor actor, int year) {
        if (actor.units().isEmpty()) {
            return List.of();
        }
        List<TodayItem> items = new ArrayList<>(toPrepare(actor));
        items.addAll(running(actor));
        items.addAll(invited(actor));
        return items;
    }

    private List<TodayItem> toPrepare(Actor actor) {
        LocalDate today = clock.today();
        Month month = today.getMonth();
        if (month != Month.NOVEMBER && month != Month.DECEMBER && month != Month.JANUARY) {
            return List.of();
        }
        int of = month == Month.JANUARY ? today.getYear() - 1 : today.getYear();
        Set<UUID> headed = new HashSet<>(blocks.headedBy(actor.units(), of));
        if (headed.isEmpty()) {
            return List.of();
        }
        entities.createNativeQuery("""
                        select block_id from meeting
                         where block_id in (:blocks) and year = :year and kind = 'BLOCK_YEAR_END' and status <> 'CANCELLED'
                        """, UUID.class)
                .setParameter("blocks", headed)
                .setParameter("year", of)
                .getResultList()
                .forEach(headed::remove);
        return headed.stream()
                .map(b -> blocks.term(b, of))
                .flatMap(Optional::stream)
                .map(t -> prepare(t, LocalDate.of(of + 1, Month.JANUARY, 31)))
                .toList();
    }

    private static TodayItem prepare(TermFacts term, LocalDate by) {
        return new TodayItem(
                Group.DUE,
                "meeting-prepare-" + term.blockId(),
                Subject.of(Subject.Type.BLOCK, term.blockId()),
                "Chuẩn bị hội nghị tổng kết năm " + term.year(),
                term.name() + " · chưa có kế hoạch hội nghị",
                Optional.of(by),
                Optional.empty());
    }

    private List<TodayItem> running(Actor actor) {
        List<?> rows = entities.createNativeQuery("""
                        select m.id, m.title, b.id as ballot, b.title as question, b.status
                          from meeting m left join ballot b on b.meeting_id = m.id and b.status in ('OPEN', 'COUNTED')
                         where m.status = 'OPEN' and m.head_unit_id in (:units)
                         order by m.held_on, b.position
                        """, Tuple.class)
                .setParameter("units", actor.units())
                .getResultList();
        return rows.stream().map(r -> running((Tuple) r)).toList();
    }

    private static TodayItem running(Tuple t) {
        UUID id = t.get("id", UUID.class);
        Subject subject = Subject.of(Subject.Type.MEETING, id);
        UUID ballot = t.get("ballot", UUID.class);
        if (ballot == null) {
            return new TodayItem(
                    Group.WAITING,
                    "meeting-close-" + id,
                    subject,
                    "Hoàn thành biên bản hội nghị",
                    t.get("title", String.class),
                    Optional.empty(),
                    Optional.of("Mở hội nghị"));
        }
        boolean open = BallotStatus.OPEN.name().equals(t.get("status", String.class));
        return new TodayItem(
                Group.WAITING,
                "ballot-" + ballot,
                subject,
                (open ? "Kiểm phiếu: " : "Công bố kết quả: ") + t.get("question", String.class),
                t.get("title", String.class),
                Optional.empty(),
                Optional.of(open ? "Ghi số phiếu" : "Công bố"));
    }

    private List<TodayItem> invited(Actor actor) {
        List<?> rows = entities.createNativeQuery("""
                        select m.id, m.title, m.planned_on, m.planned_at, m.place from meeting m
                         where m.status = 'PLANNED' and m.planned_on >= :today
                           and exists (select 1 from meeting_attendance a
                                        where a.meeting_id = m.id and a.unit_id in (:units))
                         order by m.planned_on, m.id
                        """, Tuple.class)
                .setParameter("today", clock.today())
                .setParameter("units", actor.units())
                .getResultList();
        return rows.stream().map(r -> invited((Tuple) r)).toList();
    }

    private static TodayItem invited(Tuple t) {
        UUID id = t.get("id", UUID.class);
        LocalTime at = t.get("planned_at", LocalTime.class);
        String place = t.get("place", String.class);
        List<String> detail = new ArrayList<>();
        Optional.ofNullable(at).map(CLOCK::format).ifPresent(detail::add);
        Optional.ofNullable(place).ifPresent(detail::add);
        return new TodayItem(
                Group.DUE,
                "meeting-" + id,
                Subject.of(Subject.Type.MEETING, id),
                t.get("title", String.class),
                detail.isEmpty() ? "Đơn vị được mời dự" : String.join(" · ", detail),
                Optional.of(t.get("planned_on", LocalDate.class)),
                Optional.empty());
    }
}
