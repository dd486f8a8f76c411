package vn.sovang.register;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/**
 * What happened to an honour after it was written.
 *
 * @param version send it as If-Match when correcting or revoking
 * @param revocation absent while the honour stands
 * @param corrections oldest first
 * @param joined lines put together with this one (R69), oldest first
 * @param leaning later honours of the same subject that this one is a ground of, directly or through others, by the
 *     articles the catalogue names; where this one is revoked they have to be looked at again
 * @param shaken earlier grounds of this honour that were revoked
 */
@Schema(name = "RegisterEntryHistory")
public record EntryHistory(
        @NotNull int version,
        Optional<Revocation> revocation,
        @NotNull List<Correction> corrections,
        @NotNull List<Joined> joined,
        @NotNull List<Related> leaning,
        @NotNull List<Related> shaken,
        @NotNull List<AllowedAction> allowedActions) {

    /** The decision that took the honour back. */
    @Schema(name = "HonourRevocation")
    public record Revocation(
            @NotNull String decisionNumber,
            @NotNull LocalDate decisionDate,
            @NotNull String issuer,
            @NotNull String reason,
            @NotNull String recordedBy,
            @NotNull Instant recordedAt) {}

    /**
     * One misprint set right.
     *
     * @param former how it read before; absent where it stood empty
     */
    @Schema(name = "EntryCorrection")
    public record Correction(
            @NotNull CorrectedField field,
            @NotNull String fieldLabel,
            Optional<String> former,
            @NotNull String corrected,
            @NotNull String documentNumber,
            @NotNull LocalDate documentDate,
            @NotNull String reason,
            @NotNull String recordedBy,
            @NotNull Instant recordedAt) {}

    /**
     * Another line that was found to be the same honour.
     *
     * @param pairId of the pair, with its version what taking it back needs; absent once taken back
     * @param stayed whether this line was the one that stayed
     * @param decisionNumber of the other line, like the day
     * @param undone absent while the two are together
     */
    @Schema(name = "JoinedLine")
    public record Joined(
            Optional<UUID> pairId,
            Optional<Integer> pairVersion,
            @NotNull boolean stayed,
            @NotNull String decisionNumber,
            @NotNull LocalDate decisionDate,
            @NotNull String reason,
            @NotNull String by,
            @NotNull Instant at,
            Optional<TakenBack> undone,
            @NotNull List<AllowedAction> allowedActions) {}

    /** Why two lines were taken apart again. */
    @Schema(name = "JoiningTakenBack")
    public record TakenBack(
            @NotNull String reason,
            @NotNull String by,
            @NotNull Instant at) {}

    /**
     * Another honour of the same subject.
     *
     * @param basis the article that makes one the ground of the other
     * @param revokedOn absent while it stands
     */
    @Schema(name = "RelatedHonour")
    public record Related(
            @NotNull UUID id,
            @NotNull String awardName,
            @NotNull int year,
            @NotNull String decisionNumber,
            @NotNull LocalDate decisionDate,
            @NotNull String basis,
            Optional<LocalDate> revokedOn) {}
}
