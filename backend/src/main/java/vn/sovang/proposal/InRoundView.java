package vn.sovang.proposal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.round.RoundGate;
import vn.sovang.round.RoundStatus;

/**
 * A dossier's round as it stands to the dossier.
 *
 * @param untimely sentences that say for which award it is, or was sent, too early or too late
 * @param untimelyReason why, in the proposer's words
 * @param leadReceivedOn day the lead agency took it in
 * @param leadLetter the letter with which the lead agency sent it on
 */
@Schema(name = "ProposalAwardRound")
public record InRoundView(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull RoundStatus status,
        @NotNull String statusLabel,
        Optional<UUID> leadUnitId,
        Optional<String> leadName,
        @NotNull List<WindowView> windows,
        @NotNull List<String> untimely,
        Optional<String> untimelyReason,
        Optional<LocalDate> leadReceivedOn,
        Optional<LeadLetterView> leadLetter) {

    /**
     * The time of one award for this sender.
     *
     * @param dueOn absent while the event it counts from has no day
     */
    @Schema(name = "ProposalAwardWindow")
    public record WindowView(
            @NotNull String awardName,
            Optional<LocalDate> opens,
            Optional<LocalDate> dueOn,
            @NotNull String explanation) {}

    /** The letter of the lead agency. */
    @Schema(name = "LeadLetter")
    public record LeadLetterView(
            @NotNull String number,
            @NotNull LocalDate signedOn,
            @NotNull String signer,
            Optional<String> comment) {}

    static InRoundView of(RoundGate.Standing s, List<String> untimely, InRound in, LeadLetter letter) {
        return new InRoundView(
                s.roundId(),
                s.name(),
                s.status(),
                s.status().label(),
                Optional.ofNullable(s.leadUnitId()),
                Optional.ofNullable(s.leadName()),
                s.windows().stream()
                        .map(w -> new WindowView(
                                w.awardName(),
                                Optional.ofNullable(w.due().opens()),
                                w.due().lastDay(),
                                w.due().explanation()))
                        .toList(),
                untimely,
                Optional.ofNullable(in.untimelyReason()),
                Optional.ofNullable(in.receivedOn()),
                Optional.ofNullable(letter)
                        .map(l -> new LeadLetterView(
                                l.number(), l.signedOn(), l.signer(), Optional.ofNullable(l.comment()))));
    }
}
