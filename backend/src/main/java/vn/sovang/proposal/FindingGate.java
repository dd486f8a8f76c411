package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.shared.security.Verdict;

/**
 * What stops a dossier, and what stops one nominee of it: a certain finding that no two people have passed over. R10 is
 * left to the decision, which refuses an award that is not the province's to give and cannot be overridden.
 */
@ApplicationScoped
class FindingGate {

    /** Findings about the dossier itself; a nominee is not stopped by them a second time. */
    private static final Set<String> OF_DOSSIER = Set.of("R05", "R06", "R11");

    private final FindingOverrides overrides;
    private final NomineeRules rules;

    FindingGate(FindingOverrides overrides, NomineeRules rules) {
        this.overrides = overrides;
        this.rules = rules;
    }

    static boolean stops(ProposalView.Finding f) {
        return f.severity() == ProposalView.Severity.HARD && OF_DOSSIER.contains(f.rule());
    }

    /** No statement where nothing stops. */
    Verdict mayGoUp(Proposal p, List<ProposalView.Finding> findings) {
        List<ProposalView.Finding> stopping =
                findings.stream().filter(FindingGate::stops).toList();
        Set<String> allowed = stopping.isEmpty() ? Set.of() : overrides.allowed(p.id());
        return stopping.stream()
                .filter(f -> !allowed.contains(f.rule()))
                .findFirst()
                .map(f -> Verdict.no("Còn vướng mắc " + f.rule() + " (" + f.title()
                        + "); chỉ bỏ qua được khi người thứ hai cho phép, có lý do."))
                .orElseGet(() -> mayGoUp(p));
    }

    /** The nominees that are to go up. */
    private Verdict mayGoUp(Proposal p) {
        List<Nominee> going = p.nominees().stream()
                .filter(n -> n.outcome() == Outcome.QUALIFIED)
                .toList();
        Map<UUID, List<NomineeRules.Refusal>> open = going.isEmpty() ? Map.of() : open(p);
        return going.stream()
                .filter(n -> open.containsKey(n.id()))
                .findFirst()
                .map(n -> Verdict.no(sentence(n, open.get(n.id()))))
                .orElseGet(Verdict::yes);
    }

    /** All that refuses the nominee, so that nobody comes back rule by rule. */
    static String sentence(Nominee n, List<NomineeRules.Refusal> refusals) {
        return n.name() + " chưa đủ điều kiện: "
                + refusals.stream().map(r -> r.rule() + " " + r.message()).collect(Collectors.joining("; "))
                + ". Chỉ bỏ qua được khi người thứ hai cho phép, có lý do.";
    }

    /** What refuses nominees and was not passed over by two people, by nominee. */
    Map<UUID, List<NomineeRules.Refusal>> open(Proposal p) {
        Map<UUID, List<NomineeRules.Refusal>> refused = refused(p);
        if (refused.isEmpty()) {
            return refused;
        }
        List<FindingOverride> held =
                overrides.of(p.id()).stream().filter(FindingOverride::isAllowed).toList();
        Map<UUID, List<NomineeRules.Refusal>> open = new LinkedHashMap<>();
        refused.forEach((nominee, all) -> {
            List<NomineeRules.Refusal> left = new ArrayList<>(all);
            left.removeIf(r -> held.stream().anyMatch(o -> o.isAbout(nominee, r.rule())));
            if (!left.isEmpty()) {
                open.put(nominee, left);
            }
        });
        return open;
    }

    /** While a specialist appraises, the opinions of others (R14) are still being asked for. */
    Map<UUID, List<NomineeRules.Refusal>> openInAppraisal(Proposal p) {
        Map<UUID, List<NomineeRules.Refusal>> left = new LinkedHashMap<>();
        open(p).forEach((nominee, all) -> {
            List<NomineeRules.Refusal> now =
                    all.stream().filter(r -> !r.rule().equals("R14")).toList();
            if (!now.isEmpty()) {
                left.put(nominee, now);
            }
        });
        return left;
    }

    /** What refuses nominees, passed over or not. */
    Map<UUID, List<NomineeRules.Refusal>> refused(Proposal p) {
        Map<UUID, List<NomineeRules.Refusal>> refused = new LinkedHashMap<>();
        rules.refusals(p.id()).forEach((nominee, all) -> {
            List<NomineeRules.Refusal> own =
                    all.stream().filter(r -> !OF_DOSSIER.contains(r.rule())).toList();
            if (!own.isEmpty()) {
                refused.put(nominee, own);
            }
        });
        return refused;
    }
}
