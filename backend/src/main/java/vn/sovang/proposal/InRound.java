package vn.sovang.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** The round a dossier belongs to, and what its lead agency did with it. */
@Embeddable
public class InRound {

    @Column(name = "award_round_id")
    private UUID roundId;

    @Column(name = "untimely_reason")
    private String untimelyReason;

    @Column(name = "lead_received_on")
    private LocalDate receivedOn;

    @Column(name = "lead_letter_id")
    private UUID letterId;

    void belongsTo(UUID round) {
        roundId = round;
    }

    void untimely(String reason) {
        untimelyReason = reason;
    }

    void received(LocalDate on) {
        receivedOn = on;
        letterId = null;
    }

    void forwarded(UUID letter) {
        letterId = letter;
    }

    /** Null for a dossier outside any round. */
    UUID roundId() {
        return roundId;
    }

    /** Why it was first sent too early or too late, null when it was in time. */
    String untimelyReason() {
        return untimelyReason;
    }

    /** Null before the lead agency took it in. */
    LocalDate receivedOn() {
        return receivedOn;
    }

    /** The letter with which the lead agency sent it on, null before. */
    UUID letterId() {
        return letterId;
    }
}
