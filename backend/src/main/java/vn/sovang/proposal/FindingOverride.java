package vn.sovang.proposal;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;

/** A finding that stops a dossier, passed over by two people: who asks is not who allows. */
@Entity
@Table(name = "finding_override")
public class FindingOverride {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "proposal_id")
    private UUID proposalId;

    /** Null for a finding about the dossier itself. */
    @Column(name = "nominee_id")
    private UUID nomineeId;

    private String rule;

    private String reason;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_name")
    private String askedName;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "allowed_by")
    private UUID allowedBy;

    @Column(name = "allowed_name")
    private String allowedName;

    @Column(name = "allowed_reason")
    private String allowedReason;

    @Column(name = "allowed_at")
    private Instant allowedAt;

    protected FindingOverride() {}

    /** @param nomineeId null for a finding about the dossier itself */
    static FindingOverride ask(UUID proposalId, UUID nomineeId, String rule, String reason, Actor by, Instant now) {
        FindingOverride o = new FindingOverride();
        o.id = UuidCreator.getTimeOrderedEpoch();
        o.proposalId = proposalId;
        o.nomineeId = nomineeId;
        o.rule = rule;
        o.reason = reason;
        o.askedBy = by.accountId();
        o.askedName = by.name();
        o.askedAt = now;
        return o;
    }

    void allow(String why, Actor by, Instant now) {
        if (isAllowed()) {
            throw new StateConflict("Vướng mắc này đã được cho phép bỏ qua.");
        }
        allowedBy = by.accountId();
        allowedName = by.name();
        allowedReason = why;
        allowedAt = now;
    }

    boolean isAllowed() {
        return allowedBy != null;
    }

    boolean wasAskedBy(UUID accountId) {
        return askedBy.equals(accountId);
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

    UUID nomineeId() {
        return nomineeId;
    }

    boolean isAbout(UUID nominee, String what) {
        return Objects.equals(nomineeId, nominee) && rule.equals(what);
    }

    String rule() {
        return rule;
    }

    String reason() {
        return reason;
    }

    String askedName() {
        return askedName;
    }

    Instant askedAt() {
        return askedAt;
    }

    String allowedName() {
        return allowedName;
    }

    String allowedReason() {
        return allowedReason;
    }

    Instant allowedAt() {
        return allowedAt;
    }
}
