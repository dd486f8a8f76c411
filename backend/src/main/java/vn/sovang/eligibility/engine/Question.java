package vn.sovang.eligibility.engine;

import java.time.LocalDate;
import java.util.Set;

/**
 * May this subject be given this award?
 *
 * @param award code of the law's catalogue
 * @param branch condition claimed, null to try all
 * @param type null where it follows from the award and the branch
 * @param achievement id of what is to be honoured, null without one
 * @param year year of the achievement
 * @param period time of the achievement, null for the calendar year
 * @param proposedOn null for the day of acceptance
 * @param acceptedOn day of acceptance for appraisal; it chooses the rule set
 * @param decidedOn null while nothing is decided
 * @param decidedBy code of the authority, null where it was not told
 * @param documents codes of the papers there are, null when papers are not asked about
 * @param complete whether what the history does not name did not happen; otherwise it is merely not known
 */
public record Question(
        String award,
        String branch,
        MeritType type,
        String achievement,
        int year,
        Period period,
        LocalDate proposedOn,
        LocalDate acceptedOn,
        LocalDate decidedOn,
        String decidedBy,
        Circumstances circumstances,
        Set<String> documents,
        boolean complete,
        History history) {

    LocalDate proposalDay() {
        return proposedOn == null ? acceptedOn : proposedOn;
    }

    LocalDate decisionDay() {
        return decidedOn == null ? acceptedOn : decidedOn;
    }

    boolean has(String document) {
        return documents != null && documents.contains(document);
    }

    boolean lacks(String document) {
        return documents != null && !documents.contains(document);
    }
}
