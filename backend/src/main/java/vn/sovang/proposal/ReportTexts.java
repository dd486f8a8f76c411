package vn.sovang.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The report in words; one thought per line. All may be null.
 *
 * @param functions functions and tasks
 * @param others achievements beside the figures
 * @param measures what was done to get there
 * @param compliance keeping Party line and State law
 * @param partyWork work of the Party organisation and the mass organisations
 */
@Embeddable
public record ReportTexts(
        String functions,
        String others,
        String measures,
        String compliance,
        @Column(name = "party_work") String partyWork) {

    static ReportTexts empty() {
        return new ReportTexts(null, null, null, null, null);
    }
}
