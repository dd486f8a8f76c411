package vn.sovang.unit.restricted;

import java.util.UUID;

/**
 * Whom the facts are about.
 *
 * @param personId null for a unit
 * @param unitId the unit, or the one the person belongs to, null for a person of none
 */
record Subject(UUID personId, UUID unitId) {

    String type() {
        return personId == null ? "unit" : "person";
    }

    UUID id() {
        return personId == null ? unitId : personId;
    }
}
