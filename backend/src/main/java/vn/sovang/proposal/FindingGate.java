package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.sovang.shared.security.Verdict;

/**
 * What stops the submission: a certain finding (R05, R06, R11) that no two people have passed over. R10 is left to the
 * decision, which refuses an award that is not the province's to give and cannot be overridden.
 */
@ApplicationScoped
class FindingGate {

    private static final Set<String> OVERRIDABLE = Set.of("R05", "R06", "R11");

    private final FindingOverrides overrides;

    FindingGate(FindingOverrides overrides) {
        this.overrides = overrides;
    }

    static boolean stops(ProposalView.Finding f) {
        return f.severity() == ProposalView.Severity.HARD && OVERRIDABLE.contains(f.rule());
    }

    /** No statement where nothing stops. */
    Verdict mayGoUp(Proposal p, List<ProposalView.Finding> findings) {
        List<ProposalView.Finding> stopping =
                findings.stream().filter(FindingGate::stops).toList();
        if (stopping.isEmpty()) {
            return Verdict.yes();
        }
        Set<String> allowed = overrides.allowed(p.id());
        return stopping.stream()
                .filter(f -> !allowed.contains(f.rule()))
                .findFirst()
                .map(f -> Verdict.no("Còn vướng mắc " + f.rule() + " (" + f.title()
                        + "); chỉ bỏ qua được khi người thứ hai cho phép, có lý do."))
                .orElseGet(Verdict::yes);
    }
}
