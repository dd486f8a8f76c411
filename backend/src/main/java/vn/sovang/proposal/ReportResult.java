package vn.sovang.proposal;

import jakarta.persistence.Embeddable;

/**
 * One target against what was reached, as written.
 *
 * @param planned planned value with its unit of measure, or null
 * @param reached reached value, null while not known
 * @param comparison for example {@code đạt 240 %}, or null
 */
@Embeddable
public record ReportResult(String indicator, String planned, String reached, String comparison) {}
