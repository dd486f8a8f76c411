package vn.sovang.eligibility.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Papers of a dossier: those of the law (R11–R15), and those of practice, which only warn. */
final class PaperRules {

    private static final Map<String, String> NAMES = Map.of(
            "TTR", "tờ trình",
            "BCTT", "báo cáo thành tích",
            "BB", "biên bản bình xét",
            "DS", "danh sách trích ngang",
            "QD_CU", "quyết định khen thưởng trước đây",
            "PHIEU", "biên bản chấm điểm, bỏ phiếu của khối");

    private PaperRules() {}

    static boolean isOfPapers(LegalRule rule) {
        return rule.compareTo(LegalRule.R11) >= 0 && rule.compareTo(LegalRule.R14) <= 0;
    }

    static void check(Case in, Branch branch, Findings out) {
        Question q = in.question;
        if (q.award().startsWith("DH_AH")) {
            opinionDays(in, out);
        }
        if (q.documents() == null) {
            return;
        }
        boolean simplified = q.type() == MeritType.DOT_XUAT || (q.type() == null && isSudden(q, branch));
        if (simplified) {
            require(q, out, List.of("TTR"));
            if (!q.has("XN") && !q.has("BCTT")) {
                out.fail(LegalRule.R13, null);
                out.missing("XN");
            }
        } else {
            require(q, out, q.award().startsWith("KNC") ? List.of("TTR", "BCTT") : List.of("TTR", "BCTT", "BB"));
            if (branch.papers().certification().test(in) && q.lacks("XN")) {
                out.fail(LegalRule.R13, null);
                out.missing("XN");
            }
        }
        if (branch.papers().certificate().test(in) && q.lacks("SK")) {
            out.fail(LegalRule.R12, null);
            out.missing("SK");
        }
        if (AwardCodes.isState(q.award()) && q.lacks("HY")) {
            out.fail(LegalRule.R14, null);
            out.missing("HY");
        }
        practice(q, branch, simplified, out);
    }

    /** The merit certificate for one deed goes the short way (law.md 4.3). */
    private static boolean isSudden(Question q, Branch branch) {
        return q.award().equals("BK_TINH") && "b".equals(branch.code());
    }

    private static void require(Question q, Findings out, List<String> documents) {
        List<String> names = new ArrayList<>(3);
        for (String document : documents) {
            if (q.lacks(document)) {
                out.missing(document);
                names.add(NAMES.get(document));
            }
        }
        if (!names.isEmpty()) {
            out.fail(LegalRule.R11, "thiếu " + String.join(", ", names));
        }
    }

    private static void practice(Question q, Branch branch, boolean simplified, Findings out) {
        List<String> names = new ArrayList<>(3);
        note(q, "DS", names);
        if (q.award().equals("CSTD_TINH")
                || q.award().equals("BK_TTG")
                || q.award().startsWith("HC_")) {
            note(q, "QD_CU", names);
        }
        boolean ofBlock = q.award().equals("CO_TINH") && !"MOVEMENT".equals(branch.code());
        if (!simplified && (ofBlock || q.award().equals("CO_CP"))) {
            note(q, "PHIEU", names);
        }
        if (!names.isEmpty()) {
            out.fail(LegalRule.R11, Severity.WARNING, "theo thông lệ còn thiếu " + String.join(", ", names));
        }
    }

    private static void note(Question q, String document, List<String> names) {
        if (q.lacks(document)) {
            names.add(NAMES.get(document));
        }
    }

    private static void opinionDays(Case in, Findings out) {
        Integer days = in.question.circumstances().opinionDays();
        if (days == null) {
            out.fail(LegalRule.R15, Severity.REVIEW, "chưa rõ số ngày đã lấy ý kiến nhân dân");
        } else if (days < in.settings.opinionDays()) {
            out.fail(LegalRule.R15, "mới lấy ý kiến " + days + " ngày làm việc");
        }
    }
}
