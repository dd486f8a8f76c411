package vn.sovang.eligibility.known;

import java.util.UUID;
import vn.sovang.eligibility.engine.Kind;

/**
 * Whom the rules are asked about.
 *
 * @param key names the question: the nominee, or the subject itself
 * @param unitId the unit, or the unit of the person
 * @param personId null for a unit or a household
 */
public record KnownSubject(UUID key, Kind kind, UUID unitId, UUID personId) {

    public static KnownSubject person(UUID personId, UUID unitId) {
        return new KnownSubject(personId, Kind.INDIVIDUAL, unitId, personId);
    }

    public static KnownSubject unit(UUID unitId) {
        return new KnownSubject(unitId, Kind.COLLECTIVE, unitId, null);
    }

    UUID id() {
        return personId == null ? unitId : personId;
    }
}
