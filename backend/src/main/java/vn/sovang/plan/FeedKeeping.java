package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.KeyedHash;
import vn.sovang.shared.security.KnownActors;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;

/** A calendar that a person's own program fetches: what of the plans is theirs to do. */
@ApplicationScoped
public class FeedKeeping {

    private static final String PURPOSE = "plan-feed";
    private static final String SUBJECT = "plan-feed";
    private static final int SECRET_BYTES = 32;
    private static final int MOST = 1000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PlanFeeds feeds;
    private final KeyedHash hashes;
    private final KnownActors actors;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final AppClock clock;

    FeedKeeping(
            PlanFeeds feeds,
            KeyedHash hashes,
            KnownActors actors,
            EntityManager entities,
            AuditTrail audit,
            AppClock clock) {
        this.feeds = feeds;
        this.hashes = hashes;
        this.actors = actors;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public FeedView mine(Actor actor) {
        return feeds.findByIdOptional(actor.accountId()).map(f -> view(f, null)).orElse(FeedView.NONE);
    }

    /** A new secret; the address made before opens nothing any more. */
    @Transactional
    public FeedView make(Actor actor) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        PlanFeed feed = feeds.findByIdOptional(actor.accountId()).orElseGet(() -> {
            PlanFeed made = PlanFeed.of(actor.accountId());
            made.renew("", clock.instant());
            feeds.persist(made);
            return made;
        });
        feed.renew(hashes.of(PURPOSE, token), clock.instant());
        audit.record(actor, "plan.feed.make", SUBJECT, actor.accountId());
        feeds.flush();
        return view(feed, token);
    }

    @Transactional
    public void revoke(Actor actor) {
        feeds.findByIdOptional(actor.accountId()).ifPresent(feed -> {
            audit.record(actor, "plan.feed.revoke", SUBJECT, actor.accountId());
            feeds.delete(feed);
            feeds.flush();
        });
    }

    /** @throws NotFound for a wrong or ended secret and for an account that is no longer active (404) */
    @Transactional
    public String calendar(String token) {
        PlanFeed feed = feeds.byHash(hashes.of(PURPOSE, token)).orElseThrow(NotFound::new);
        Actor owner = actors.active(feed.accountId()).orElseThrow(NotFound::new);
        feed.wasRead(clock.instant());
        CalendarText text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//So Vang//Ke hoach//VI")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", "Sổ Vàng: việc theo kế hoạch")
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        tasks(owner).forEach(t -> event(text, (Tuple) t));
        return text.line("END", "VCALENDAR").toString();
    }

    private FeedView view(PlanFeed feed, String token) {
        return new FeedView(
                true,
                Optional.ofNullable(token).map(t -> "/api/v1/calendar-feeds/" + t),
                Optional.of(feed.madeAt()),
                Optional.ofNullable(feed.readAt()));
    }

    /** Everything for the department, for others what their units lead or coordinate; of this year and around it. */
    private List<?> tasks(Actor owner) {
        boolean department = owner.isAny(Role.DEPARTMENT, Role.DEPARTMENT_HEAD);
        if (!department && owner.units().isEmpty()) {
            return List.of();
        }
        LocalDate today = clock.today();
        Query query = entities.createNativeQuery(
                        """
                        select t.id, t.version, t.plan_id, t.title, t.number, t.quarter, t.due_on, t.status,
                               coalesce(p.number, p.title) as plan,
                               (select string_agg(y.raw, '; ' order by y.place) from plan_task_party y
                                 where y.task_id = t.id and y.side = 'LEAD') as leads
                          from plan_task t join annual_plan p on p.id = t.plan_id
                         where p.status <> 'DRAFT' and t.status in ('OPEN', 'DEFERRED', 'DONE')
                           and t.due_on between :from and :to
                        """ + (department ? "" : """
                           and exists (select 1 from plan_task_party y where y.task_id = t.id and y.unit_id in (:units))
                        """) + " order by t.due_on, t.place, t.id limit " + MOST, Tuple.class)
                .setParameter("from", today.minusYears(1))
                .setParameter("to", today.plusYears(2));
        if (!department) {
            query.setParameter("units", owner.units());
        }
        return query.getResultList();
    }

    private void event(CalendarText text, Tuple t) {
        LocalDate due = t.get("due_on", LocalDate.class);
        TaskStatus status = TaskStatus.valueOf(t.get("status", String.class));
        String where = TaskWords.where(
                t.get("plan", String.class), t.get("quarter", Integer.class), t.get("number", String.class));
        String leads = t.get("leads", String.class);
        text.line("BEGIN", "VEVENT")
                .line("UID", t.get("id", UUID.class) + "@sovang")
                .moment("DTSTAMP", clock.instant())
                .line("SEQUENCE", String.valueOf(t.get("version", Integer.class)))
                .day("DTSTART", due)
                .day("DTEND", due.plusDays(1))
                .text(
                        "SUMMARY",
                        (status == TaskStatus.DONE ? "Đã xong: " : "Hạn cuối: ") + t.get("title", String.class))
                .text("DESCRIPTION", "Kế hoạch " + where + "\n" + (leads == null ? "" : "Chủ trì: " + leads))
                .line("TRANSP", "TRANSPARENT");
        if (status.isLive()) {
            for (int days : List.of(7, 3, 1)) {
                text.line("BEGIN", "VALARM")
                        .line("ACTION", "DISPLAY")
                        .text("DESCRIPTION", "Còn " + days + " ngày: " + t.get("title", String.class))
                        .line("TRIGGER", "-P" + days + "D")
                        .line("END", "VALARM");
            }
        }
        text.line("END", "VEVENT");
    }
}
