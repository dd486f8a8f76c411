package vn.sovang.eligibility.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.eligibility.EligibilityAnswer;
import vn.sovang.eligibility.RuleEngines;
import vn.sovang.eligibility.engine.EligibilityEngine;
import vn.sovang.eligibility.engine.History;
import vn.sovang.proposal.Dossiers;
import vn.sovang.proposal.ProposalMoved;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitPolicy;
import vn.sovang.unit.restricted.RestrictedCounts;

/** Asks the rules about every nominee of a dossier, and keeps the answers when it is sent, taken in and decided. */
@ApplicationScoped
public class DossierEligibility {

    private final Dossiers dossiers;
    private final KnownHistories histories;
    private final RuleEngines engines;
    private final Snapshots snapshots;
    private final RestrictedCounts restricted;
    private final UnitPolicy units;
    private final AwardCatalogue catalogue;
    private final AppClock clock;

    DossierEligibility(
            Dossiers dossiers,
            KnownHistories histories,
            RuleEngines engines,
            Snapshots snapshots,
            RestrictedCounts restricted,
            UnitPolicy units,
            AwardCatalogue catalogue,
            AppClock clock) {
        this.dossiers = dossiers;
        this.histories = histories;
        this.engines = engines;
        this.snapshots = snapshots;
        this.restricted = restricted;
        this.units = units;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(@Observes ProposalMoved moved) {
        Moment.of(moved.to()).ifPresent(moment -> {
            Dossiers.Dossier d = dossiers.whole(moved.proposalId());
            Map<UUID, History> known = histories.of(d);
            d.candidates()
                    .forEach(c -> snapshots.keep(
                            d.id(),
                            new Snapshots.Snapshot(
                                    c.nomineeId(), moment, d.round(), clock.instant(), answer(d, c, known))));
        });
    }

    DossierEligibilityView of(Actor actor, UUID proposalId) {
        Dossiers.Dossier d = dossiers.visible(actor, proposalId);
        Map<UUID, History> known = histories.of(d);
        List<Snapshots.Snapshot> kept = d.whole() ? snapshots.of(d.id()) : List.of();
        Map<UUID, Integer> facts = restrictedFacts(actor, d);
        return new DossierEligibilityView(
                d.id(),
                d.candidates().stream()
                        .map(c -> DossierEligibilityView.nominee(
                                c,
                                catalogue.get(c.award()).name(),
                                answer(d, c, known),
                                kept.stream()
                                        .filter(s -> s.nomineeId().equals(c.nomineeId()))
                                        .toList(),
                                Optional.ofNullable(facts.get(c.nomineeId()))))
                        .toList());
    }

    private EligibilityAnswer answer(Dossiers.Dossier d, Dossiers.Candidate c, Map<UUID, History> known) {
        LocalDate today = clock.today();
        EligibilityEngine engine = engines.on(d.acceptedOn() == null ? today : d.acceptedOn());
        return EligibilityAnswer.of(engine.answer(DossierQuestions.of(d, c, known.get(c.nomineeId()), today)));
    }

    /** How many there are, and only for who may open them with a reason; what they say is not told here. */
    private Map<UUID, Integer> restrictedFacts(Actor actor, Dossiers.Dossier d) {
        List<Dossiers.Candidate> open = d.candidates().stream()
                .filter(c -> units.mayReadRestricted(actor, c.unitId()).allowed())
                .toList();
        Map<UUID, Integer> counts = restricted.since(
                clock.today().minusYears(6),
                open.stream().map(Dossiers.Candidate::subjectId).toList());
        return open.stream()
                .collect(java.util.stream.Collectors.toMap(
                        Dossiers.Candidate::nomineeId, c -> counts.getOrDefault(c.subjectId(), 0)));
    }
}
