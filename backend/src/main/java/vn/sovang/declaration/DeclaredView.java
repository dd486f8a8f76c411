package vn.sovang.declaration;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.audit.StatusHistory;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.document.FileView;
import vn.sovang.shared.security.AllowedAction;

/**
 * One declared award.
 *
 * @param unitId the unit that tells it
 * @param subjectId the honoured unit, person or household
 * @param awardCode absent for an honour that is no award of the law
 * @param entryId its line in the register, absent before the comparison
 * @param doubles what looks like the same award, in the register or told by somebody
 */
@Schema(name = "DeclaredAward")
public record DeclaredView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID unitId,
        @NotNull String declaringUnit,
        @NotNull SubjectKind subjectKind,
        @NotNull String subjectKindLabel,
        @NotNull UUID subjectId,
        @NotNull String name,
        Optional<String> unitName,
        Optional<String> post,
        Optional<String> awardCode,
        @NotNull String awardName,
        @NotNull int year,
        @NotNull String achievement,
        @NotNull String decisionNumber,
        @NotNull LocalDate decisionDate,
        @NotNull String issuer,
        @NotNull FileView file,
        @NotNull DeclarationStatus status,
        @NotNull String statusLabel,
        Optional<String> returnReason,
        Optional<UUID> entryId,
        @NotNull String declaredBy,
        @NotNull Instant declaredAt,
        @NotNull List<Double> doubles,
        @NotNull List<StatusHistory.Change> history,
        @NotNull List<AllowedAction> allowedActions) {

    /**
     * Something that looks like the same award.
     *
     * @param entryId line of the register; absent for another declaration
     * @param certain true for the same decision, false for the same award of the same year
     */
    @Schema(name = "DeclaredAwardDouble")
    public record Double(
            @NotNull String text,
            Optional<UUID> entryId,
            @NotNull boolean certain) {}

    /** In a list. */
    @Schema(name = "DeclaredAwardSummary")
    public record Summary(
            @NotNull UUID id,
            @NotNull SubjectKind subjectKind,
            @NotNull String subjectKindLabel,
            @NotNull String name,
            Optional<String> unitName,
            @NotNull String declaringUnit,
            @NotNull boolean award,
            @NotNull String awardName,
            @NotNull int year,
            @NotNull String decisionNumber,
            @NotNull LocalDate decisionDate,
            @NotNull String issuer,
            @NotNull DeclarationStatus status,
            @NotNull String statusLabel,
            Optional<String> returnReason) {}
}
