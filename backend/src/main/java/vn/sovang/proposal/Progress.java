package vn.sovang.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Who in the province did what with a dossier; no person does two of the steps. */
@Embeddable
public class Progress {

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "assignee_id")
    private UUID assigneeId;

    @Column(name = "assignee_name")
    private String assigneeName;

    @Column(name = "appraisal_comment")
    private String appraisalComment;

    @Column(name = "appraised_by")
    private UUID appraisedBy;

    @Embedded
    private UpLetter upLetter;

    @Column(name = "up_signed_by")
    private UUID upSignedBy;

    @Column(name = "verified_by")
    private UUID verifiedBy;

    void accepted(LocalDate on, LocalDate due, Officer assignee) {
        acceptedOn = on;
        dueOn = due;
        assigned(assignee);
    }

    void promised(LocalDate due) {
        dueOn = due;
    }

    void assigned(Officer assignee) {
        assigneeId = assignee.id();
        assigneeName = assignee.name();
    }

    void appraised(UUID by, String comment) {
        appraisedBy = by;
        appraisalComment = comment;
    }

    void signedUp(UpLetter letter, UUID by) {
        upLetter = letter;
        upSignedBy = by;
    }

    void verified(UUID by) {
        verifiedBy = by;
    }

    boolean wasAppraisedBy(UUID accountId) {
        return Objects.equals(accountId, appraisedBy);
    }

    boolean wasSignedUpBy(UUID accountId) {
        return Objects.equals(accountId, upSignedBy);
    }

    boolean wasVerifiedBy(UUID accountId) {
        return Objects.equals(accountId, verifiedBy);
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** Null before the receipt. */
    Officer assignee() {
        return assigneeId == null ? null : new Officer(assigneeId, assigneeName);
    }

    String appraisalComment() {
        return appraisalComment;
    }

    /** Null before the signature of the department's head. */
    UpLetter upLetter() {
        return upLetter;
    }
}
