package vn.sovang.register;

import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;

/**
 * What is to be written into the register.
 *
 * @param unitId the honoured unit, the unit of the person or the commune of the household; null for one outside the list of units
 * @param personId the honoured person, or null
 * @param householdId the honoured household, or null
 * @param name name of the subject as it was
 * @param unitName unit of a person, commune of a household as it was, null for a collective
 * @param post post of a person, address of a household as it was, or null
 * @param year year of the achievement
 * @param achievement what for, in words
 * @param achievementKey names the achievement so that it is honoured once, or null
 */
public record Honour(
        SubjectKind kind,
        UUID unitId,
        UUID personId,
        UUID householdId,
        String name,
        String unitName,
        String post,
        String awardCode,
        int year,
        String achievement,
        String achievementKey,
        Basis decision) {

    /**
     * The decision that gives it.
     *
     * @param id decision of this system, null for one made elsewhere
     * @param number number with symbol, for example 312/QĐ-UBND
     */
    public record Basis(UUID id, String number, LocalDate date, String issuer, EntrySource source) {

        /** Of this system, or told by the department where there is no {@code id}. */
        public Basis(UUID id, String number, LocalDate date, String issuer) {
            this(id, number, date, issuer, id == null ? EntrySource.DECLARED : EntrySource.OWN_DECISION);
        }
    }
}
