package vn.sovang.eligibility.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.eligibility.EligibilityAnswer;
import vn.sovang.proposal.AllowedOverrides;
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
    private final DossierAnswers answers;
    private final Snapshots snapshots;
    private final RestrictedCounts restricted;
    private final AllowedOverrides overrides;
    private final UnitPolicy units;
    private final AwardCatalogue catalogue;
    private final AppClock clock;

    DossierEligibility(
            Dossiers dossiers,
            DossierAnswers answers,
            Snapshots snapshots,
            RestrictedCounts restricted,
            AllowedOverrides overrides,
            UnitPolicy units,
            AwardCatalogue catalogue,
            AppClock clock) {
        this.dossiers = dossiers;
        this.answers = answers;
        this.snapshots = snapshots;
        this.restricted = restricted;
        this.overrides = overrides;
        this.units = units;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(@Observes ProposalMoved moved) {
        Moment.of(moved.to()).ifPresent(moment -> {
            Dossiers.Dossier d = dossiers.whole(moved.proposalId());
            Instant now = clock.instant();
            snapshots.keep(
                    d.id(),
                    answers.of(d).values().stream()
                            .map(j -> new Snapshots.Snapshot(
                                    j.candidate().nomineeId(),
                                    moment,
                                    d.round(),
                                    now,
                                    EligibilityAnswer.of(j.answer())))
                            .toList());
        });
    }

    DossierEligibilityView of(Actor actor, UUID proposalId) {
        Dossiers.Dossier d = dossiers.visible(actor, proposalId);
        Map<UUID, DossierAnswers.Judged> judged = answers.of(d);
        List<Snapshots.Snapshot> kept = d.whole() ? snapshots.of(d.id()) : List.of();
        List<AllowedOverrides.Passed> passed = d.whole() ? overrides.of(List.of(d.id())) : List.of();
        Map<UUID, Integer> facts = restrictedFacts(actor, d);
        Set<UUID> touched =
                facts.values().stream().anyMatch(n -> n > 0) ? Set.copyOf(answers.touchedByRestrictions(d)) : Set.of();
        return new DossierEligibilityView(
                d.id(),
                d.candidates().stream()
                        .map(c -> DossierEligibilityView.nominee(
                                judged.get(c.nomineeId()),
                                catalogue.get(c.award()).name(),
                                kept.stream()
                                        .filter(s -> s.nomineeId().equals(c.nomineeId()))
                                        .toList(),
                                Optional.ofNullable(facts.get(c.nomineeId())),
                                facts.containsKey(c.nomineeId()) && touched.contains(c.nomineeId()),
                                passed.stream()
                                        .filter(o -> c.nomineeId().equals(o.nomineeId()))
                                        .map(AllowedOverrides.Passed::sentence)
                                        .toList()))
                        .toList());
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
                .collect(Collectors.toMap(Dossiers.Candidate::nomineeId, c -> counts.getOrDefault(c.subjectId(), 0)));
    }
}
