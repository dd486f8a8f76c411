package vn.sovang.council.session;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.sovang.shared.problem.Forbidden;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;

/** Other sums for a closed vote: proposed by one person, put into force or dismissed by another. */
@Entity
@Table(name = "council_recount")
class Recount {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    private RecountStatus status;

    private String reason;

    private String former;

    private String counted;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    private String proposer;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_note")
    private String settledNote;

    protected Recount() {}

    /**
     * @param former what was counted before, as JSON
     * @param counted what is right, as JSON
     */
    static Recount propose(Actor actor, UUID sessionId, String reason, String former, String counted, Instant now) {
        Recount r = new Recount();
        r.id = UuidCreator.getTimeOrderedEpoch();
        r.sessionId = sessionId;
        r.status = RecountStatus.PROPOSED;
        r.reason = reason;
        r.former = former;
        r.counted = counted;
        r.proposedBy = actor.accountId();
        r.proposer = actor.name();
        r.proposedAt = now;
        return r;
    }

    boolean isProposedBy(Actor actor) {
        return proposedBy != null && proposedBy.equals(actor.accountId());
    }

    void apply(Actor actor, Instant now) {
        if (isProposedBy(actor)) {
            throw new Forbidden("Người đề nghị kiểm lại không tự xác nhận; cần người thứ hai.");
        }
        settle(RecountStatus.APPLIED, actor, null, now);
    }

    /** Whoever proposed it may take it back. */
    void dismiss(Actor actor, String why, Instant now) {
        settle(RecountStatus.DISMISSED, actor, why, now);
    }

    private void settle(RecountStatus next, Actor actor, String why, Instant now) {
        if (status != RecountStatus.PROPOSED) {
            throw new StateConflict("Đề nghị kiểm lại này đã được giải quyết.");
        }
        status = next;
        settledBy = actor.name();
        settledAt = now;
        settledNote = why;
    }

    UUID id() {
        return id;
    }

    UUID sessionId() {
        return sessionId;
    }

    RecountStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }

    String former() {
        return former;
    }

    String counted() {
        return counted;
    }

    String proposer() {
        return proposer;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    String settledBy() {
        return settledBy;
    }

    Instant settledAt() {
        return settledAt;
    }

    String settledNote() {
        return settledNote;
    }
}
