package vn.sovang.document.paper;

import java.util.List;

/**
 * What a nominee already holds, taken from the register. Empty lists give empty rows to fill in.
 *
 * @param grades yearly grading of task completion; the table is left out when empty
 * @param titles emulation titles, oldest first
 * @param awards commendations, oldest first
 */
public record AwardHistory(List<YearGrade> grades, List<PastAward> titles, List<PastAward> awards) {

    /**
     * Grade of one year.
     *
     * @param year the year
     * @param grade "Hoàn thành xuất sắc nhiệm vụ"
     * @param decision number, date and issuer of the decision, or null
     */
    public record YearGrade(int year, String grade, String decision) {}

    public AwardHistory {
        grades = List.copyOf(grades);
        titles = List.copyOf(titles);
        awards = List.copyOf(awards);
    }
}
