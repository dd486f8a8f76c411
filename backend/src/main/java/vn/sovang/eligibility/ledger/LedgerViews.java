package vn.sovang.eligibility.ledger;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.eligibility.FindingSeverity;

/** The ledger on the wire. */
public final class LedgerViews {

    private LedgerViews() {}

    /** What an achievement is. */
    @Schema(name = "AchievementKind")
    public enum Kind {
        /** One deed or one movement, with a name of its own. */
        DEED("Việc làm, phong trào"),
        /** The work of one year or several. */
        PERIOD("Kết quả công tác");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * An achievement and the award it was used for.
     *
     * @param years years of work it stands for, for example 2023–2025; one year for a deed
     * @param granted whether it is in the register; otherwise it is proposed
     * @param number number of the decision, or of the dossier; absent for one without
     * @param proposalId dossier that proposes it; absent for an honour
     */
    @Schema(name = "AchievementUse")
    public record Use(
            @NotNull UUID id,
            @NotNull Kind kind,
            @NotNull String kindLabel,
            @NotNull String achievement,
            @NotNull int year,
            @NotNull String years,
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull boolean granted,
            Optional<String> number,
            Optional<UUID> proposalId,
            Optional<UUID> entryId) {}

    /**
     * An initiative and the awards it can have been used for.
     *
     * @param usedFor awards whose years contain it and whose condition asks for one
     */
    @Schema(name = "InitiativeUse")
    public record Initiative(
            @NotNull UUID id,
            @NotNull String title,
            @NotNull int year,
            @NotNull String scopeLabel,
            @NotNull List<String> usedFor) {}

    /** The ledger of one person or unit, latest first. */
    @Schema(name = "AchievementLedger")
    public record Ledger(
            @NotNull String name,
            Optional<String> unitName,
            @NotNull List<Use> uses,
            @NotNull List<Initiative> initiatives,
            @NotNull List<Clash> clashes) {}

    /** One side of a clash. */
    @Schema(name = "ClashSide")
    public record Side(
            @NotNull String awardName,
            @NotNull int year,
            @NotNull String achievement,
            @NotNull boolean granted,
            Optional<String> number,
            Optional<UUID> proposalId,
            Optional<UUID> entryId) {}

    /** Two uses that do not seem to go together, with the article. */
    @Schema(name = "AchievementClash")
    public record Clash(
            @NotNull ClashKind kind,
            @NotNull String rule,
            @NotNull FindingSeverity severity,
            @NotNull String severityLabel,
            @NotNull String message,
            @NotNull String legalBasis,
            @NotNull String name,
            Optional<String> unitName,
            Optional<UUID> personId,
            Optional<UUID> unitId,
            @NotNull Side first,
            @NotNull Side second) {}

    /** Clashes of a year. */
    @Schema(name = "AchievementClashes")
    public record Clashes(
            @NotNull List<Clash> items,
            @NotNull int page,
            @NotNull int size,
            @NotNull long total) {}
}
