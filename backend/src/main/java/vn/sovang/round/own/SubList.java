package vn.sovang.round.own;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What one part of the unit proposes, with the minutes of its meeting. */
@Entity
@Table(name = "own_list")
public class SubList {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private OwnRound round;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "minutes_number")
    private String minutesNumber;

    @Column(name = "minutes_on")
    private LocalDate minutesOn;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "return_reason")
    private String returnReason;

    protected SubList() {}

    static SubList of(OwnRound round, UUID unitId) {
        SubList l = new SubList();
        l.id = UuidCreator.getTimeOrderedEpoch();
        l.round = round;
        l.unitId = unitId;
        return l;
    }

    void sent(String minutes, LocalDate on, Instant now) {
        minutesNumber = minutes;
        minutesOn = on;
        sentAt = now;
        returnReason = null;
    }

    void returned(String reason) {
        sentAt = null;
        returnReason = reason;
    }

    boolean isSent() {
        return sentAt != null;
    }

    /** Never sent, never given back. */
    boolean isUntouched() {
        return sentAt == null && returnReason == null && minutesOn == null;
    }

    UUID unitId() {
        return unitId;
    }

    String minutesNumber() {
        return minutesNumber;
    }

    LocalDate minutesOn() {
        return minutesOn;
    }

    /** Null while the part still works on it. */
    Instant sentAt() {
        return sentAt;
    }

    /** Why it came back, null when it did not. */
    String returnReason() {
        return returnReason;
    }
}
