package vn.sovang.round.own;

import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many candidates went how far; it always adds up. */
@Schema(name = "OwnRoundFunnel")
public record OwnFunnel(
        @NotNull long requested,
        @NotNull long pending,
        @NotNull long granted,
        @NotNull long refused,
        @NotNull long withdrawn) {

    public OwnFunnel {
        if (requested != pending + granted + refused + withdrawn) {
            throw new IllegalArgumentException("A funnel must add up");
        }
    }

    static OwnFunnel of(Collection<Candidate> candidates) {
        return new OwnFunnel(
                candidates.size(),
                count(candidates, OwnOutcome.PENDING),
                count(candidates, OwnOutcome.GRANTED),
                count(candidates, OwnOutcome.REFUSED),
                count(candidates, OwnOutcome.WITHDRAWN));
    }

    private static long count(Collection<Candidate> candidates, OwnOutcome outcome) {
        return candidates.stream().filter(c -> c.outcome() == outcome).count();
    }
}
