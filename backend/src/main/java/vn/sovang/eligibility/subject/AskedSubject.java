package vn.sovang.eligibility.subject;

import java.util.UUID;

/**
 * A person or a unit.
 *
 * @param personId null for a unit
 * @param unitName unit of a person, null for a unit
 */
public record AskedSubject(UUID personId, UUID unitId, String name, String unitName) {

    public boolean isPerson() {
        return personId != null;
    }

    public UUID id() {
        return personId == null ? unitId : personId;
    }
}
