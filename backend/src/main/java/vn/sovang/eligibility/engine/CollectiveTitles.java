package vn.sovang.eligibility.engine;

import java.util.List;

/** Titles of collectives, flags and what blocks propose (Điều 25–31): R32–R45. */
final class CollectiveTitles {

    private CollectiveTitles() {}

    static List<Branch> ttldxs() {
        return List.of(Branch.only(CollectiveTitles::excellent, f -> Facts.isNow(f.facts().htxs)));
    }

    static List<Branch> ttldtt() {
        return List.of(Branch.only(CollectiveTitles::advanced, f -> Facts.isNow(f.facts().good)));
    }

    static List<Branch> provinceFlag() {
        return List.of(
                Branch.only(CollectiveTitles::leadsBlock, f -> Facts.isNow(f.facts().countable))
                        .named("BLOCK", "dẫn đầu cụm, khối thi đua"),
                Branch.only(CollectiveTitles::leadsMovement, f -> Facts.isNow(f.facts().countable))
                        .named("MOVEMENT", "dẫn đầu phong trào thi đua theo chuyên đề từ 3 năm")
                        .triedWhen(c -> !c.history.movements().isEmpty()));
    }

    static List<Branch> governmentFlag() {
        return List.of(Branch.only(CollectiveTitles::governmentFlagged, f -> Facts.isNow(f.facts().countable)));
    }

    static List<Branch> byStandard() {
        return List.of(Branch.only(CollectiveTitles::said, f -> Facts.isNow(f.facts().countable)));
    }

    /** Điều 27. */
    private static void excellent(Case in, Findings out) {
        Facts f = in.facts;
        IndividualTitles.period(f, 1, out);
        out.years(f, 1, f.htxs);
        Grade grade = in.history.grades().get(in.year());
        if (grade != Grade.HTXS) {
            out.fail(LegalRule.R32, in.absence(LegalRule.R32, f, 1), words(in, grade));
        }
        History.Members m = in.members();
        if (m == null) {
            String unknown = "chưa có số liệu thành viên năm " + in.year();
            for (LegalRule rule : List.of(LegalRule.R33, LegalRule.R34, LegalRule.R35)) {
                out.fail(rule, in.atMostReview(rule), unknown);
            }
        } else {
            if (m.completed() == null) {
                out.fail(
                        LegalRule.R33,
                        in.atMostReview(LegalRule.R33),
                        "chưa có xếp loại của đủ " + m.total() + " người");
            } else if (m.completed() < m.total()) {
                out.fail(LegalRule.R33, m.completed() + "/" + m.total() + " người hoàn thành nhiệm vụ");
            }
            if (Settings.isBelow(m.ldtt(), in.settings.ttldxsShare(), m.total())) {
                out.fail(LegalRule.R34, titles(in, LegalRule.R34, m), ldttWords(m));
            }
            if (m.cstdCs() == 0) {
                out.fail(LegalRule.R35, titles(in, LegalRule.R35, m), m.whole() ? null : "sổ khen thưởng chưa ghi ai");
            }
        }
        alsoProposed(in, out);
    }

    /** Titles that were merely not told of refuse nobody. */
    private static Severity titles(Case in, LegalRule rule, History.Members m) {
        return m.whole() ? rule.severity(in.settings.isConfirmed(rule)) : in.atMostReview(rule);
    }

    private static String ldttWords(History.Members m) {
        return (m.whole() ? "" : "mới ghi nhận ") + m.ldtt() + "/" + m.total() + " người đạt Lao động tiên tiến";
    }

    private static String words(Case in, Grade grade) {
        return "năm " + in.year() + ": " + (grade == null ? "không có kết quả xếp loại" : grade.label());
    }

    /** Điều 28, whose text of 2022 was not read. */
    private static void advanced(Case in, Findings out) {
        Facts f = in.facts;
        IndividualTitles.period(f, 1, out);
        out.years(f, 1, f.good);
        Grade grade = in.history.grades().get(in.year());
        if (grade == null || !grade.isGood()) {
            out.fail(LegalRule.R36, in.absence(LegalRule.R36, f, 1), words(in, grade));
        }
        History.Members m = in.members();
        if (m == null) {
            out.fail(LegalRule.R36, in.atMostReview(LegalRule.R36), "chưa có số liệu thành viên năm " + in.year());
        } else if (Settings.isBelow(m.ldtt(), in.settings.ttldttShare(), m.total())) {
            out.fail(LegalRule.R36, titles(in, LegalRule.R36, m), ldttWords(m));
        }
        alsoProposed(in, out);
    }

    /** R37: a collective is proposed for one of the two titles. */
    private static void alsoProposed(Case in, Findings out) {
        String other = in.question.award().equals("TTLDXS") ? "TTLDTT" : "TTLDXS";
        boolean both = in.question.circumstances().also().stream()
                .anyMatch(a -> a.award().equals(other) && a.year() == in.year());
        if (both || (other.equals("TTLDXS") && Facts.isNow(in.facts.ttldxs))) {
            out.fail(LegalRule.R37, "Tập thể lao động xuất sắc năm " + in.year());
        }
    }

    /** Điều 26. How many may lead is the province's to say, so only "one flag, and not first" is certain. */
    private static void leadsBlock(Case in, Findings out) {
        Facts f = in.facts;
        IndividualTitles.period(f, 1, out);
        Integer rank = in.history.blockRank().get(in.year());
        int quota = in.history.blockQuota().getOrDefault(in.year(), in.settings.flagQuota());
        if (rank == null) {
            out.fail(LegalRule.R38, in.atMostReview(LegalRule.R38), "chưa biết xếp hạng trong khối");
        } else if (rank > quota) {
            String words = "xếp thứ " + rank + ", khối được đề nghị " + quota + " cờ";
            out.fail(
                    LegalRule.R38,
                    quota == 1 ? in.absence(LegalRule.R38, f, 0) : in.atMostReview(LegalRule.R38),
                    words);
            if (rank <= quota + in.settings.meritQuota()) {
                out.note("Đơn vị có thể được đề nghị Bằng khen của UBND tỉnh.");
            }
        }
        out.years(f, 1, rank != null && rank <= quota ? 1 : 0);
        block(in, out, quota);
    }

    /** That three years suffice is recalled, not read. */
    private static void leadsMovement(Case in, Findings out) {
        IndividualTitles.period(in.facts, 1, out);
        boolean leads =
                in.history.movements().stream().anyMatch(m -> m.leading() && m.years() >= 3 && m.year() <= in.year());
        out.years(in.facts, 1, leads ? 1 : 0);
        if (!leads) {
            out.fail(
                    LegalRule.R38,
                    in.atMostReview(LegalRule.R38),
                    "chưa có phong trào theo chuyên đề từ 3 năm mà đơn vị dẫn đầu");
        }
    }

    private static void block(Case in, Findings out, int quota) {
        Circumstances around = in.question.circumstances();
        if (around.fromBlock() != null && around.fromBlock() > quota) {
            out.fail(LegalRule.R39, "khối đề nghị " + around.fromBlock() + ", chỉ tiêu " + quota);
        }
        if (Boolean.FALSE.equals(in.history.pledges().get(in.year()))) {
            out.fail(LegalRule.R43, "năm " + in.year());
        }
        Circumstances.Vote vote = around.vote();
        if (vote != null && isShort(in.settings, vote)) {
            out.fail(
                    LegalRule.R44,
                    vote.present() + "/" + vote.members() + " thành viên dự, " + vote.votes() + " phiếu đồng ý");
        }
        if (in.history.blockChanges().contains(in.year())) {
            out.fail(LegalRule.R45, "năm " + in.year());
        }
    }

    private static boolean isShort(Settings settings, Circumstances.Vote vote) {
        // Two thirds by whole numbers where nothing else is set: 4 of 6 are enough.
        boolean quorate = settings.quorum().equals(Settings.DEFAULT.quorum())
                ? vote.present() * 3 >= vote.members() * 2
                : !Settings.isBelow(vote.present(), settings.quorum(), vote.members());
        return !quorate || Settings.isBelow(vote.votes(), settings.voteShare(), vote.present());
    }

    /** Điều 25. */
    private static void governmentFlagged(Case in, Findings out) {
        Facts f = in.facts;
        IndividualTitles.period(f, 1, out);
        Integer rank = in.history.blockRank().get(in.year());
        boolean movement = in.history.movements().stream()
                .anyMatch(m -> m.leading() && m.scope() == Scope.TQ && m.years() >= 5 && m.year() <= in.year());
        boolean leads = movement || (rank != null && rank == 1);
        out.years(f, 1, leads ? 1 : 0);
        if (!leads) {
            Severity severity = rank == null ? in.atMostReview(LegalRule.R40) : in.absence(LegalRule.R40, f, 0);
            out.fail(LegalRule.R40, severity, rank == null ? "chưa biết xếp hạng trong khối" : "xếp thứ " + rank);
        }
        Circumstances around = in.question.circumstances();
        if (around.provinceFlags() != null
                && around.governmentFlags() != null
                && Settings.isAbove(
                        around.governmentFlags(), in.settings.governmentFlagCap(), around.provinceFlags())) {
            out.fail(
                    LegalRule.R41,
                    around.governmentFlags() + " đề nghị trên " + around.provinceFlags() + " Cờ thi đua của tỉnh");
        }
        block(in, out, in.history.blockQuota().getOrDefault(in.year(), in.settings.flagQuota()));
    }

    /** Điều 29–31: the table of criteria is the province's, so somebody has to say that it is met. */
    private static void said(Case in, Findings out) {
        IndividualTitles.period(in.facts, 1, out);
        boolean met = in.history.isSaid(in.year(), in.question.award());
        out.years(in.facts, 1, met ? 1 : 0);
        if (!met) {
            out.fail(LegalRule.R42, "chưa có xác nhận đạt tiêu chí năm " + in.year());
        }
    }
}
