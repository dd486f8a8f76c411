package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.today.SearchSource;
import vn.sovang.shared.today.Subject;

/** Lists of meetings: all for the province and the auditor, their own for the members of a block. */
@ApplicationScoped
class MeetingQueries implements SearchSource {

    private static final String DAY = "coalesce(m.held_on, m.planned_on)";
    private static final Map<String, String> SORTS =
            Map.of("day", DAY, "title", "m.title", "year", "m.year", "block", "m.block_name", "status", "m.status");

    private final EntityManager entities;

    MeetingQueries(EntityManager entities) {
        this.entities = entities;
    }

    Page<MeetingSummary> list(
            Actor actor, PageQuery query, Optional<Integer> year, UUID blockId, MeetingStatus status) {
        Paging read = query.read(SORTS, "-day");
        Paging paging = new Paging(read.page(), read.size(), read.order() + " nulls first, m.id", read.q());
        return within(actor)
                .whereIf(year.orElse(null), "m.year = :year", "year")
                .whereIf(blockId, "m.block_id = :block", "block")
                .whereIf(status == null ? null : status.name(), "m.status = :status", "status")
                .search("m.search", paging.q())
                .page(paging, MeetingQueries::summary);
    }

    private SqlList within(Actor actor) {
        SqlList list = new SqlList(entities, """
                select m.id, m.kind, m.title, m.block_id, m.block_name, m.year, m.planned_on, m.planned_at, m.held_on,
                       m.place, m.status,
                       (select count(*) from meeting_attendance a where a.meeting_id = m.id) as members,
                       (select count(*) from meeting_attendance a
                         where a.meeting_id = m.id and a.state = 'PRESENT') as present,
                       (select count(*) from ballot b where b.meeting_id = m.id and b.status <> 'CANCELLED') as ballots,
                       (select count(*) from ballot b where b.meeting_id = m.id and b.status = 'CLOSED') as closed""", "meeting m");
        return MeetingPolicy.within(actor, list);
    }

    @Override
    public int rank() {
        return 60;
    }

    @Override
    public List<Hit> find(Actor actor, String words, int most) {
        return within(actor)
                .search("m.search", words)
                .page(new Paging(0, most, DAY + " desc nulls last, m.id", words), MeetingQueries::summary)
                .items()
                .stream()
                .map(m -> new Hit(Subject.of(Subject.Type.MEETING, m.id()), m.title(), m.statusLabel()))
                .toList();
    }

    private static MeetingSummary summary(Tuple t) {
        MeetingKind kind = MeetingKind.valueOf(t.get("kind", String.class));
        MeetingStatus status = MeetingStatus.valueOf(t.get("status", String.class));
        return new MeetingSummary(
                t.get("id", UUID.class),
                kind,
                kind.label(),
                t.get("title", String.class),
                t.get("block_id", UUID.class),
                t.get("block_name", String.class),
                t.get("year", Integer.class),
                Optional.ofNullable(t.get("planned_on", LocalDate.class)),
                Optional.ofNullable(t.get("planned_at", LocalTime.class)),
                Optional.ofNullable(t.get("held_on", LocalDate.class)),
                Optional.ofNullable(t.get("place", String.class)),
                status,
                status.label(),
                t.get("members", Number.class).longValue(),
                t.get("present", Number.class).longValue(),
                t.get("ballots", Number.class).longValue(),
                t.get("closed", Number.class).longValue());
    }
}
