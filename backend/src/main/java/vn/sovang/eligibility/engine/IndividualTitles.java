package vn.sovang.eligibility.engine;

import java.util.List;
import java.util.function.Predicate;

/** Titles of persons (Điều 21–24): R04 and R21–R31. */
final class IndividualTitles {

    static final String HTXS = "HTXS";

    private IndividualTitles() {}

    static List<Branch> ldtt() {
        return List.of(Branch.only(IndividualTitles::advancedWorker, f -> Facts.isNow(f.facts().good)));
    }

    static List<Branch> cstdCs() {
        return List.of(
                base(HTXS, "hoàn thành xuất sắc nhiệm vụ", c -> Facts.isNow(c.facts.htxs), Branch.Papers.NONE),
                base(
                        "SK",
                        "có sáng kiến được cơ sở công nhận",
                        c -> Facts.isNow(c.facts.sk),
                        Branch.Papers.certificate(c -> true)),
                base(
                        "DT",
                        "có đề tài, đề án khoa học đã nghiệm thu",
                        c -> Facts.isNow(c.facts.dt),
                        Branch.Papers.certificate(c -> true)),
                base("MT", "mưu trí, sáng tạo trong chiến đấu", c -> Facts.isNow(c.facts.mt), Branch.Papers.NONE));
    }

    static List<Branch> cstdTinh() {
        return List.of(Branch.only(
                IndividualTitles::provinceFighter,
                f -> Facts.run(f.facts().cstdCs) >= 3,
                Branch.Papers.certificate(c -> (c.facts.mt & Facts.last(3)) == 0)));
    }

    static List<Branch> cstdTq() {
        return List.of(Branch.only(
                IndividualTitles::nationalFighter,
                IndividualTitles::isSecondOccasion,
                Branch.Papers.certificate(c -> (c.facts.mt & Facts.last(6)) == 0)));
    }

    private static Branch base(String code, String label, Predicate<Case> holds, Branch.Papers papers) {
        return new Branch(
                code,
                label,
                c -> true,
                (c, out) -> baseFighter(c, out, holds),
                f -> Facts.isNow(f.facts().good),
                papers);
    }

    /** R04: years that began before discipline had ended do not count. */
    static void period(Facts f, long window, Findings out) {
        long lost = window & ~f.countable;
        if (lost != 0) {
            out.fail(LegalRule.R04, "không tính năm " + YearWords.list(f, lost));
        }
    }

    /** Điều 24. */
    private static void advancedWorker(Case in, Findings out) {
        Facts f = in.facts;
        period(f, 1, out);
        out.years(f, 1, f.good);
        Grade grade = in.history.grades().get(in.year());
        boolean said = grade == null && in.history.isSaid(in.year(), "LDTT");
        if (!said && (grade == null || !grade.isGood())) {
            out.fail(LegalRule.R21, in.absence(LegalRule.R21, f, 1), gradeWords(in, grade));
        }
        History.Service service = in.history.service().get(in.year());
        if (service != null
                && (service.months() < in.settings.serviceMonths()
                        || (service.absentDays() != null && service.absentDays() >= in.settings.absentDays()))) {
            out.fail(
                    LegalRule.R22,
                    service.months() + " tháng công tác"
                            + (service.absentDays() == null ? "" : ", nghỉ " + service.absentDays() + " ngày"));
        }
    }

    private static String gradeWords(Case in, Grade grade) {
        return "năm " + in.year() + ": " + (grade == null ? "không có kết quả xếp loại" : grade.label());
    }

    /** Điều 23: standard of Lao động tiên tiến and one of four. */
    private static void baseFighter(Case in, Findings out, Predicate<Case> holds) {
        Facts f = in.facts;
        period(f, 1, out);
        Grade grade = in.history.grades().get(in.year());
        boolean said = Facts.isNow(f.ldtt);
        if (!said) {
            out.fail(
                    LegalRule.R23,
                    in.absence(LegalRule.R23, f, 1),
                    "năm " + in.year() + " không có danh hiệu, xác nhận đạt tiêu chuẩn Lao động tiên tiến");
        } else if (grade != null && !grade.isGood()) {
            out.fail(
                    LegalRule.R23,
                    in.atMostReview(LegalRule.R23),
                    "có Lao động tiên tiến nhưng xếp loại là " + grade.label() + ", hai số liệu trái nhau");
        }
        boolean enough = holds.test(in);
        if (!enough) {
            out.fail(LegalRule.R24, in.absence(LegalRule.R24, f, 1), gradeWords(in, grade));
        }
        out.years(f, 1, said && enough ? 1 : 0);
        share(in, out);
    }

    /** R26 looks at the unit, whose members are told with the person's history. */
    private static void share(Case in, Findings out) {
        History.Members m = in.members();
        if (m != null && m.whole() && Settings.isAbove(m.cstdCs(), in.settings.cstdCsCap(), m.ldtt())) {
            out.fail(LegalRule.R26, m.cstdCs() + " CSTĐ cơ sở trên " + m.ldtt() + " Lao động tiên tiến");
        }
    }

    /** Điều 22. */
    private static void provinceFighter(Case in, Findings out) {
        Facts f = in.facts;
        long window = Facts.last(3);
        out.years(f, window, f.cstdCs);
        if (Facts.run(f.cstdCs) < 3) {
            period(f, window, out);
            out.fail(
                    LegalRule.R27,
                    in.absence(LegalRule.R27, f, window & ~f.cstdCs),
                    "trong 3 năm " + (in.year() - 2) + "–" + in.year() + " có CSTĐ cơ sở: "
                            + YearWords.list(f, f.cstdCs & window));
        }
        reach(in, out, LegalRule.R28, window, f.skDtTinh, f.dtBelowTinh);
        long earlier = f.cstdTinh & window & ~1L;
        // A title of the year N-1 or N-2 used years that are counted again here.
        if (earlier != 0 && !in.settings.reuseYears()) {
            out.fail(LegalRule.R29, "đã tính cho CSTĐ cấp tỉnh năm " + YearWords.list(f, earlier));
        }
    }

    /**
     * R28, R31: an initiative that reaches far enough. The article takes any accepted project, the rule's table one of
     * the same reach: a project of a smaller reach is for a person to judge, and so is a work of other years.
     */
    private static void reach(Case in, Findings out, LegalRule rule, long window, long reaching, long smaller) {
        Facts f = in.facts;
        if (((reaching | f.mt) & window) != 0) {
            return;
        }
        if ((smaller & window) != 0) {
            out.fail(rule, in.atMostReview(rule), "đề tài đã nghiệm thu, chưa rõ phạm vi ảnh hưởng");
        } else if ((reaching | f.mt) != 0) {
            out.fail(
                    rule,
                    in.atMostReview(rule),
                    "sáng kiến, đề tài năm " + YearWords.list(f, reaching | f.mt) + ", ngoài các năm tính danh hiệu");
        } else {
            out.fail(rule, in.absence(rule, f, window), null);
        }
    }

    /** Điều 21. */
    private static void nationalFighter(Case in, Findings out) {
        Facts f = in.facts;
        period(f, 1, out);
        long held = f.cstdTinh;
        int times = Long.bitCount(held);
        int last = Long.numberOfTrailingZeros(held);
        long before = held & ~(1L << last);
        int gap = times < 2 ? 0 : Long.numberOfTrailingZeros(before) - last;
        long used = times < 2 ? held : 1L << last | Long.lowestOneBit(before);
        out.years(f, held == 0 ? 1 : held, used);
        String words = "CSTĐ cấp tỉnh: " + YearWords.list(f, held);
        boolean adjacentYears = Facts.run(held) >= 2;
        if (times < 2 || (!in.settings.occasions() && !adjacentYears)) {
            out.fail(LegalRule.R30, in.absence(LegalRule.R30), words);
        } else if (in.settings.occasions() && gap > 3) {
            out.fail(
                    LegalRule.R30,
                    in.atMostReview(LegalRule.R30),
                    words + "; hai lần cách nhau " + gap + " năm, xem có liên tục không");
        }
        reach(in, out, LegalRule.R31, Facts.last(6), f.skDtTq, f.dtBelowTq);
    }

    /** The next title of the province can come three years after the last one, or when three years are full. */
    private static boolean isSecondOccasion(Branch.Future future) {
        long real = future.facts().cstdTinh >>> future.ahead();
        long heldBefore = real << future.ahead();
        int sinceLast = heldBefore == 0 ? -1 : Long.numberOfTrailingZeros(heldBefore);
        if (!future.settings().occasions()) {
            return Facts.run(future.facts().cstdTinh) >= 2;
        }
        int spacing = future.settings().reuseYears() ? 1 : 3;
        if (Long.bitCount(heldBefore) >= 2) {
            return true;
        }
        boolean first = heldBefore != 0 && sinceLast >= spacing && Facts.run(future.facts().cstdCs) >= 3;
        boolean both = heldBefore == 0 && Facts.run(future.facts().cstdCs) >= 3 + spacing;
        return first || both;
    }
}
