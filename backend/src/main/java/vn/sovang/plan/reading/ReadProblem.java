package vn.sovang.plan.reading;

/**
 * Something the reader noticed.
 *
 * @param code stable slug, one of the constants
 * @param row 0-based index into the rows, null when it concerns the whole document
 * @param message Vietnamese, fit to show
 * @param raw the text it is about, null when there is none
 */
public record ReadProblem(String code, Severity severity, Integer row, String message, String raw) {

    public static final String NOT_A_PLAN = "not-a-plan";
    public static final String DECLARED_COUNT_MISMATCH = "declared-count-mismatch";
    public static final String UNKNOWN_UNIT = "unknown-unit";
    public static final String AMBIGUOUS_UNIT = "ambiguous-unit";
    public static final String TORN_ROW_JOINED = "torn-row-joined";
    public static final String MISSING_COORDINATOR = "missing-coordinator";
    public static final String MISSING_LEAD = "missing-lead";
    public static final String LEAD_ASSUMED = "lead-assumed";
    public static final String DUPLICATE_NUMBER = "duplicate-number";
    public static final String RESTARTED_NUMBERING = "restarted-numbering";
    public static final String NUMBER_GAP = "number-gap";
    public static final String UNKNOWN_ISSUER = "unknown-issuer";
    public static final String MISSING_NUMBER = "missing-number";
    public static final String EMPTY_ROW = "empty-row";
    public static final String IMPLAUSIBLE_PERIOD = "implausible-period";

    static ReadProblem warning(String code, Integer row, String message, String raw) {
        return new ReadProblem(code, Severity.WARNING, row, message, raw);
    }

    static ReadProblem info(String code, Integer row, String message, String raw) {
        return new ReadProblem(code, Severity.INFO, row, message, raw);
    }
}
