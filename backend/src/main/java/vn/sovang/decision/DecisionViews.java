package vn.sovang.decision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.register.RegisterViews;

/** Decisions on the wire. */
public final class DecisionViews {

    private DecisionViews() {}

    /**
     * A decision in a list.
     *
     * @param recipients how many honours it gives
     */
    @Schema(name = "DecisionSummary")
    public record Summary(
            @NotNull UUID id,
            @NotNull String number,
            @NotNull LocalDate decidedOn,
            @NotNull String title,
            @NotNull String issuerName,
            @NotNull String signer,
            @NotNull long recipients) {}

    /**
     * A decision with the honours it wrote.
     *
     * @param type kind of document, QĐ
     * @param numberUnusual R68: true when number and symbol do not look like those of a decision
     */
    @Schema(name = "Decision")
    public record View(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String type,
            @NotNull String number,
            @NotNull boolean numberUnusual,
            @NotNull int year,
            @NotNull LocalDate decidedOn,
            @NotNull String issuerName,
            @NotNull String signer,
            @NotNull String signerPost,
            @NotNull SigningCapacity capacity,
            @NotNull String capacityLabel,
            @NotNull String title,
            @NotNull List<String> legalBases,
            @NotNull List<RegisterViews.Entry> recipients) {}
}
