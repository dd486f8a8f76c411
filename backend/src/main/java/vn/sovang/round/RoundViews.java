package vn.sovang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.StatusHistory;
import vn.sovang.calendar.Calendars;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.time.rule.Due;
import vn.sovang.shared.time.rule.TimeContext;
import vn.sovang.unit.UnitNames;

/** Puts a round together for one reader. */
@ApplicationScoped
class RoundViews {

    /** Kind of record in the audit trail and the history. */
    static final String SUBJECT = "award-round";

    private final RoundPolicy policy;
    private final UnitNames names;
    private final RoundWords words;
    private final AwardCatalogue catalogue;
    private final Calendars calendars;
    private final StatusHistory history;
    private final EntityManager entities;

    RoundViews(
            RoundPolicy policy,
            UnitNames names,
            RoundWords words,
            AwardCatalogue catalogue,
            Calendars calendars,
            StatusHistory history,
            EntityManager entities) {
        this.policy = policy;
        this.names = names;
        this.words = words;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.history = history;
        this.entities = entities;
    }

    RoundView of(Actor actor, AwardRound r) {
        RoundPlan.Submitters submitters = r.submitters();
        List<UUID> ids = new ArrayList<>(submitters.units());
        Optional.ofNullable(r.ownerUnitId()).ifPresent(ids::add);
        Optional.ofNullable(r.leadUnitId()).ifPresent(ids::add);
        Map<UUID, String> units = names.of(ids);
        TimeContext in = calendars.context(r.year());
        return new RoundView(
                r.id(),
                r.version(),
                r.level(),
                r.level().label(),
                Optional.ofNullable(r.ownerUnitId()),
                Optional.ofNullable(r.ownerUnitId()).map(units::get),
                r.name(),
                r.year(),
                r.subject(),
                r.subject().label(),
                r.achievementTime(),
                Optional.ofNullable(r.movementId()),
                Optional.ofNullable(r.movementId()).map(this::movement),
                Optional.ofNullable(r.from()),
                Optional.ofNullable(r.to()),
                Optional.ofNullable(r.guidance()),
                Optional.ofNullable(r.leadUnitId()),
                Optional.ofNullable(r.leadUnitId()).map(units::get),
                r.due(in, words::who).map(due -> deadline(r.deadline(), due)),
                r.exceptions().stream().map(e -> exception(e, in)).toList(),
                submitters.everyUnit(),
                submitters.blocks(),
                submitters.kinds().stream()
                        .sorted()
                        .map(k -> new RoundView.KindView(k, k.label()))
                        .toList(),
                submitters.units().stream()
                        .map(id -> new RoundView.UnitView(id, units.get(id)))
                        .sorted(Comparator.comparing(RoundView.UnitView::name))
                        .toList(),
                awards(r),
                r.status(),
                r.status().label(),
                history.of(SUBJECT, r.id()),
                actions(actor, r));
    }

    /** In the order of the catalogue. */
    private List<RoundView.AwardView> awards(AwardRound r) {
        List<RoundAward> open = r.awards();
        return catalogue.all().stream()
                .flatMap(a -> open.stream()
                        .filter(o -> o.awardCode().equals(a.code()))
                        .map(o -> award(a, o)))
                .toList();
    }

    private static RoundView.AwardView award(Award a, RoundAward open) {
        return new RoundView.AwardView(
                a.code(),
                a.name(),
                a.level(),
                a.subjects().stream().sorted().toList(),
                Optional.ofNullable(open.quota()),
                open.route(),
                open.route().label());
    }

    private RoundView.ExceptionView exception(RoundException e, TimeContext in) {
        return new RoundView.ExceptionView(
                e.target(),
                e.code(),
                words.who(e),
                deadline(e.written(), e.time().resolve(in)));
    }

    static RoundView.DeadlineView deadline(String written, Due due) {
        return new RoundView.DeadlineView(written, Optional.ofNullable(due.opens()), due.lastDay(), due.explanation());
    }

    private String movement(UUID id) {
        return (String) entities.createNativeQuery("select name from movement where id = :id")
                .setParameter("id", id)
                .getSingleResult();
    }

    private List<AllowedAction> actions(Actor actor, AwardRound r) {
        return Arrays.stream(RoundAction.values())
                .filter(a -> policy.mayRun(actor, r.ownerUnitId()).allowed())
                .map(a -> AllowedAction.of(a, policy.may(actor, a, r).and(a.in(r.status()))))
                .toList();
    }
}
