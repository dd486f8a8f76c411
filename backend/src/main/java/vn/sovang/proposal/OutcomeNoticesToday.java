package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;
import vn.sovang.shared.today.Subject;
import vn.sovang.shared.today.TodayItem;
import vn.sovang.shared.today.TodaySource;

/** For the department: proposers to tell that somebody was not honoured. For the proposer: what it was told lately. */
@ApplicationScoped
class OutcomeNoticesToday implements TodaySource {

    private static final int MOST = 20;
    private static final int LATELY_DAYS = 7;

    private final EntityManager entities;
    private final AppClock clock;

    OutcomeNoticesToday(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items(Actor actor, int year) {
        if (actor.is(Role.DEPARTMENT)) {
            return toTell();
        }
        return actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER) ? told(actor) : List.of();
    }

    /** Of the latest decisions; whoever was honoured learns it from the decision itself. */
    private List<TodayItem> toTell() {
        List<?> rows = entities.createNativeQuery("""
                        select p.id, p.number, p.title, p.proposer_name, count(*) as people
                          from award_proposal p
                          join award_nominee n on n.proposal_id = p.id and n.outcome in ('REFUSED', 'NOT_QUALIFIED')
                         where p.status in ('DECIDED', 'CLOSED') and p.changed_at >= :since
                           and not exists (select 1 from outcome_notice o where o.proposal_id = p.id)
                         group by p.id order by p.changed_at limit %d""".formatted(MOST), Tuple.class)
                .setParameter("since", clock.instant().minus(java.time.Duration.ofDays(90)))
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .map(t -> new TodayItem(
                        TodayItem.Group.WAITING,
                        "outcome-to-tell-" + t.get("id", UUID.class),
                        Subject.of(Subject.Type.PROPOSAL, t.get("id", UUID.class)),
                        t.get("title", String.class),
                        t.get("people", Long.class) + " trường hợp không được khen, chưa thông báo cho "
                                + t.get("proposer_name", String.class),
                        Optional.empty(),
                        Optional.of("Thông báo")))
                .toList();
    }

    private List<TodayItem> told(Actor actor) {
        List<?> rows = entities.createNativeQuery("""
                        select p.id, p.title, o.number, o.signed_on
                          from outcome_notice o join award_proposal p on p.id = o.proposal_id
                         where p.proposer_unit_id = any(:scope) and o.recorded_at >= :since
                         order by o.recorded_at desc limit %d""".formatted(MOST), Tuple.class)
                .setParameter("scope", ProposalScope.units(actor))
                .setParameter("since", clock.instant().minus(java.time.Duration.ofDays(LATELY_DAYS)))
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .map(t -> new TodayItem(
                        TodayItem.Group.CHANGED,
                        "outcome-told-" + t.get("id", UUID.class),
                        Subject.of(Subject.Type.PROPOSAL, t.get("id", UUID.class)),
                        t.get("title", String.class),
                        "Sở Nội vụ thông báo kết quả: công văn " + t.get("number", String.class) + " ngày "
                                + DossierPapers.day(t.get("signed_on", java.time.LocalDate.class)),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }
}
