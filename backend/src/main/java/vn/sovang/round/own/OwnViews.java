package vn.sovang.round.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.round.AwardRound;
import vn.sovang.round.RoundAward;
import vn.sovang.round.RoundRoute;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.unit.UnitNames;

/** Puts a unit's own round together for one reader. */
@ApplicationScoped
class OwnViews {

    private final OwnPolicy policy;
    private final OwnWarnings warnings;
    private final CandidateBatches batches;
    private final AwardCatalogue catalogue;
    private final UnitNames names;
    private final EntityManager entities;

    OwnViews(
            OwnPolicy policy,
            OwnWarnings warnings,
            CandidateBatches batches,
            AwardCatalogue catalogue,
            UnitNames names,
            EntityManager entities) {
        this.policy = policy;
        this.warnings = warnings;
        this.batches = batches;
        this.catalogue = catalogue;
        this.names = names;
        this.entities = entities;
    }

    OwnRoundView of(Actor actor, OwnRounds.Place at) {
        AwardRound r = at.round();
        OwnRound own = at.own();
        boolean all = policy.seesAll(actor, r);
        List<Candidate> shown = own.candidates().stream()
                .filter(c -> policy.seesList(actor, r, c.listUnitId()))
                .toList();
        return new OwnRoundView(
                own.id(),
                own.version(),
                lists(actor, at, shown),
                shown.stream().map(this::candidate).toList(),
                batches(actor, at, shown),
                hasCouncil(r),
                all
                        ? Optional.ofNullable(own.sitting())
                                .map(s -> new OwnRoundView.SittingView(
                                        s.heldOn(),
                                        s.members(),
                                        s.present(),
                                        Optional.ofNullable(s.chair()),
                                        Optional.ofNullable(s.minutes())))
                        : Optional.empty(),
                decisions(shown),
                OwnFunnel.of(shown),
                byAward(r, shown),
                policy.runs(actor, r) ? warnings.of(at) : List.of(),
                actions(actor, at));
    }

    static boolean hasCouncil(AwardRound r) {
        return r.awards().stream().anyMatch(a -> a.route() != RoundRoute.NO_COUNCIL);
    }

    private List<OwnRoundView.ListView> lists(Actor actor, OwnRounds.Place at, List<Candidate> shown) {
        AwardRound r = at.round();
        List<SubList> lists = at.own().lists().stream()
                .filter(l -> policy.seesList(actor, r, l.unitId()))
                .toList();
        Map<UUID, String> units = names.of(lists.stream().map(SubList::unitId).toList());
        return lists.stream()
                .map(l -> list(actor, r, l, units.get(l.unitId()), shown))
                .sorted(Comparator.comparing((OwnRoundView.ListView l) -> !l.owner())
                        .thenComparing(l -> new ArrayList<>(units.keySet()).indexOf(l.unitId())))
                .toList();
    }

    private OwnRoundView.ListView list(Actor actor, AwardRound r, SubList l, String name, List<Candidate> shown) {
        boolean owner = l.unitId().equals(r.ownerUnitId());
        return new OwnRoundView.ListView(
                l.unitId(),
                name,
                owner,
                OwnFunnel.of(shown.stream()
                        .filter(c -> c.listUnitId().equals(l.unitId()))
                        .toList()),
                Optional.ofNullable(l.minutesNumber()),
                Optional.ofNullable(l.minutesOn()),
                Optional.ofNullable(l.sentAt()),
                Optional.ofNullable(l.returnReason()),
                owner
                        ? List.of()
                        : Arrays.stream(OwnPolicy.ListAction.values())
                                .map(a -> AllowedAction.of(a, list(actor, a, r, l)))
                                .toList());
    }

    private Verdict list(Actor actor, OwnPolicy.ListAction action, AwardRound r, SubList l) {
        return policy.may(actor, action, r, l.unitId())
                .and(OwnPolicy.open(r))
                .and(
                        action == OwnPolicy.ListAction.GIVE_BACK
                                ? Verdict.of(l.isSent(), "Danh sách này chưa gửi.")
                                : Verdict.of(!l.isSent(), "Danh sách này đã gửi."));
    }

    private List<OwnRoundView.BatchView> batches(Actor actor, OwnRounds.Place at, List<Candidate> shown) {
        return batches.of(at.own().id()).stream()
                .filter(b -> policy.seesList(actor, at.round(), b.listUnitId()))
                .map(b -> new OwnRoundView.BatchView(
                        b.id(),
                        b.listUnitId(),
                        b.list().awardCode(),
                        catalogue.get(b.list().awardCode()).shortName(),
                        (int) shown.stream()
                                .filter(c -> b.id().equals(c.batchId()))
                                .count(),
                        b.list().enteredAt(),
                        b.list().enteredBy(),
                        List.of(AllowedAction.of(
                                OwnPolicy.BatchAction.UNDO,
                                policy.may(actor, OwnPolicy.ListAction.NAME, at.round(), b.listUnitId())
                                        .and(b.canBeUndone(at.round(), at.own()))))))
                .filter(b -> b.candidates() > 0)
                .toList();
    }

    private OwnRoundView.CandidateView candidate(Candidate c) {
        return new OwnRoundView.CandidateView(
                c.id(),
                c.listUnitId(),
                c.subjectKind(),
                c.unitId(),
                Optional.ofNullable(c.personId()),
                Optional.ofNullable(c.householdId()),
                c.name(),
                Optional.ofNullable(c.unitName()),
                Optional.ofNullable(c.post()),
                c.awardCode(),
                catalogue.get(c.awardCode()).shortName(),
                c.achievement(),
                Optional.ofNullable(c.votesFor()),
                Optional.ofNullable(c.votesAgainst()),
                c.outcome(),
                c.outcome().label(),
                Optional.ofNullable(c.outcomeReason()),
                Optional.ofNullable(c.decisionId()));
    }

    /** In the order of the catalogue; awards nobody is named for too. */
    private List<OwnRoundView.AwardFunnelView> byAward(AwardRound r, List<Candidate> shown) {
        List<RoundAward> open = r.awards();
        return catalogue.all().stream()
                .flatMap(a -> open.stream()
                        .filter(o -> o.awardCode().equals(a.code()))
                        .map(o -> new OwnRoundView.AwardFunnelView(
                                a.code(),
                                a.shortName(),
                                OwnFunnel.of(shown.stream()
                                        .filter(c -> c.awardCode().equals(a.code()))
                                        .toList()),
                                Optional.ofNullable(o.quota()))))
                .toList();
    }

    private List<OwnRoundView.DecisionView> decisions(List<Candidate> shown) {
        List<UUID> ids = shown.stream()
                .map(Candidate::decisionId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<?> rows = entities.createNativeQuery(
                        "select id, number, decided_on from decision where id in (:ids) order by decided_on, id",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream()
                .map(row -> (Tuple) row)
                .map(t -> new OwnRoundView.DecisionView(
                        t.get("id", UUID.class),
                        t.get("number", String.class),
                        t.get("decided_on", LocalDate.class),
                        shown.stream()
                                .filter(c -> t.get("id", UUID.class).equals(c.decisionId()))
                                .count()))
                .toList();
    }

    private List<AllowedAction> actions(Actor actor, OwnRounds.Place at) {
        return Arrays.stream(OwnPolicy.Action.values())
                .filter(a -> policy.runs(actor, at.round()))
                .map(a -> AllowedAction.of(
                        a,
                        policy.may(actor, a, at.round())
                                .and(OwnPolicy.open(at.round()))
                                .and(OwnDeciding.ready(a, at))))
                .toList();
    }
}
