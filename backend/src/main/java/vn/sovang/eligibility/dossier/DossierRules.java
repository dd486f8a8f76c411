package vn.sovang.eligibility.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.eligibility.engine.Finding;
import vn.sovang.eligibility.engine.Severity;
import vn.sovang.proposal.Dossiers;
import vn.sovang.proposal.NomineeRules;

/** Tells dossiers which verified rules refuse their nominees; what only asks stops nobody. */
@ApplicationScoped
class DossierRules implements NomineeRules {

    private final Dossiers dossiers;
    private final DossierAnswers answers;

    DossierRules(Dossiers dossiers, DossierAnswers answers) {
        this.dossiers = dossiers;
        this.answers = answers;
    }

    @Override
    public Map<UUID, List<Refusal>> refusals(UUID proposalId) {
        Map<UUID, List<Refusal>> refusals = new LinkedHashMap<>();
        answers.of(dossiers.whole(proposalId)).forEach((nominee, judged) -> {
            List<Refusal> own = judged.answer().findings().stream()
                    .filter(f -> f.severity() == Severity.HARD)
                    .map(DossierRules::refusal)
                    .toList();
            if (!own.isEmpty()) {
                refusals.put(nominee, own);
            }
        });
        return refusals;
    }

    private static Refusal refusal(Finding f) {
        return new Refusal(
                f.rule().name(),
                f.rule().message() + (f.evidence() == null ? "" : ": " + f.evidence()),
                f.legalBasis());
    }
}
