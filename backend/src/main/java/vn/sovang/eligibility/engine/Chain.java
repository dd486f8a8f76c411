package vn.sovang.eligibility.engine;

/**
 * Adjacent years of good work after a prior award, up to the proposal ("sau đó có từ 05 năm trở lên liên tục").
 *
 * @param since years back to the earliest prior award for years of work, -1 without one
 * @param prior all prior awards of the kind
 */
record Chain(Facts facts, Facts.Prior prior, int since, int length) {

    private static final int NEEDED = 5;

    static Chain after(Case in, Facts.Prior prior) {
        return in(in.upToProposal, prior, in.settings);
    }

    static Chain in(Facts f, Facts.Prior prior, Settings settings) {
        long usable = prior.merit() | prior.unknown();
        int since = usable == 0 ? -1 : 63 - Long.numberOfLeadingZeros(usable);
        int run = Facts.run(f.good);
        int room = settings.includeAwardYear() ? since + 1 : since;
        return new Chain(f, prior, since, since < 0 ? run : Math.min(run, room));
    }

    boolean isOpen() {
        return since >= 0;
    }

    long years() {
        return Facts.last(length);
    }

    /** The years that had to be good. */
    long window() {
        return Facts.last(Math.max(NEEDED, length));
    }

    void period(Findings out) {
        if (length < NEEDED) {
            IndividualTitles.period(facts, window(), out);
        }
    }

    /** R08 and the rule that asks for the prior award. */
    void prior(Case in, Findings out, LegalRule rule, boolean recalled) {
        if (prior.merit() != 0) {
            return;
        }
        if (prior.deed() != 0) {
            out.fail(
                    LegalRule.R08,
                    recalled ? in.atMostReview(LegalRule.R08) : in.absence(LegalRule.R08, facts, 0),
                    "khen đột xuất, chuyên đề năm " + YearWords.list(facts, prior.deed()));
        }
        if (prior.unknown() != 0) {
            out.fail(
                    LegalRule.R08,
                    in.atMostReview(LegalRule.R08),
                    "chưa rõ loại hình khen năm " + YearWords.list(facts, prior.unknown()));
        } else {
            out.fail(rule, recalled ? in.atMostReview(rule) : in.absence(rule), null);
        }
    }

    String words() {
        String since = isOpen() ? ", tính sau khen thưởng năm " + (facts.year - this.since) : "";
        return length + " năm liên tục hoàn thành tốt nhiệm vụ trở lên đến năm " + facts.year + since;
    }
}
