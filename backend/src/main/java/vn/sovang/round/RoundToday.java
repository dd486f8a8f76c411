package vn.sovang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.calendar.Calendars;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.shared.time.WorkingCalendar;
import vn.sovang.shared.time.rule.Due;
import vn.sovang.shared.today.Subject;
import vn.sovang.shared.today.TodayItem;
import vn.sovang.shared.today.TodaySource;
import vn.sovang.unit.Unit;

/** Rounds of the province whose time runs out, for the people of units that may send. */
@ApplicationScoped
class RoundToday implements TodaySource {

    private static final int AHEAD_DAYS = 21;
    private static final int NEAR_DAYS = 3;

    private final EntityManager entities;
    private final RoundWords words;
    private final Calendars calendars;
    private final AppClock clock;

    RoundToday(EntityManager entities, RoundWords words, Calendars calendars, AppClock clock) {
        this.entities = entities;
        this.words = words;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<TodayItem> items(Actor actor, int year) {
        if (!RoundPolicy.isUnitPerson(actor) || actor.units().isEmpty()) {
            return List.of();
        }
        List<AwardRound> open = entities.createQuery(
                        "select r from AwardRound r where r.level = :level and r.status = :status"
                                + " and r.deadlineRule is not null order by r.id",
                        AwardRound.class)
                .setParameter("level", RoundLevel.PROVINCE)
                .setParameter("status", RoundStatus.OPEN)
                .setMaxResults(50)
                .getResultList();
        if (open.isEmpty()) {
            return List.of();
        }
        List<Unit> units = entities.createQuery("select u from Unit u where u.id in :ids order by u.place", Unit.class)
                .setParameter("ids", actor.units())
                .setMaxResults(1)
                .getResultList();
        WorkingCalendar calendar = calendars.current();
        List<TodayItem> items = new ArrayList<>();
        units.stream()
                .findFirst()
                .ifPresent(unit -> open.forEach(r -> due(r, unit, calendar).ifPresent(items::add)));
        return items;
    }

    private Optional<TodayItem> due(AwardRound r, Unit unit, WorkingCalendar calendar) {
        LocalDate today = clock.today();
        return !r.mayBeSentBy(unit.id(), unit.kind(), false)
                ? Optional.empty()
                : r.due(
                                calendars.context(r.year(), calendar),
                                words::who,
                                unit.kind().label())
                        .flatMap(Due::lastDay)
                        .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(AHEAD_DAYS)))
                        .map(day -> new TodayItem(
                                day.isAfter(today.plusDays(NEAR_DAYS)) ? TodayItem.Group.WAITING : TodayItem.Group.DUE,
                                "award-round-" + r.id(),
                                Subject.of(Subject.Type.AWARD_ROUND, r.id()),
                                r.name(),
                                "Hạn gửi hồ sơ khen thưởng " + r.achievementTime(),
                                Optional.of(day),
                                Optional.of("Xem đợt xét")));
    }
}
