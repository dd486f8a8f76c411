package vn.sovang.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.proposal.HigherAnswers;
import vn.sovang.proposal.Outcome;

/** One nominee on the list of a submission, with what came back. */
@Embeddable
class SubmittedNominee {

    @Column(name = "nominee_id")
    private UUID nomineeId;

    private int place;

    /** The submission was cancelled, so that the nominee may stand in another. */
    private boolean withdrawn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "other_award")
    private String otherAward;

    private String reason;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "issuer_name")
    private String issuerName;

    @Column(name = "entry_id")
    private UUID entryId;

    protected SubmittedNominee() {}

    static SubmittedNominee of(UUID nomineeId, int place) {
        SubmittedNominee n = new SubmittedNominee();
        n.nomineeId = nomineeId;
        n.place = place;
        return n;
    }

    void withdraw() {
        withdrawn = true;
    }

    /** @param newEntryId null when refused */
    void answered(Outcome answer, String award, String why, HigherAnswers.Paper paper, UUID newEntryId) {
        outcome = answer;
        otherAward = award;
        reason = why;
        decisionNumber = paper.number();
        decidedOn = paper.decidedOn();
        issuerName = paper.issuer();
        entryId = newEntryId;
    }

    UUID nomineeId() {
        return nomineeId;
    }

    int place() {
        return place;
    }

    boolean isOpen() {
        return outcome == null;
    }

    /** Null while no answer has come. */
    Outcome outcome() {
        return outcome;
    }

    String otherAward() {
        return otherAward;
    }

    String reason() {
        return reason;
    }

    String decisionNumber() {
        return decisionNumber;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String issuerName() {
        return issuerName;
    }

    UUID entryId() {
        return entryId;
    }
}
