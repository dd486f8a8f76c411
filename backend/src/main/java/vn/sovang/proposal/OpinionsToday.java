package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;
import vn.sovang.shared.today.Subject;
import vn.sovang.shared.today.TodayItem;
import vn.sovang.shared.today.TodaySource;

/** For the agency asked: opinions to give. For who asked: replies that are due, and replies that came. */
@ApplicationScoped
class OpinionsToday implements TodaySource {

    private static final int MOST = 20;
    private static final int NEAR_DAYS = 3;
    private static final int LATELY_DAYS = 7;

    private final EntityManager entities;
    private final AppClock clock;

    OpinionsToday(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items(Actor actor, int year) {
        List<TodayItem> items = new ArrayList<>();
        if (actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER)) {
            items.addAll(toGive(actor));
        }
        if (actor.is(Role.DEPARTMENT) && actor.accountId() != null) {
            items.addAll(asked(actor));
        }
        return items;
    }

    private List<TodayItem> toGive(Actor actor) {
        List<?> rows = entities.createNativeQuery("""
                        select o.id, o.question, o.asked_name, o.due_on from opinion_request o
                         where o.status = 'OPEN' and o.unit_id = any(:scope)
                         order by o.due_on, o.id limit %d""".formatted(MOST), Tuple.class)
                .setParameter("scope", ProposalScope.units(actor))
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .map(t -> new TodayItem(
                        near(t) ? TodayItem.Group.DUE : TodayItem.Group.WAITING,
                        "opinion-" + t.get("id", UUID.class),
                        Subject.of(Subject.Type.OPINION_REQUEST, t.get("id", UUID.class)),
                        "Sở Nội vụ xin ý kiến về khen thưởng",
                        t.get("question", String.class),
                        Optional.of(t.get("due_on", LocalDate.class)),
                        Optional.of("Trả lời")))
                .toList();
    }

    private List<TodayItem> asked(Actor actor) {
        List<?> rows = entities.createNativeQuery("""
                        select o.id, o.proposal_id, o.addressee, o.status, o.answer, o.due_on, p.title
                          from opinion_request o join award_proposal p on p.id = o.proposal_id
                         where o.asked_by = :me and p.status in ('RECEIVED', 'APPRAISING', 'APPRAISED')
                           and (o.status = 'OPEN' and o.due_on <= :near
                             or o.status = 'ANSWERED' and o.answered_on >= :since)
                         order by o.due_on, o.id limit %d""".formatted(MOST), Tuple.class)
                .setParameter("me", actor.accountId())
                .setParameter("near", clock.today().plusDays(NEAR_DAYS))
                .setParameter("since", clock.today().minusDays(LATELY_DAYS))
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .map(t -> {
                    boolean open = t.get("status", String.class).equals(OpinionStatus.OPEN.name());
                    return new TodayItem(
                            open ? TodayItem.Group.DUE : TodayItem.Group.CHANGED,
                            "opinion-asked-" + t.get("id", UUID.class),
                            Subject.of(Subject.Type.PROPOSAL, t.get("proposal_id", UUID.class)),
                            open
                                    ? t.get("addressee", String.class) + " chưa cho ý kiến"
                                    : t.get("addressee", String.class) + ": "
                                            + OpinionAnswer.valueOf(t.get("answer", String.class))
                                                    .label()
                                                    .toLowerCase(),
                            t.get("title", String.class),
                            open ? Optional.of(t.get("due_on", LocalDate.class)) : Optional.empty(),
                            Optional.of(open ? "Nhắc" : "Xem"));
                })
                .toList();
    }

    private boolean near(Tuple t) {
        return !t.get("due_on", LocalDate.class).isAfter(clock.today().plusDays(NEAR_DAYS));
    }
}
