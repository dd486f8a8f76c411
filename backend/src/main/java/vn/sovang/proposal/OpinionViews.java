package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** Puts requests for opinions into words. */
@ApplicationScoped
class OpinionViews {

    static final String SUBJECT = "opinion-request";

    private final EntityManager entities;
    private final AwardCatalogue catalogue;
    private final AppClock clock;

    OpinionViews(EntityManager entities, AwardCatalogue catalogue, AppClock clock) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    OpinionView of(Actor actor, OpinionRequest r) {
        return of(actor, List.of(r)).get(0);
    }

    List<OpinionView> of(Actor actor, List<OpinionRequest> requests) {
        Map<UUID, List<OpinionView.About>> about =
                about(requests.stream().map(OpinionRequest::proposalId).toList());
        return requests.stream()
                .map(r -> view(actor, r, about.getOrDefault(r.proposalId(), List.of())))
                .toList();
    }

    /** For who holds the link and is nobody to the program. */
    OpinionView ofLink(OpinionRequest r) {
        return view(null, r, about(List.of(r.proposalId())).getOrDefault(r.proposalId(), List.of()));
    }

    private OpinionView view(Actor actor, OpinionRequest r, List<OpinionView.About> about) {
        boolean province = actor != null && ProposalPolicy.seesProvince(actor);
        return new OpinionView(
                r.id(),
                r.version(),
                Optional.ofNullable(province ? r.proposalId() : null),
                r.kind(),
                r.kind().label(),
                r.addressee(),
                r.question(),
                about,
                r.askedName(),
                r.askedOn(),
                r.dueOn(),
                r.status() == OpinionStatus.OPEN
                        ? Optional.of(ChronoUnit.DAYS.between(clock.today(), r.dueOn()))
                        : Optional.empty(),
                r.status(),
                r.status().label(),
                Optional.ofNullable(r.answer()).map(OpinionAnswer::label),
                Optional.ofNullable(r.text()),
                Optional.ofNullable(r.answeredBy()),
                Optional.ofNullable(r.answeredOn()),
                Optional.ofNullable(r.documentNumber()),
                Optional.ofNullable(r.way()).map(OpinionWay::label),
                Optional.ofNullable(province ? r.linkUntil() : null),
                actor == null ? List.of() : actions(actor, r));
    }

    static Verdict mayAsk(Actor actor) {
        return Verdict.of(
                actor.is(Role.DEPARTMENT), "Chỉ chuyên viên Ban Thi đua – Khen thưởng xin ý kiến các cơ quan.");
    }

    static Verdict mayAnswer(Actor actor, OpinionRequest r) {
        return Verdict.of(
                r.unitId() != null && actor.worksFor(r.unitId()) && actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER),
                "Chỉ người của cơ quan được hỏi (" + r.addressee() + ") trả lời.");
    }

    private static List<AllowedAction> actions(Actor actor, OpinionRequest r) {
        Verdict open = r.canAnswer();
        List<AllowedAction> actions = new ArrayList<>();
        if (actor.is(Role.DEPARTMENT)) {
            actions.add(AllowedAction.of(OpinionView.Action.RECORD, open));
            actions.add(AllowedAction.of(OpinionView.Action.LINK, open));
            actions.add(AllowedAction.of(OpinionView.Action.WITHDRAW, open));
        } else if (mayAnswer(actor, r).allowed()) {
            actions.add(AllowedAction.of(OpinionView.Action.ANSWER, open));
        }
        return actions;
    }

    private Map<UUID, List<OpinionView.About>> about(List<UUID> proposals) {
        Map<UUID, List<OpinionView.About>> about = new HashMap<>();
        if (proposals.isEmpty()) {
            return about;
        }
        // Read to the end first: naming an award may ask again on the same connection.
        List<?> rows = entities.createNativeQuery("""
                        select n.proposal_id, n.name, n.unit_name, n.award_code from award_nominee n
                         where n.proposal_id in (:proposals) order by n.proposal_id, n.place""", Tuple.class)
                .setParameter("proposals", proposals)
                .getResultList();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            String unit = t.get("unit_name", String.class);
            String name = t.get("name", String.class);
            about.computeIfAbsent(t.get("proposal_id", UUID.class), p -> new ArrayList<>())
                    .add(new OpinionView.About(
                            unit == null ? name : name + ", " + unit,
                            catalogue.get(t.get("award_code", String.class)).name()));
        }
        return about;
    }
}
