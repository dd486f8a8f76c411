package vn.sovang.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.audit.StatusHistory;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.decision.SigningCapacity;
import vn.sovang.proposal.Outcome;
import vn.sovang.shared.security.AllowedAction;

/** Submissions upward on the wire. */
public final class SubmissionViews {

    private SubmissionViews() {}

    /** A letter in a list. */
    @Schema(name = "HigherSubmissionSummary")
    public record Summary(
            @NotNull UUID id,
            @NotNull String title,
            Optional<String> number,
            Optional<LocalDate> signedOn,
            Optional<LocalDate> sentOn,
            @NotNull String via,
            @NotNull SubmissionStatus status,
            @NotNull String statusLabel,
            @NotNull long nominees,
            @NotNull long open) {}

    /** Those who wait to be submitted. */
    @Schema(name = "ForwardedNominees")
    public record Waiting(
            @NotNull List<Nominee> items, @NotNull List<AllowedAction> allowedActions) {}

    /**
     * One nominee.
     *
     * @param proposalNumber absent where the dossier has none
     * @param outcome absent while no answer has come
     * @param entryId the honour in the register, where there is one
     */
    @Schema(name = "SubmittedNominee")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Nominee(
            @NotNull UUID nomineeId,
            @NotNull UUID proposalId,
            Optional<String> proposalNumber,
            @NotNull SubjectKind subjectKind,
            @NotNull String subjectKindLabel,
            @NotNull String name,
            Optional<String> post,
            Optional<String> unitName,
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull String achievement,
            @NotNull int year,
            Optional<Outcome> outcome,
            Optional<String> outcomeLabel,
            Optional<String> otherAwardName,
            Optional<String> reason,
            Optional<String> decisionNumber,
            Optional<LocalDate> decidedOn,
            Optional<String> issuerName,
            Optional<UUID> entryId) {}

    /** @param via the ministry it goes through */
    @Schema(name = "HigherSubmission")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record View(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull SubmissionStatus status,
            @NotNull String statusLabel,
            @NotNull int year,
            @NotNull String title,
            @NotNull String via,
            Optional<String> number,
            Optional<LocalDate> signedOn,
            Optional<String> signer,
            Optional<String> signerPost,
            Optional<SigningCapacity> capacity,
            Optional<LocalDate> sentOn,
            @NotNull String createdBy,
            @NotNull Instant createdAt,
            @NotNull List<Nominee> nominees,
            @NotNull List<StatusHistory.Change> history,
            @NotNull List<AllowedAction> allowedActions) {}
}
