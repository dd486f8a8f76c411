package vn.sovang.proposal;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Verdict;

/** One agency asked about a dossier, with its reply. */
@Entity
@Table(name = "opinion_request")
public class OpinionRequest {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Enumerated(EnumType.STRING)
    private OpinionKind kind;

    @Column(name = "unit_id")
    private UUID unitId;

    private String addressee;

    private String question;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_name")
    private String askedName;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private OpinionStatus status;

    @Enumerated(EnumType.STRING)
    private OpinionAnswer answer;

    @Column(name = "answer_text")
    private String text;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "document_number")
    private String documentNumber;

    @Enumerated(EnumType.STRING)
    private OpinionWay way;

    @Column(name = "link_hash")
    private String linkHash;

    @Column(name = "link_until")
    private LocalDate linkUntil;

    protected OpinionRequest() {}

    /**
     * Whom and what.
     *
     * @param unitId null for an agency that is none of the register
     */
    record Question(OpinionKind kind, UUID unitId, String addressee, String question, LocalDate dueOn) {}

    static OpinionRequest ask(UUID proposalId, Question q, Officer by, LocalDate today) {
        OpinionRequest r = new OpinionRequest();
        r.id = UuidCreator.getTimeOrderedEpoch();
        r.proposalId = proposalId;
        r.kind = q.kind();
        r.unitId = q.unitId();
        r.addressee = q.addressee();
        r.question = q.question();
        r.dueOn = q.dueOn();
        r.askedBy = by.id();
        r.askedName = by.name();
        r.askedOn = today;
        r.status = OpinionStatus.OPEN;
        return r;
    }

    /** @param documentNumber number of the paper the reply came with; null without one */
    record Reply(OpinionAnswer answer, String text, String by, String documentNumber, OpinionWay way) {}

    void reply(Reply reply, LocalDate on) {
        become(OpinionStatus.ANSWERED);
        answer = reply.answer();
        text = reply.text();
        answeredBy = reply.by();
        documentNumber = reply.documentNumber();
        way = reply.way();
        answeredOn = on;
        linkHash = null;
        linkUntil = null;
    }

    void withdraw() {
        become(OpinionStatus.WITHDRAWN);
        linkHash = null;
        linkUntil = null;
    }

    /** The link given out before stops working. */
    void linked(String secret, LocalDate until) {
        canAnswer().orConflict();
        linkHash = hash(secret);
        linkUntil = until;
    }

    /** The secret has 256 random bits: no slow hash is needed, and it can be looked up. */
    static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isLinkOpen(LocalDate today) {
        return status == OpinionStatus.OPEN && linkUntil != null && !today.isAfter(linkUntil);
    }

    boolean isLate(LocalDate today) {
        return status == OpinionStatus.OPEN && today.isAfter(dueOn);
    }

    Verdict canAnswer() {
        return Verdict.of(
                status == OpinionStatus.OPEN,
                status == OpinionStatus.ANSWERED ? "Yêu cầu này đã được trả lời." : "Yêu cầu này đã thôi hỏi.");
    }

    private void become(OpinionStatus next) {
        if (!status.mayBecome(next)) {
            throw new StateConflict(canAnswer().reason());
        }
        status = next;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID proposalId() {
        return proposalId;
    }

    OpinionKind kind() {
        return kind;
    }

    UUID unitId() {
        return unitId;
    }

    String addressee() {
        return addressee;
    }

    String question() {
        return question;
    }

    String askedName() {
        return askedName;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    OpinionStatus status() {
        return status;
    }

    OpinionAnswer answer() {
        return answer;
    }

    String text() {
        return text;
    }

    String answeredBy() {
        return answeredBy;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    String documentNumber() {
        return documentNumber;
    }

    OpinionWay way() {
        return way;
    }

    LocalDate linkUntil() {
        return linkUntil;
    }
}
