package vn.sovang.proposal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/**
 * A request for an opinion, as who asked and who is asked see it: of the dossier only who is proposed for what.
 *
 * @param proposalId the dossier, for those who may open it
 * @param daysLeft days until the reply is due, negative when past; only while it is open
 * @param linkUntil last day of the link given out
 */
@Schema(name = "OpinionRequest")
public record OpinionView(
        @NotNull UUID id,
        @NotNull int version,
        Optional<UUID> proposalId,
        @NotNull OpinionKind kind,
        @NotNull String kindLabel,
        @NotNull String addressee,
        @NotNull String question,
        @NotNull List<About> about,
        @NotNull String askedName,
        @NotNull LocalDate askedOn,
        @NotNull LocalDate dueOn,
        Optional<Long> daysLeft,
        @NotNull OpinionStatus status,
        @NotNull String statusLabel,
        Optional<String> answerLabel,
        Optional<String> text,
        Optional<String> answeredBy,
        Optional<LocalDate> answeredOn,
        Optional<String> documentNumber,
        Optional<String> wayLabel,
        Optional<LocalDate> linkUntil,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done with it. */
    @Schema(name = "OpinionAction")
    public enum Action {
        ANSWER,
        RECORD,
        LINK,
        WITHDRAW
    }

    /** Who is proposed for what. */
    @Schema(name = "OpinionSubject")
    public record About(@NotNull String name, @NotNull String award) {}

    /** All of one dossier or of one person. */
    @Schema(name = "OpinionRequests")
    public record All(@NotNull List<OpinionView> items) {}

    /**
     * Said once and kept nowhere.
     *
     * @param token secret of the link; belongs into the fragment of the address, which no server logs
     */
    @Schema(name = "OpinionLink")
    public record Link(
            @NotNull String token,
            @NotNull LocalDate until,
            @NotNull int version) {}
}
