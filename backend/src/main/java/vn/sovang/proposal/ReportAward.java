package vn.sovang.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * One honour the nominee held before.
 *
 * @param award title or form
 * @param authority who decided, or null
 */
@Embeddable
public record ReportAward(
        int year,
        String award,
        @Column(name = "decision_number") String decisionNumber,
        @Column(name = "decision_date") LocalDate decisionDate,
        String authority) {}
