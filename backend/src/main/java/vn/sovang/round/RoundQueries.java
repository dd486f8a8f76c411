package vn.sovang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.calendar.Calendars;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.WorkingCalendar;
import vn.sovang.shared.time.rule.Due;
import vn.sovang.shared.time.rule.TimeRuleJson;
import vn.sovang.shared.today.SearchSource;
import vn.sovang.shared.today.Subject;

/** Lists and search of rounds; only what is the reader's is listed, counted and found. */
@ApplicationScoped
class RoundQueries implements SearchSource {

    private static final String COLUMNS = """
            select r.id, r.name, r.year, r.level, r.owner_unit_id, o.name as owner_name, r.subject,
                   l.name as lead_name, r.lead_unit_id = any(:scope) as leads, r.deadline_rule, r.status""";
    private static final String FROM = """
            award_round r left join unit o on o.id = r.owner_unit_id left join unit l on l.id = r.lead_unit_id""";
    private static final Map<String, String> SORTS = Map.of(
            "year", "r.year",
            "name", "r.name, r.id",
            "changed", "r.changed_at desc, r.id");

    private final EntityManager entities;
    private final Rounds rounds;
    private final RoundViews views;
    private final Calendars calendars;

    RoundQueries(EntityManager entities, Rounds rounds, RoundViews views, Calendars calendars) {
        this.entities = entities;
        this.rounds = rounds;
        this.views = views;
        this.calendars = calendars;
    }

    /** What to list; null parts do not narrow. */
    record Filter(Integer year, RoundLevel level, RoundStatus status, UUID ownerUnitId) {}

    @Transactional
    public Page<RoundSummary> list(Actor actor, PageQuery query, Filter filter) {
        Paging paging = query.read(SORTS, "changed");
        WorkingCalendar calendar = calendars.current();
        return within(actor)
                .whereIf(filter.year(), "r.year = :year", "year")
                .whereIf(filter.level() == null ? null : filter.level().name(), "r.level = :level", "level")
                .whereIf(filter.status() == null ? null : filter.status().name(), "r.status = :status", "status")
                .whereIf(filter.ownerUnitId(), "r.owner_unit_id = :owner", "owner")
                .search("r.search", paging.q())
                .page(paging, t -> summary(t, calendar));
    }

    @Transactional
    public RoundView get(Actor actor, UUID id) {
        return views.of(actor, rounds.visible(actor, id));
    }

    private SqlList within(Actor actor) {
        return RoundScope.narrow(new SqlList(entities, COLUMNS, FROM), actor);
    }

    private RoundSummary summary(Tuple t, WorkingCalendar calendar) {
        RoundLevel level = RoundLevel.valueOf(t.get("level", String.class));
        RoundSubject subject = RoundSubject.valueOf(t.get("subject", String.class));
        RoundStatus status = RoundStatus.valueOf(t.get("status", String.class));
        int year = t.get("year", Integer.class);
        Optional<Due> due = Optional.ofNullable(t.get("deadline_rule", String.class))
                .map(rule -> TimeRuleJson.read(rule).resolve(calendars.context(year, calendar)));
        return new RoundSummary(
                t.get("id", UUID.class),
                t.get("name", String.class),
                year,
                level,
                level.label(),
                Optional.ofNullable(t.get("owner_unit_id", UUID.class)),
                Optional.ofNullable(t.get("owner_name", String.class)),
                subject,
                subject.label(),
                Optional.ofNullable(t.get("lead_name", String.class)),
                Boolean.TRUE.equals(t.get("leads", Boolean.class)),
                due.map(Due::opens),
                due.flatMap(Due::lastDay),
                status,
                status.label());
    }

    @Override
    public int rank() {
        return 42;
    }

    @Override
    @Transactional
    public List<Hit> find(Actor actor, String words, int most) {
        WorkingCalendar calendar = calendars.current();
        return within(actor)
                .search("r.search", words)
                .page(new Paging(0, most, "r.changed_at desc, r.id", words), t -> summary(t, calendar))
                .items()
                .stream()
                .map(r -> new Hit(
                        Subject.of(Subject.Type.AWARD_ROUND, r.id()),
                        r.name(),
                        r.ownerName().orElse(r.levelLabel()) + " · " + r.statusLabel()))
                .toList();
    }
}
