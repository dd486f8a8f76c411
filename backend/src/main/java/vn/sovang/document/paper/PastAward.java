package vn.sovang.document.paper;

import java.time.LocalDate;

/**
 * A title or commendation received before, one row of a history table.
 *
 * @param year year of the achievement, or null
 * @param name title or form of commendation
 * @param decisionNumber "1436/QĐ-UBND", or null
 * @param decisionDate date of the decision, or null
 * @param authority who decided ("Chủ tịch UBND tỉnh Cao Bằng"), or null
 */
public record PastAward(Integer year, String name, String decisionNumber, LocalDate decisionDate, String authority) {

    /** "Quyết định số 1436/QĐ-UBND ngày 14/5/2014 của …"; missing parts become dots. */
    public String decision() {
        return "Quyết định số " + Wording.orDots(decisionNumber) + " ngày " + Wording.slashed(decisionDate) + " của "
                + Wording.orDots(authority);
    }
}
