package vn.sovang.eligibility.dossier;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.eligibility.EligibilityAnswer;
import vn.sovang.eligibility.EligibilityResult;
import vn.sovang.proposal.Dossiers;

/** What the rules say of every nominee of a dossier that the reader sees. */
@Schema(name = "DossierEligibility")
public record DossierEligibilityView(
        @NotNull UUID proposalId, @NotNull List<NomineeEligibility> nominees) {

    /**
     * One nominee.
     *
     * @param answer by what the product knows now; what it does not know asks and does not refuse. After the decision
     *     the honours of the decision itself are left out
     * @param restrictedFacts how many restricted facts there are to be opened with a reason; absent for who may not
     * @param kept answers kept with the dossier, oldest first; empty for who sees only the own nominees
     * @param changes what differs from the last answer kept before the present state
     * @param toBeOpened whether the answer depends on restricted facts, for who may open them; which way is not said
     * @param drawn what the answer rests on, by book
     * @param unknown what nobody recorded
     * @param passedOver findings two people have passed over
     */
    @Schema(name = "NomineeEligibility")
    public record NomineeEligibility(
            @NotNull UUID nomineeId,
            @NotNull SubjectKind subjectKind,
            @NotNull String name,
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull EligibilityAnswer answer,
            Optional<Integer> restrictedFacts,
            @NotNull List<KeptAnswer> kept,
            @NotNull List<String> changes,
            @NotNull boolean toBeOpened,
            @NotNull List<String> drawn,
            @NotNull List<String> unknown,
            @NotNull List<String> passedOver) {}

    /** An answer kept with the dossier. */
    @Schema(name = "KeptEligibility")
    public record KeptAnswer(
            @NotNull Moment moment,
            @NotNull String momentLabel,
            @NotNull int round,
            @NotNull Instant takenAt,
            @NotNull String ruleSet,
            @NotNull EligibilityResult result,
            @NotNull String resultLabel) {}

    static NomineeEligibility nominee(
            DossierAnswers.Judged judged,
            String awardName,
            List<Snapshots.Snapshot> kept,
            Optional<Integer> restrictedFacts,
            boolean toBeOpened,
            List<String> passedOver) {
        Dossiers.Candidate c = judged.candidate();
        EligibilityAnswer now = EligibilityAnswer.of(judged.answer());
        boolean decided = !kept.isEmpty() && kept.get(kept.size() - 1).moment() == Moment.DECISION;
        EligibilityAnswer present = decided ? kept.get(kept.size() - 1).answer() : now;
        int before = kept.size() - (decided ? 2 : 1);
        return new NomineeEligibility(
                c.nomineeId(),
                c.kind(),
                c.name(),
                c.award(),
                awardName,
                present,
                restrictedFacts,
                kept.stream()
                        .map(s -> new KeptAnswer(
                                s.moment(),
                                s.moment().label(),
                                s.round(),
                                s.takenAt(),
                                s.answer().ruleSet(),
                                s.answer().result(),
                                s.answer().resultLabel()))
                        .toList(),
                before < 0 ? List.of() : changes(kept.get(before).answer(), present),
                toBeOpened,
                judged.known().drawn(),
                judged.known().unknownFor(c.award()),
                passedOver);
    }

    /** What became different, in sentences. */
    public static List<String> changes(EligibilityAnswer before, EligibilityAnswer now) {
        List<String> changes = new ArrayList<>();
        if (!before.ruleSet().equals(now.ruleSet())) {
            changes.add("Bộ quy tắc: " + before.ruleSet() + " → " + now.ruleSet());
        }
        if (before.result() != now.result()) {
            changes.add("Kết quả: " + before.resultLabel() + " → " + now.resultLabel());
        }
        now.findings().stream()
                .filter(f -> !before.findings().contains(f))
                .forEach(f -> changes.add("Mới có: " + words(f)));
        before.findings().stream()
                .filter(f -> !now.findings().contains(f))
                .forEach(f -> changes.add("Không còn: " + words(f)));
        return changes;
    }

    private static String words(EligibilityAnswer.FindingView f) {
        return f.rule() + " " + f.message()
                + f.evidence().map(e -> " (" + e + ")").orElse("");
    }
}
