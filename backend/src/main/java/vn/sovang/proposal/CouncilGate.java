package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.security.Verdict;

/** What the council has to have said before the submission is signed: nothing where the route goes past it. */
@ApplicationScoped
class CouncilGate {

    private final CouncilResults results;

    CouncilGate(CouncilResults results) {
        this.results = results;
    }

    Map<UUID, CouncilResults.Result> results(Proposal p) {
        List<UUID> routed = p.nominees().stream()
                .filter(n -> n.councilRoute() != CouncilRoute.NO_COUNCIL)
                .map(Nominee::id)
                .toList();
        return routed.isEmpty() ? Map.of() : results.of(routed);
    }

    static Verdict mayGoUp(Proposal p, Map<UUID, CouncilResults.Result> results) {
        return waiting(p).stream()
                .filter(n -> !results.containsKey(n.id()))
                .findFirst()
                .map(n -> Verdict.no("Chưa có kết quả của Hội đồng cho " + n.name() + " (đường xét: "
                        + n.councilRoute().label().toLowerCase() + ")."))
                .orElseGet(Verdict::yes);
    }

    /** The first nominee to be submitted whose votes fell short; a reason is needed then. */
    static Optional<Nominee> fallingShort(Proposal p, Map<UUID, CouncilResults.Result> results) {
        return waiting(p).stream()
                .filter(n -> results.containsKey(n.id()) && !results.get(n.id()).passed())
                .findFirst();
    }

    private static List<Nominee> waiting(Proposal p) {
        return p.nominees().stream()
                .filter(n -> n.outcome() == Outcome.QUALIFIED && n.councilRoute() != CouncilRoute.NO_COUNCIL)
                .toList();
    }
}
