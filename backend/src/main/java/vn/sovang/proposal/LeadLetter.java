package vn.sovang.proposal;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The letter with which a lead agency sends pre-appraised dossiers of its round on, together. */
@Entity
@Table(name = "lead_letter")
public class LeadLetter {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "unit_id")
    private UUID unitId;

    private String number;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    private String signer;

    private String comment;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected LeadLetter() {}

    static LeadLetter of(UUID roundId, UUID unitId, LeadCommands.Forwarding written, String number, Instant now) {
        LeadLetter l = new LeadLetter();
        l.id = UuidCreator.getTimeOrderedEpoch();
        l.roundId = roundId;
        l.unitId = unitId;
        l.number = number;
        l.signedOn = written.signedOn();
        l.signer = written.signer();
        l.comment = written.comment();
        l.sentAt = now;
        return l;
    }

    UUID id() {
        return id;
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

    /** Null where the agency added nothing. */
    String comment() {
        return comment;
    }
}
