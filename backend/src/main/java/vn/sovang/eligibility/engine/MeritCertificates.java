package vn.sovang.eligibility.engine;

import java.util.List;
import java.util.function.LongPredicate;

/** Merit certificates of the province and of the Prime Minister (Điều 73, 74): R08 and R46–R50. */
final class MeritCertificates {

    private static final String DEED = "thành tích có phạm vi ảnh hưởng; mức độ ảnh hưởng do người thẩm định đánh giá";

    private MeritCertificates() {}

    static List<Branch> province() {
        return List.of(
                Branch.only(MeritCertificates::regular, f -> pairOf(f.facts()) != 0)
                        .named("d", "khen thường xuyên: 2 năm liên tục")
                        .withCertificate(c -> c.isIndividual() && pairOf(c.facts) != 0 && !hasTwoTitles(c.facts)),
                Branch.only(MeritCertificates::movement, null)
                        .named("a", "thành tích xuất sắc trong phong trào thi đua")
                        .triedWhen(MeritCertificates::hasMovement),
                Branch.only(MeritCertificates::deed, null)
                        .named("b", "thành tích, thành tích đột xuất có ảnh hưởng trong một lĩnh vực")
                        .triedWhen(c -> c.question.type() == MeritType.DOT_XUAT || c.question.has("XN")),
                Branch.only(MeritCertificates::deed, null)
                        .named("c", "đóng góp lớn cho phát triển kinh tế - xã hội, từ thiện, khoa học")
                        .triedWhen(c -> false)
                        .withCertification());
    }

    static List<Branch> primeMinister() {
        return List.of(
                Branch.only(MeritCertificates::afterCertificate, f -> primeMinisterPossible(f.facts(), f.settings()))
                        .named("b", "đã có bằng khen cấp bộ, tỉnh và 5 năm liên tục"),
                Branch.only(MeritCertificates::judged, null)
                        .named("a", "xuất sắc tiêu biểu được bình xét trong phong trào thi đua")
                        .triedWhen(c -> false),
                Branch.only(MeritCertificates::judged, null)
                        .named("c", "nhiều thành tích, thành tích đột xuất có ảnh hưởng cấp bộ, tỉnh hoặc giải thưởng")
                        .triedWhen(c -> false)
                        .withCertification());
    }

    private static boolean hasTwoTitles(Facts f) {
        return (f.cstdCs & f.cstdCs >>> 1) != 0;
    }

    /** Years of the latest two that suffice for the regular certificate, 0 when there are none (Điều 74.1.d). */
    private static long pairOf(Facts f) {
        return pairOf(f, -1L);
    }

    /** @param among years that may be used */
    private static long pairOf(Facts f, long among) {
        long held = f.cstdCs & among;
        long titles = held & held >>> 1;
        if (titles != 0) {
            long last = Long.lowestOneBit(titles);
            return last | last << 1;
        }
        long rest = f.htxs & among;
        while (rest != 0) {
            int start = Long.numberOfTrailingZeros(rest);
            int length = Facts.run(rest >>> start);
            long run = Facts.last(length) << start;
            int works = Long.bitCount(f.baseWork & run) + Long.bitCount(f.secondBaseWork & run);
            if (length >= 2 && works >= 2) {
                return run;
            }
            rest &= ~run;
        }
        return 0;
    }

    private static void regular(Case in, Findings out) {
        Facts f = in.facts;
        if (!in.isIndividual()) {
            regularOfMany(in, out);
            return;
        }
        // Years that carry no certificate yet are taken before others.
        long fresh = pairOf(f, ~heldIn(in, f, "BK_TINH"));
        long pair = fresh == 0 ? pairOf(f) : fresh;
        long window = pair == 0 ? Facts.last(2) : pair;
        out.years(f, window, pair);
        if (pair == 0) {
            IndividualTitles.period(f, window, out);
            out.fail(
                    LegalRule.R46,
                    in.absence(LegalRule.R46, f, window),
                    "CSTĐ cơ sở: " + YearWords.list(f, f.cstdCs) + "; hoàn thành xuất sắc: " + YearWords.list(f, f.htxs)
                            + "; sáng kiến, đề tài: " + YearWords.list(f, f.baseWork));
        } else {
            out.note(
                    (pair & f.cstdCs) == pair
                            ? "Hai năm liên tục đạt Chiến sĩ thi đua cơ sở: " + YearWords.list(f, pair) + "."
                            : "Liên tục hoàn thành xuất sắc nhiệm vụ và có hai sáng kiến, đề tài: "
                                    + YearWords.list(f, pair) + ".");
            usedBefore(in, out, f, pair, "BK_TINH", y -> false);
        }
    }

    /** Collectives and households: the text was not read, so nobody is refused by it. */
    private static void regularOfMany(Case in, Findings out) {
        Facts f = in.facts;
        long years = f.htxs | f.ttldxs;
        long pair = years & years >>> 1;
        out.years(f, Facts.last(2), years);
        if (in.history.kind() == Kind.HOUSEHOLD || pair == 0) {
            out.fail(
                    LegalRule.R46,
                    in.atMostReview(LegalRule.R46),
                    "hoàn thành xuất sắc nhiệm vụ, Tập thể lao động xuất sắc: " + YearWords.list(f, years));
        }
    }

    private static boolean hasMovement(Case in) {
        return !in.history.movements().isEmpty() || isRunnerUp(in);
    }

    /** Practice of the blocks: who comes right after the flag is proposed for the certificate. */
    private static boolean isRunnerUp(Case in) {
        Integer rank = in.history.blockRank().get(in.year());
        int quota = in.history.blockQuota().getOrDefault(in.year(), in.settings.flagQuota());
        return in.history.kind() == Kind.COLLECTIVE && rank != null && rank <= quota + in.settings.meritQuota();
    }

    private static void movement(Case in, Findings out) {
        IndividualTitles.period(in.facts, 1, out);
        Period period = in.question.period();
        int from =
                period == null ? in.year() : Math.min(in.year(), period.from().getYear());
        boolean now = in.history.movements().stream().anyMatch(m -> m.year() >= from && m.year() <= in.year())
                || isRunnerUp(in);
        out.years(in.facts, 1, now ? 1 : 0);
        if (now) {
            return;
        }
        boolean earlier = in.history.movements().stream().anyMatch(m -> m.year() < from);
        boolean certain = !earlier && in.isIndividual();
        out.fail(
                LegalRule.R47,
                certain ? in.absence(LegalRule.R47) : in.atMostReview(LegalRule.R47),
                earlier ? "chỉ có kết quả của năm trước" : null);
    }

    private static void deed(Case in, Findings out) {
        IndividualTitles.period(in.facts, 1, out);
        if (in.question.achievement() != null || in.question.has("XN") || in.question.has("BCTT")) {
            out.note(DEED.substring(0, 1).toUpperCase() + DEED.substring(1) + ".");
        } else if (in.question.documents() == null) {
            out.undecided("Chưa nêu thành tích và giấy xác nhận: cần người xem xét.");
        }
    }

    static void judged(Case in, Findings out) {
        IndividualTitles.period(in.facts, 1, out);
        out.undecided("Điều kiện này do người thẩm định, Hội đồng đánh giá; hệ thống không tự kết luận.");
    }

    /** Điều 73.1.b; of collectives recalled only (R48–R50 then ask). */
    private static void afterCertificate(Case in, Findings out) {
        if (in.history.kind() == Kind.HOUSEHOLD) {
            judged(in, out);
            return;
        }
        Chain chain = Chain.after(in, in.upToProposal.bk);
        Facts f = in.upToProposal;
        boolean many = !in.isIndividual();
        out.years(f, chain.window(), chain.years());
        chain.period(out);
        chain.prior(in, out, LegalRule.R48, many);
        if (chain.length() < 5) {
            out.fail(
                    LegalRule.R49,
                    many
                            ? in.atMostReview(LegalRule.R49)
                            : in.absence(LegalRule.R49, f, chain.window() & ~chain.years()),
                    chain.words());
        }
        long titles = chain.years() & (many ? f.coTinh : f.cstdCs);
        if (Long.bitCount(titles) < (many ? 1 : 3)) {
            out.fail(
                    LegalRule.R50,
                    many ? in.atMostReview(LegalRule.R50) : in.absence(LegalRule.R50, f, chain.window()),
                    (many ? "Cờ thi đua cấp tỉnh: " : "CSTĐ cơ sở trong thời gian đó: ") + YearWords.list(f, titles));
        }
        usedBefore(
                in,
                out,
                f,
                chain.years(),
                "BK_TTG",
                y -> Facts.run(y) >= 5 && Long.bitCount(y & (many ? f.coTinh : f.cstdCs)) >= (many ? 1 : 3));
    }

    private static boolean primeMinisterPossible(Facts f, Settings settings) {
        Chain chain = Chain.in(f, f.bk, settings);
        return chain.isOpen() && chain.length() >= 5 && Long.bitCount(chain.years() & f.cstdCs) >= 3;
    }

    /**
     * Years that carried the same award before look like one achievement honoured twice; a person has to look, unless
     * the years after that award are enough by themselves.
     */
    static void usedBefore(Case in, Findings out, Facts f, long years, String award, LongPredicate enough) {
        long before = heldIn(in, f, award) & years;
        if (before != 0 && !enough.test(years & Facts.last(Long.numberOfTrailingZeros(before)))) {
            out.fail(
                    LegalRule.R06,
                    Severity.REVIEW,
                    "năm " + YearWords.list(f, before)
                            + " đã có cùng hình thức; xem các năm tính thành tích có trùng không");
        }
    }

    /** Years before the one asked about that carry the award for years of work, or nobody knows what for. */
    private static long heldIn(Case in, Facts f, String award) {
        long held = 0;
        for (Honour a : in.history.awards()) {
            boolean same = AwardCodes.countsAs(a.award()).equals(award)
                    && (a.type() == null || !a.type().isOfOneDeed());
            if (same && a.year() != in.year()) {
                held |= f.bit(a.year());
            }
        }
        return held;
    }
}
