package vn.sovang.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.shared.security.Role;

/**
 * A role held for a time.
 *
 * @param unitId the unit of a unit role, otherwise null
 * @param validTo last day, null while open
 */
@Embeddable
public record RoleGrant(
        @Enumerated(EnumType.STRING) Role role,
        @Column(name = "unit_id") UUID unitId,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") LocalDate validTo) {

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
