package vn.sovang.eligibility.engine;

import java.util.List;

/** Labour orders and commemorative badges (Điều 42–44, 71): R51–R56. */
final class OrdersAndBadges {

    private OrdersAndBadges() {}

    static List<Branch> third() {
        return List.of(
                Branch.only(OrdersAndBadges::afterPrimeMinister, f -> thirdPossible(f.facts(), f.settings()))
                        .named("e", "đã có Bằng khen Thủ tướng và 5 năm liên tục"),
                deed("a", "thành tích xuất sắc đột xuất"),
                deed("b", "giải thưởng"),
                deed("c", "phát minh, sáng chế, công trình"),
                deed("d", "đóng góp lớn"),
                Branch.only(OrdersAndBadges::service, null)
                        .named("g", "quá trình cống hiến")
                        .triedWhen(c -> c.question.type() == MeritType.CONG_HIEN));
    }

    static List<Branch> second() {
        return List.of(Branch.only(OrdersAndBadges::afterThird, f -> secondPossible(f.facts(), f.settings())));
    }

    static List<Branch> first() {
        return List.of(Branch.only(OrdersAndBadges::firstOrder, null));
    }

    static List<Branch> provinceBadge() {
        return List.of(Branch.only(OrdersAndBadges::badge, null));
    }

    private static Branch deed(String code, String label) {
        return Branch.only(MeritCertificates::judged, null)
                .named(code, label)
                .triedWhen(c -> false)
                .withCertification();
    }

    private static boolean isByYears(Case in, Findings out) {
        if (in.question.type() == MeritType.CONG_HIEN) {
            service(in, out);
            return false;
        }
        if (!in.isIndividual()) {
            MeritCertificates.judged(in, out);
            return false;
        }
        return true;
    }

    /** Điều 44.1.e. */
    private static void afterPrimeMinister(Case in, Findings out) {
        if (!isByYears(in, out)) {
            return;
        }
        Facts f = in.upToProposal;
        Chain chain = Chain.after(in, f.bkTtg);
        out.years(f, chain.window(), chain.years());
        chain.period(out);
        chain.prior(in, out, LegalRule.R51, false);
        long excellent = chain.years() & f.htxs;
        long titles = chain.years() & f.cstdCs;
        if (chain.length() < 5 || excellent == 0 || Long.bitCount(titles) < 3) {
            out.fail(
                    LegalRule.R52,
                    in.absence(LegalRule.R52, f, chain.window()),
                    chain.words() + "; hoàn thành xuất sắc: " + YearWords.list(f, excellent) + "; CSTĐ cơ sở: "
                            + YearWords.list(f, titles));
        }
        MeritCertificates.usedBefore(
                in,
                out,
                f,
                chain.years(),
                "HC_LD3",
                y -> Facts.run(y) >= 5 && (y & f.htxs) != 0 && Long.bitCount(y & f.cstdCs) >= 3);
    }

    private static boolean thirdPossible(Facts f, Settings settings) {
        Chain chain = Chain.in(f, f.bkTtg, settings);
        return chain.isOpen()
                && chain.length() >= 5
                && (chain.years() & f.htxs) != 0
                && Long.bitCount(chain.years() & f.cstdCs) >= 3;
    }

    /** Điều 43.1. */
    private static void afterThird(Case in, Findings out) {
        if (!isByYears(in, out)) {
            return;
        }
        Facts f = in.upToProposal;
        Chain chain = Chain.after(in, f.hcLd3);
        out.years(f, chain.window(), chain.years());
        chain.period(out);
        long excellent = chain.years() & f.htxs;
        long titles = chain.years() & f.cstdTinh;
        boolean unsure = f.hcLd3.merit() == 0 && f.hcLd3.unknown() != 0;
        if (f.hcLd3.merit() == 0 && f.hcLd3.deed() != 0) {
            out.fail(LegalRule.R08, "Huân chương Lao động hạng Ba không theo công trạng");
        }
        if (!chain.isOpen() || chain.length() < 5 || Long.bitCount(excellent) < 2 || titles == 0) {
            out.fail(
                    LegalRule.R53,
                    chain.isOpen() ? in.absence(LegalRule.R53, f, chain.window()) : in.absence(LegalRule.R53),
                    (chain.isOpen() ? chain.words() : "chưa có Huân chương Lao động hạng Ba")
                            + "; hoàn thành xuất sắc: " + YearWords.list(f, excellent) + "; CSTĐ cấp tỉnh: "
                            + YearWords.list(f, titles));
        } else if (unsure) {
            out.fail(LegalRule.R08, in.atMostReview(LegalRule.R08), "chưa rõ loại hình của Huân chương hạng Ba");
        }
        MeritCertificates.usedBefore(
                in,
                out,
                f,
                chain.years(),
                "HC_LD2",
                y -> Facts.run(y) >= 5 && Long.bitCount(y & f.htxs) >= 2 && (y & f.cstdTinh) != 0);
    }

    private static boolean secondPossible(Facts f, Settings settings) {
        Chain chain = Chain.in(f, f.hcLd3, settings);
        return chain.isOpen()
                && chain.length() >= 5
                && Long.bitCount(chain.years() & f.htxs) >= 2
                && (chain.years() & f.cstdTinh) != 0;
    }

    /** Điều 42 was not read. */
    private static void firstOrder(Case in, Findings out) {
        out.fail(LegalRule.R54, null);
        if (isByYears(in, out)) {
            out.undecided("Chưa nạp điều kiện của Huân chương Lao động hạng Nhất: kiểm tra thủ công.");
        }
    }

    private static void service(Case in, Findings out) {
        out.fail(LegalRule.R55, null);
        out.undecided("Quá trình cống hiến: đối chiếu bảng chức vụ, thời gian giữ chức vụ.");
    }

    /** Điều 71.2: the council of the province sets subjects and criteria. */
    private static void badge(Case in, Findings out) {
        boolean disciplined = in.history.restrictions().stream()
                .anyMatch(r -> r.what() == Restriction.What.DISCIPLINE && GeneralRules.isOpen(in.question, r));
        if (disciplined) {
            out.fail(LegalRule.R56, "chưa hết thời hạn kỷ luật");
        } else if (!in.history.isSaid(in.year(), in.question.award())) {
            out.fail(LegalRule.R56, "chưa có xác nhận đạt tiêu chuẩn theo nghị quyết của HĐND tỉnh");
        }
    }
}
