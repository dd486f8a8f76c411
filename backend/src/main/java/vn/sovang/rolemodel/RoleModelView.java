package vn.sovang.rolemodel;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.audit.StatusHistory;
import vn.sovang.movement.MediaKind;
import vn.sovang.shared.security.AllowedAction;

/**
 * A role model.
 *
 * @param movementName movement it came of, where the reader sees it
 * @param awardName form of the award it got
 * @param consent that the person agreed to be public; shown to who writes the model
 * @param publicly what the public page shows, or would show once it is published; absent where nothing may be shown
 * @param nextStages stages it may become, with whether a reason is asked for
 * @param copies who took it over; those without {@code fromCopyId} learned from the model itself
 */
@Schema(name = "RoleModelView")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RoleModelView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull ModelSubject subjectKind,
        @NotNull String subjectKindLabel,
        @NotNull String name,
        Optional<String> post,
        Optional<UUID> personId,
        Optional<UUID> subjectUnitId,
        Optional<UUID> householdId,
        @NotNull UUID unitId,
        @NotNull String unitName,
        Optional<UUID> movementId,
        Optional<String> movementName,
        Optional<UUID> registerEntryId,
        Optional<String> awardName,
        Optional<String> field,
        @NotNull String deed,
        Optional<String> story,
        @NotNull LocalDate foundOn,
        @NotNull RoleModelStage stage,
        @NotNull String stageLabel,
        Optional<LocalDate> publishedOn,
        Optional<ConsentView> consent,
        Optional<PublicRoleModel> publicly,
        @NotNull List<NextStage> nextStages,
        @NotNull List<Copy> copies,
        @NotNull List<Media> media,
        @NotNull List<StatusHistory.Change> history,
        @NotNull List<AllowedAction> allowedActions) {

    /**
     * That the person agreed to be shown to everybody.
     *
     * @param endedOn since when the word is taken back
     */
    @Schema(name = "RoleModelConsent")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ConsentView(
            @NotNull LocalDate on, @NotNull String by, Optional<String> proof, Optional<LocalDate> endedOn) {

        static ConsentView of(Consent c) {
            return new ConsentView(c.on(), c.by(), Optional.ofNullable(c.proof()), Optional.ofNullable(c.ended()));
        }
    }

    /** A stage it may become. */
    @Schema(name = "RoleModelNextStage")
    public record NextStage(
            @NotNull RoleModelStage stage,
            @NotNull String label,
            @NotNull boolean needsReason) {}

    /** Who took it over, where, with what result. */
    @Schema(name = "RoleModelCopy")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Copy(
            @NotNull UUID id,
            @NotNull int version,
            Optional<UUID> fromCopyId,
            @NotNull ModelSubject subjectKind,
            @NotNull String subjectKindLabel,
            @NotNull String name,
            Optional<UUID> unitId,
            Optional<String> unitName,
            Optional<String> place,
            Optional<String> since,
            @NotNull String result,
            Optional<String> reached,
            Optional<String> measure) {}

    /**
     * An item of the media.
     *
     * @param outcome what the last check of the link found; absent where nobody asked
     * @param outcomeAdvice what that means and what to do about it
     * @param status code of the answer
     */
    @Schema(name = "RoleModelMedia")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Media(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull MediaKind kind,
            @NotNull String kindLabel,
            @NotNull String title,
            Optional<String> outlet,
            Optional<String> url,
            Optional<LocalDate> publishedOn,
            Optional<LinkOutcome> outcome,
            Optional<String> outcomeLabel,
            Optional<String> outcomeAdvice,
            Optional<Integer> status,
            Optional<Instant> checkedAt) {}
}
