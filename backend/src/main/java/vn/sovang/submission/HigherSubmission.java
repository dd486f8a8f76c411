package vn.sovang.submission;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sovang.decision.SigningCapacity;
import vn.sovang.proposal.HigherAnswers;
import vn.sovang.proposal.Outcome;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.StateConflict;

/** A letter of the province that submits nominees upward, with its list and the answers. */
@Entity
@Table(name = "higher_submission")
class HigherSubmission {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private SubmissionStatus status;

    private int year;

    private String title;

    private String via;

    private String number;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    private String signer;

    @Column(name = "signer_post")
    private String signerPost;

    @Enumerated(EnumType.STRING)
    private SigningCapacity capacity;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Written by every verb, so that an answer is a new version of the letter. */
    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "submitted_nominee", joinColumns = @JoinColumn(name = "submission_id"))
    @OrderBy("place")
    private List<SubmittedNominee> nominees = new ArrayList<>();

    protected HigherSubmission() {}

    /**
     * A new letter.
     *
     * @param via the ministry it goes through
     */
    static HigherSubmission draft(
            int year, String title, String via, List<UUID> nomineeIds, String createdBy, Instant now) {
        HigherSubmission s = new HigherSubmission();
        s.id = UuidCreator.getTimeOrderedEpoch();
        s.status = SubmissionStatus.DRAFT;
        s.year = year;
        s.title = title;
        s.via = via;
        s.createdBy = createdBy;
        s.createdAt = now;
        s.changedAt = now;
        for (UUID nominee : nomineeIds) {
            s.nominees.add(SubmittedNominee.of(nominee, s.nominees.size() + 1));
        }
        return s;
    }

    /**
     * The signed letter.
     *
     * @param number with symbol
     */
    record Signed(
            String number,
            LocalDate signedOn,
            String signer,
            String signerPost,
            SigningCapacity capacity,
            LocalDate sentOn) {}

    void send(Signed signed, Instant now) {
        become(SubmissionStatus.SENT, now);
        number = signed.number();
        signedOn = signed.signedOn();
        signer = signed.signer();
        signerPost = signed.signerPost();
        capacity = signed.capacity();
        sentOn = signed.sentOn();
    }

    void cancel(Instant now) {
        become(SubmissionStatus.CANCELLED, now);
        nominees.forEach(SubmittedNominee::withdraw);
    }

    void requireSent() {
        if (status != SubmissionStatus.SENT) {
            throw new StateConflict("Chỉ ghi kết quả khi tờ trình đã gửi và còn trường hợp chưa có kết quả.");
        }
    }

    /** With the last answer the letter is answered. */
    void answer(
            UUID nomineeId,
            Outcome outcome,
            String otherAward,
            String reason,
            HigherAnswers.Paper paper,
            UUID entryId,
            Instant now) {
        requireSent();
        nominee(nomineeId).answered(outcome, otherAward, reason, paper, entryId);
        changedAt = now;
        if (nominees.stream().noneMatch(SubmittedNominee::isOpen)) {
            become(SubmissionStatus.ANSWERED, now);
        }
    }

    SubmittedNominee nominee(UUID nomineeId) {
        return nominees.stream()
                .filter(n -> n.nomineeId().equals(nomineeId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void become(SubmissionStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new StateConflict(
                    "Tờ trình không chuyển được từ “" + status.label() + "” sang “" + next.label() + "”.");
        }
        status = next;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    SubmissionStatus status() {
        return status;
    }

    int year() {
        return year;
    }

    String title() {
        return title;
    }

    String via() {
        return via;
    }

    /** Null while a draft, as are all parts. */
    Signed signed() {
        return new Signed(number, signedOn, signer, signerPost, capacity, sentOn);
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    List<SubmittedNominee> nominees() {
        return List.copyOf(nominees);
    }
}
