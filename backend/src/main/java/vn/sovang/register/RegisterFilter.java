package vn.sovang.register;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What to look for; null parts do not narrow.
 *
 * @param year year of the achievement
 * @param validOn honours that stood on this day: decided by then, not taken back yet
 * @param knownOn the book as it read in the evening of this day: without what was written into it later
 */
record RegisterFilter(
        String q,
        Integer year,
        String award,
        UUID unitId,
        UUID personId,
        UUID householdId,
        LocalDate validOn,
        LocalDate knownOn) {

    static RegisterFilter words(String q) {
        return new RegisterFilter(q, null, null, null, null, null, null, null);
    }

    static RegisterFilter ofUnit(UUID unitId) {
        return new RegisterFilter(null, null, null, unitId, null, null, null, null);
    }

    /** True when the kept figures know how many there are. */
    boolean isCounted() {
        return (q == null || q.isBlank())
                && unitId == null
                && personId == null
                && householdId == null
                && validOn == null
                && knownOn == null;
    }

    /** True when it is one unit's honours, perhaps those of a year. */
    boolean isOfUnitAlone() {
        return unitId != null
                && (q == null || q.isBlank())
                && (award == null || award.isBlank())
                && personId == null
                && householdId == null
                && validOn == null
                && knownOn == null;
    }
}
