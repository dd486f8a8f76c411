package vn.sovang.eligibility.setting;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;

/** One value of one setting: who proposed it on what basis, who answered. */
@Entity
@Table(name = "rule_setting")
public class RuleSetting {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private SettingKey setting;

    private String value;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String basis;

    @Enumerated(EnumType.STRING)
    private SettingStatus status;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_by_name")
    private String answeredByName;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String answer;

    protected RuleSetting() {}

    static RuleSetting propose(
            SettingKey setting, String value, LocalDate validFrom, String basis, Actor by, Instant now) {
        RuleSetting s = new RuleSetting();
        s.id = UuidCreator.getTimeOrderedEpoch();
        s.setting = setting;
        s.value = value;
        s.validFrom = validFrom;
        s.basis = basis;
        s.status = SettingStatus.PROPOSED;
        s.proposedBy = by.accountId();
        s.proposedByName = by.name();
        s.proposedAt = now;
        return s;
    }

    void confirm(Actor by, Instant now) {
        become(SettingStatus.CONFIRMED, by, now);
    }

    void reject(String reason, Actor by, Instant now) {
        become(SettingStatus.REJECTED, by, now);
        answer = reason;
    }

    private void become(SettingStatus next, Actor by, Instant now) {
        if (!status.canBecome(next)) {
            throw new StateConflict(
                    "Đề nghị này đã được trả lời: " + status.label().toLowerCase() + ".");
        }
        status = next;
        answeredBy = by.accountId();
        answeredByName = by.name();
        answeredAt = now;
    }

    boolean wasProposedBy(UUID accountId) {
        return proposedBy.equals(accountId);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    SettingKey setting() {
        return setting;
    }

    String value() {
        return value;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String basis() {
        return basis;
    }

    SettingStatus status() {
        return status;
    }

    String proposedByName() {
        return proposedByName;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    /** Null while nobody answered; so the two after it. */
    String answeredByName() {
        return answeredByName;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    /** Reason of a rejection, otherwise null. */
    String answer() {
        return answer;
    }
}
