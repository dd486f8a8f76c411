package vn.sovang.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sovang.unit.UnitKind;

/**
 * Everything about a round that can be described anew until it ends.
 *
 * @param year year of the achievement
 * @param movementId with MOVEMENT only
 * @param from first day of the achievement, null for the whole year
 * @param guidance the paper that opens the round, or null
 * @param leadUnitId who receives and pre-appraises, null for the department
 * @param deadline as it was written, null for no deadline
 * @param deadlineRule what it was read as, null with it
 */
record RoundPlan(
        String name,
        int year,
        RoundSubject subject,
        UUID movementId,
        LocalDate from,
        LocalDate to,
        String guidance,
        UUID leadUnitId,
        String deadline,
        String deadlineRule,
        List<RoundException> exceptions,
        Submitters submitters,
        List<RoundAward> awards) {

    /**
     * Who may send.
     *
     * @param everyUnit then kinds and units say nothing more
     * @param blocks dossiers of acclamations too
     */
    record Submitters(boolean everyUnit, boolean blocks, Set<UnitKind> kinds, Set<UUID> units) {

        boolean isNobody() {
            return !everyUnit && !blocks && kinds.isEmpty() && units.isEmpty();
        }
    }
}
