package vn.sovang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/**
 * The units a launched movement calls on, and what each has answered. Addresses become units on the day of launching,
 * so that a unit founded later is not late with anything.
 */
@ApplicationScoped
class MovementCalls {

    /** Units the addresses of the movement mean: of a block's movement its members, of a unit's those below it. */
    private static final String MEANT = """
            select u.id from unit u, movement m
             where m.id = :movement
               and (u.valid_from is null or u.valid_from <= :today) and (u.valid_to is null or u.valid_to >= :today)
               and (m.scope <> 'UNIT' or u.id in (
                        with recursive below(id) as (
                            select m.owner_unit_id union select c.id from unit c join below b on c.parent_id = b.id)
                        select id from below))
               and (m.scope <> 'BLOCK' or exists (
                        select 1 from block_term t join block_term_member x on x.term_id = t.id
                         where t.block_id = m.block_id and t.year = :year and x.unit_id = u.id))
               and exists (
                        select 1 from movement_address a
                         where a.movement_id = m.id
                           and (a.kind = 'UNIT' and a.unit_id = u.id
                             or a.kind = 'UNIT_KIND' and a.unit_kind = u.kind
                             or a.kind = 'BLOCK' and exists (
                                    select 1 from block_term t join block_term_member x on x.term_id = t.id
                                     where t.block_id = a.block_id and t.year = :year and x.unit_id = u.id)))
            """;

    private static final String REPORTED = """
            exists (select 1 from movement_result r
                     where r.movement_id = m.id and r.unit_id = u.id
                       and (m.report_period is null or sv_fold(r.period) = sv_fold(m.report_period)))
            """;

    private static final String ANSWERS = """
            (select x.movement_id, x.unit_id, bool_or(x.called) as called, max(x.joined_on) as joined_on,
                    bool_or(not x.called) as joined
               from (select c.movement_id, c.unit_id, true as called, cast(null as date) as joined_on
                       from movement_call c
                     union all
                     select p.movement_id, p.unit_id, false, p.joined_on from movement_participation p) x
              group by x.movement_id, x.unit_id)
            """;

    private static final java.util.Map<String, String> SORTS =
            java.util.Map.of("unit", "u.place, u.name, u.id", "state", "a.joined, reported, u.place, u.id");

    private final EntityManager entities;
    private final AppClock clock;

    MovementCalls(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** How far the units called on have answered. */
    record Count(long called, long joined, long reported) {}

    /** @param year of the terms that say who is a member of an addressed block */
    void push(Movement m) {
        LocalDate today = clock.today();
        int last = m.toYear() == null ? today.getYear() : m.toYear();
        int year = Math.max(m.fromYear(), Math.min(last, today.getYear()));
        entities.flush();
        entities.createNativeQuery("""
                        delete from movement_call c where c.movement_id = :movement and c.unit_id not in (
                        """ + MEANT + ")")
                .setParameter("movement", m.id())
                .setParameter("today", today)
                .setParameter("year", year)
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into movement_call (movement_id, unit_id, called_on)
                        select :movement, q.id, :today from (
                        """ + MEANT + ") q on conflict do nothing")
                .setParameter("movement", m.id())
                .setParameter("today", today)
                .setParameter("year", year)
                .executeUpdate();
    }

    Count count(UUID movement) {
        Tuple t = (Tuple) entities.createNativeQuery(
                        """
                        select count(*) filter (where a.called) as called,
                               count(*) filter (where a.called and a.joined) as joined,
                               count(*) filter (where a.called and
                        """ + REPORTED + """
                               ) as reported
                          from movement m join
                        """ + ANSWERS
                                + " a on a.movement_id = m.id join unit u on u.id = a.unit_id where m.id = :movement",
                        Tuple.class)
                .setParameter("movement", movement)
                .getSingleResult();
        return new Count(
                t.get("called", Number.class).longValue(),
                t.get("joined", Number.class).longValue(),
                t.get("reported", Number.class).longValue());
    }

    /** What the actor's own units still owe or have done, called on or not. */
    List<MovementAnswer> own(Actor actor, UUID movement) {
        return actor.units().isEmpty()
                ? List.of()
                : list(movement)
                        .where("a.unit_id = any(:units)", "units", actor.units().toArray(UUID[]::new))
                        .all("u.place, u.id", MovementCalls::answer);
    }

    Page<MovementAnswer> page(UUID movement, PageQuery query, MovementAnswer.State state) {
        Paging paging = query.read(SORTS, "state");
        SqlList list = list(movement).search("u.search", paging.q());
        if (state != null) {
            list.where(
                    switch (state) {
                        case SILENT -> "not a.joined";
                        case JOINED -> "a.joined and not " + REPORTED;
                        case REPORTED -> REPORTED;
                    });
        }
        return list.page(paging, MovementCalls::answer);
    }

    private SqlList list(UUID movement) {
        return new SqlList(
                        entities,
                        "select u.id, u.name, a.called, a.joined, a.joined_on, " + REPORTED + " as reported",
                        "movement m join " + ANSWERS + " a on a.movement_id = m.id join unit u on u.id = a.unit_id")
                .where("m.id = :movement", "movement", movement);
    }

    private static MovementAnswer answer(Tuple t) {
        boolean joined = t.get("joined", Boolean.class);
        MovementAnswer.State state = t.get("reported", Boolean.class)
                ? MovementAnswer.State.REPORTED
                : joined ? MovementAnswer.State.JOINED : MovementAnswer.State.SILENT;
        return new MovementAnswer(
                t.get("id", UUID.class),
                t.get("name", String.class),
                t.get("called", Boolean.class),
                joined,
                Optional.ofNullable(t.get("joined_on", LocalDate.class)),
                state,
                state.label());
    }
}
