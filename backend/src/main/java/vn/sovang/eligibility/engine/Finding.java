package vn.sovang.eligibility.engine;

/**
 * One condition that does not hold.
 *
 * @param evidence years, dates and figures it rests on; null where the message says it all
 */
public record Finding(LegalRule rule, Severity severity, String legalBasis, String evidence) {}
