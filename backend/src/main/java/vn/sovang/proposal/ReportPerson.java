package vn.sovang.proposal;

/** What is known of a nominee when the report is opened; empty for a collective. */
record ReportPerson(ReportIdentity identity, ReportTexts texts) {

    static final ReportPerson NOBODY = new ReportPerson(ReportIdentity.empty(), ReportTexts.empty());
}
