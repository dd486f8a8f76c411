package vn.sovang.proposal;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Implemented by the council: what it has decided about nominees. */
public interface CouncilResults {

    /**
     * The published result of one nominee.
     *
     * @param votes votes for
     * @param base number the votes are compared with
     * @param percent votes in percent of the base, one decimal
     * @param passed whether the threshold was reached
     * @param confirmed whether the council's own regulation is named; otherwise the threshold stops nothing alone
     */
    @Schema(name = "CouncilResult")
    record Result(
            @NotNull UUID sessionId,
            @NotNull String sessionTitle,
            @NotNull LocalDate heldOn,
            @NotNull int votes,
            @NotNull int against,
            @NotNull int blank,
            @NotNull int base,
            @NotNull BigDecimal percent,
            @NotNull String thresholdWords,
            @NotNull boolean passed,
            @NotNull boolean confirmed) {}

    /** The latest of each nominee in a session that has ended; one statement for all. */
    Map<UUID, Result> of(Collection<UUID> nomineeIds);
}
