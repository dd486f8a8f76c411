package vn.sovang.eligibility.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What holds for every nominee, whatever the award (R01–R03, R05–R07, R09, R10, R18–R20, R57, R58). */
final class GeneralRules {

    /** Điều 80: who gives which certificate of commendation. */
    private static final Map<String, Set<String>> COMMENDATION_MAKERS = Map.of(
            "GK_SO", Set.of("GD_SO", "THU_TRUONG"),
            "GK_XA", Set.of("CT_UBND_XA"),
            "GK_DN", Set.of("GD_DN", "CT_HDQT"));

    private GeneralRules() {}

    static void check(Case in, Findings out) {
        restrictions(in, out);
        dissolved(in, out);
        achievement(in, out);
        proposer(in, out);
        authority(in, out);
        time(in, out);
        priorNumbers(in, out);
    }

    private static void restrictions(Case in, Findings out) {
        for (Restriction r : in.history.restrictions()) {
            if (r.what() == Restriction.What.DISCIPLINE || !isOpen(in.question, r)) {
                continue;
            }
            out.fail(
                    switch (r.what()) {
                        case DISCIPLINE_PENDING -> LegalRule.R01;
                        case INSPECTION -> LegalRule.R02;
                        default -> LegalRule.R03;
                    },
                    span(r));
        }
    }

    /** On the day of proposal or of decision; while nothing is decided, what has no end lasts until then. */
    static boolean isOpen(Question q, Restriction r) {
        if (r.covers(q.proposalDay())) {
            return true;
        }
        return q.decidedOn() == null ? r.to() == null || r.covers(q.acceptedOn()) : r.covers(q.decidedOn());
    }

    private static String span(Restriction r) {
        return (r.from() == null ? "" : "từ " + Days.of(r.from()) + " ")
                + (r.to() == null ? "đến nay chưa kết luận" : "đến " + Days.of(r.to()));
    }

    private static void dissolved(Case in, Findings out) {
        LocalDate end = in.history.dissolvedOn();
        if (end != null && in.history.kind() == Kind.COLLECTIVE && end.isBefore(in.question.decisionDay())) {
            out.fail(LegalRule.R05, "kết thúc ngày " + Days.of(end));
        }
    }

    private static void achievement(Case in, Findings out) {
        Question q = in.question;
        boolean same = false;
        for (Honour a : in.history.awards()) {
            if (q.achievement() != null && q.achievement().equals(a.achievement())) {
                out.fail(LegalRule.R06, "đã được khen năm " + a.year());
            } else if (a.year() == in.year() && a.award().equals(q.award()) && !isOfOneDeed(q) && isForYears(a)) {
                same = true;
            }
        }
        if (same) {
            out.fail(
                    LegalRule.R06,
                    Severity.REVIEW,
                    "đã có cùng danh hiệu, hình thức của năm " + in.year() + "; xem có phải cùng thành tích không");
        }
        alsoProposed(q, out);
    }

    private static void alsoProposed(Question q, Findings out) {
        boolean here = false;
        boolean elsewhere = false;
        for (Circumstances.Also also : q.circumstances().also()) {
            if (q.achievement() != null && q.achievement().equals(also.achievement())) {
                here |= !also.elsewhere();
                elsewhere |= also.elsewhere();
            }
        }
        if (here) {
            out.fail(LegalRule.R07, "cùng đợt còn đề nghị một hình thức khác cho thành tích này");
        }
        if (elsewhere) {
            out.fail(LegalRule.R07, Severity.REVIEW, "một hồ sơ khác cũng đề nghị khen thành tích này");
        }
    }

    private static boolean isForYears(Honour a) {
        return a.type() == null || !a.type().isOfOneDeed();
    }

    private static boolean isOfOneDeed(Question q) {
        return q.type() != null && q.type().isOfOneDeed();
    }

    private static void proposer(Case in, Findings out) {
        if (in.question.circumstances().proposer() == Circumstances.Proposer.OTHER) {
            out.fail(LegalRule.R09, "đơn vị đề nghị không quản lý đối tượng");
        }
    }

    private static void authority(Case in, Findings out) {
        Question q = in.question;
        if (q.decidedBy() == null) {
            return;
        }
        switch (in.authorities.about(q.award(), q.decidedBy(), q.decisionDay())) {
            case REFUSED -> out.fail(LegalRule.R10, "bảng thẩm quyền ngày " + Days.of(q.decisionDay()));
            case UNCONFIRMED ->
                out.fail(LegalRule.R10, Severity.REVIEW, "bảng thẩm quyền chưa có dòng được xác nhận cho người ký này");
            case ALLOWED -> {
                // Nothing to say.
            }
        }
        Set<String> makers = COMMENDATION_MAKERS.get(q.award());
        if (makers != null && !makers.contains(q.decidedBy())) {
            out.fail(LegalRule.R57, null);
        }
    }

    private static void time(Case in, Findings out) {
        Question q = in.question;
        boolean byPeriod = q.period() != null
                || q.type() == MeritType.CONG_TRANG
                || (q.type() == null && !(q.award().equals("BK_TINH") && "b".equals(q.branch())));
        LocalDate end = (q.period() == null ? Period.ofYear(q.year()) : q.period()).to();
        if (byPeriod && !q.proposalDay().isAfter(end)) {
            out.fail(LegalRule.R18, "kỳ tính thành tích hết ngày " + Days.of(end));
        }
        if (q.type() == MeritType.DOT_XUAT
                && Boolean.TRUE.equals(q.circumstances().planned())) {
            out.fail(LegalRule.R19, null);
        }
        LocalDate deadline = q.circumstances().deadline();
        if (deadline != null && q.proposalDay().isAfter(deadline)) {
            out.fail(LegalRule.R20, "hạn nộp " + Days.of(deadline));
        }
    }

    private static void priorNumbers(Case in, Findings out) {
        if (!AwardCodes.isState(in.question.award())) {
            return;
        }
        for (Honour a : in.history.awards()) {
            if (a.decisionNumber() != null && a.decisionNumber().isBlank()) {
                out.fail(LegalRule.R58, "khen thưởng năm " + a.year());
            }
        }
    }
}
