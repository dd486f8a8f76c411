package vn.sovang.bonus;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;

/**
 * One honour of the register as far as its bonus goes.
 *
 * @param unitName unit of a person, or null
 * @param title true for an emulation title, false for a form of commendation
 * @param issuerUnitId whose decision it is; null for one made elsewhere
 * @param ofProvince decided by the province or above it: the department keeps its money
 */
record Honoured(
        UUID entryId,
        SubjectKind kind,
        UUID unitId,
        UUID personId,
        String name,
        String unitName,
        String post,
        String awardCode,
        String awardName,
        boolean title,
        int year,
        String achievement,
        String achievementKey,
        UUID decisionId,
        String decisionNumber,
        LocalDate decidedOn,
        String issuerName,
        UUID issuerUnitId,
        boolean ofProvince,
        LocalDate revokedOn) {

    boolean isSameSubject(Honoured other) {
        if (personId != null || other.personId != null) {
            return Objects.equals(personId, other.personId);
        }
        return kind == other.kind
                && Objects.equals(unitId, other.unitId)
                && (kind != SubjectKind.HOUSEHOLD || name.equals(other.name));
    }

    boolean isSameAchievement(Honoured other) {
        return year == other.year
                && (achievementKey != null && achievementKey.equals(other.achievementKey)
                        || achievement.equalsIgnoreCase(other.achievement));
    }

    boolean isBefore(Honoured other) {
        int byDay = decidedOn.compareTo(other.decidedOn);
        return byDay != 0 ? byDay < 0 : entryId.compareTo(other.entryId) < 0;
    }
}
