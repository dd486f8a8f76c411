package vn.sovang.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The letter with which the department told a proposer what became of its nominees. */
@Entity
@Table(name = "outcome_notice")
class OutcomeNotice {

    @Id
    @Column(name = "proposal_id")
    private UUID proposalId;

    @Version
    private int version;

    private String number;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    private String signer;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected OutcomeNotice() {}

    static OutcomeNotice of(UUID proposalId) {
        OutcomeNotice n = new OutcomeNotice();
        n.proposalId = proposalId;
        return n;
    }

    void write(String letterNumber, LocalDate day, String who, String recorder, Instant now) {
        number = letterNumber;
        signedOn = day;
        signer = who;
        recordedBy = recorder;
        recordedAt = now;
    }

    int version() {
        return version;
    }

    String number() {
        return number;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    String signer() {
        return signer;
    }

    String recordedBy() {
        return recordedBy;
    }
}
