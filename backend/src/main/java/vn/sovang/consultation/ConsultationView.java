package vn.sovang.consultation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/**
 * The people's opinion about a dossier.
 *
 * @param required true when the law asks for it for one of the awards; otherwise there is never one
 * @param lawfulDays working days the law asks for, absent where it asks for none
 * @param running absent before it was opened
 */
@Schema(name = "Consultation")
public record ConsultationView(
        @NotNull boolean required,
        Optional<Integer> lawfulDays,
        Optional<Running> running,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done. */
    enum Action {
        OPEN,
        ISSUE_CODE,
        MODERATE,
        CLOSE
    }

    /**
     * One that was opened.
     *
     * @param closesOn last day comments are taken
     * @param workingDays from the day after the opening to the last day
     * @param codes how many senders got a code
     * @param counts of the comments that count; seen by others than the department after the end only
     * @param summary the result, absent while it runs
     * @param comments with their senders, for the department alone
     */
    @Schema(name = "RunningConsultation")
    public record Running(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull LocalDate openedOn,
            @NotNull LocalDate closesOn,
            @NotNull int workingDays,
            @NotNull boolean open,
            @NotNull String openedBy,
            @NotNull int codes,
            Optional<Counts> counts,
            Optional<String> summary,
            Optional<Instant> closedAt,
            Optional<String> closedBy,
            @NotNull List<CommentView> comments) {}

    /** @param waiting not looked at yet */
    @Schema(name = "ConsultationCounts")
    public record Counts(
            @NotNull long support,
            @NotNull long against,
            @NotNull long remarks,
            @NotNull long setAside,
            @NotNull long waiting) {}

    /** One comment with its sender, as the department has verified them. */
    @Schema(name = "ConsultationComment")
    public record CommentView(
            @NotNull UUID id,
            @NotNull String candidate,
            @NotNull Stance stance,
            @NotNull String stanceLabel,
            Optional<String> text,
            @NotNull Instant sentAt,
            @NotNull String senderName,
            Optional<String> senderPlace,
            @NotNull String proofLabel,
            @NotNull CommentStatus status,
            @NotNull String statusLabel,
            Optional<String> note) {}

    /** @param code to be handed to the sender; it is not shown again */
    @Schema(name = "ConsultationCode")
    public record IssuedCode(
            @NotNull String code,
            @NotNull LocalDate validUntil,
            @NotNull String senderName) {}
}
