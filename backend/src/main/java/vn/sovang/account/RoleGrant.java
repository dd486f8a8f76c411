package vn.sovang.account;

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
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.security.Role;

/** A role held for a time: by appointment, or delegated from the grant of another account. */
@Entity
@Table(name = "account_role")
public class RoleGrant {

    /** Roles whose holders sign or decide, and who may let another do so for a time. */
    private static final Set<Role> DELEGABLE = EnumSet.of(Role.UNIT_HEAD, Role.DEPARTMENT_HEAD, Role.LEADER);

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "account_id", insertable = false, updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    /** Ended at once, in the middle of a day. */
    @Column(name = "revoked_at")
    private Instant revokedAt;

    private String reason;

    /** The grant this one stands in for; null for a role of one's own. */
    @Column(name = "delegated_id")
    private UUID delegatedId;

    protected RoleGrant() {}

    static RoleGrant of(Role role, UUID unitId, LocalDate from, LocalDate to, String reason) {
        RoleGrant g = new RoleGrant();
        g.id = UuidCreator.getTimeOrderedEpoch();
        g.role = role;
        g.unitId = unitId;
        g.validFrom = from;
        g.validTo = to;
        g.reason = reason;
        return g;
    }

    RoleGrant delegated(LocalDate from, LocalDate to, String why) {
        RoleGrant g = of(role, unitId, from, to, why);
        g.delegatedId = id;
        return g;
    }

    /** Whether the role is held for a named unit. */
    static boolean isOfUnit(Role role) {
        return role == Role.UNIT_HEAD || role == Role.UNIT_OFFICER || role == Role.GUEST;
    }

    boolean isValidOn(LocalDate day) {
        return revokedAt == null && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Over, so that nothing can be done with it any more. */
    boolean isOverOn(LocalDate day) {
        return revokedAt != null || validTo != null && day.isAfter(validTo);
    }

    boolean meets(Role otherRole, UUID otherUnit, LocalDate from, LocalDate to) {
        return revokedAt == null
                && role == otherRole
                && Objects.equals(unitId, otherUnit)
                && (validTo == null || !from.isAfter(validTo))
                && (to == null || !validFrom.isAfter(to));
    }

    /** The last day it holds; never later than it was. */
    void endOn(LocalDate lastDay) {
        if (validTo == null || lastDay.isBefore(validTo)) {
            validTo = lastDay;
        }
    }

    /** Ends so that {@code day} is the first without it. */
    void endBefore(LocalDate day, Instant now) {
        if (day.isAfter(validFrom)) {
            endOn(day.minusDays(1));
        } else {
            revoke(now);
        }
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isDelegation() {
        return delegatedId != null;
    }

    boolean isDelegable() {
        return !isDelegation() && DELEGABLE.contains(role);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID accountId() {
        return accountId;
    }

    Role role() {
        return role;
    }

    UUID unitId() {
        return unitId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    Instant revokedAt() {
        return revokedAt;
    }

    String reason() {
        return reason;
    }

    UUID delegatedId() {
        return delegatedId;
    }
}
