package vn.sovang.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/**
 * What became of the nominees of a dossier, and whether its proposer has been told.
 *
 * @param version 0 while nothing is recorded
 * @param told the letter that told it; absent until recorded
 * @param lines nominees of one outcome after the other, those the proposer took back left out
 */
@Schema(name = "OutcomeNotice")
public record OutcomeNoticeView(
        @NotNull int version,
        Optional<Told> told,
        @NotNull int honoured,
        @NotNull int waiting,
        @NotNull int notHonoured,
        @NotNull List<Line> lines,
        @NotNull List<AllowedAction> allowedActions) {

    /** The letter as it went out. */
    @Schema(name = "OutcomeNoticeLetter")
    public record Told(
            @NotNull String number,
            @NotNull LocalDate signedOn,
            @NotNull String signer,
            @NotNull String recordedBy) {}

    /**
     * One nominee.
     *
     * @param position post and unit of a person, address of a household
     * @param awardName what was asked for
     * @param grantedAwardName what was given
     * @param reason why not, or why another award
     */
    @Schema(name = "OutcomeNoticeLine")
    public record Line(
            @NotNull UUID nomineeId,
            @NotNull String name,
            Optional<String> position,
            @NotNull String awardName,
            @NotNull Outcome outcome,
            @NotNull String outcomeLabel,
            Optional<String> grantedAwardName,
            Optional<String> reason) {}

    /** Number, day and signer of the letter. */
    @Schema(name = "RecordOutcomeNotice")
    public record Content(
            @NotBlank(message = "Hãy ghi số công văn.") @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String number,

            @NotNull(message = "Hãy ghi ngày ký.") LocalDate signedOn,

            @NotBlank(message = "Hãy ghi người ký.") @Size(max = 120, message = "Dài tối đa 120 ký tự.")
            String signer) {}
}
