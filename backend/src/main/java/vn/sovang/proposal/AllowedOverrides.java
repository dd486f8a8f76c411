package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Findings two people have passed over, for the papers of those who decide. */
@ApplicationScoped
public class AllowedOverrides {

    private final FindingOverrides overrides;

    AllowedOverrides(FindingOverrides overrides) {
        this.overrides = overrides;
    }

    /**
     * One of them.
     *
     * @param nomineeId null for a finding about the dossier itself
     */
    public record Passed(UUID proposalId, UUID nomineeId, String sentence) {}

    /** In the order they were asked for. */
    public List<Passed> of(Collection<UUID> proposalIds) {
        return proposalIds.isEmpty()
                ? List.of()
                : overrides
                        .list("proposalId in ?1 and allowedBy is not null order by askedAt, id", proposalIds)
                        .stream()
                        .map(o -> new Passed(o.proposalId(), o.nomineeId(), sentence(o)))
                        .toList();
    }

    private static String sentence(FindingOverride o) {
        return "Bỏ qua vướng mắc " + o.rule() + ": " + o.askedName() + " đề nghị (" + plain(o.reason()) + "), "
                + o.allowedName() + " cho phép (" + plain(o.allowedReason()) + ")";
    }

    private static String plain(String reason) {
        return reason.strip().replaceFirst("[.]+$", "");
    }
}
