package vn.sovang.eligibility.engine;

import java.util.List;

/**
 * R25: Chiến sĩ thi đua cơ sở under the amended law, known as a draft only. Where the draft would change the answer, a
 * person decides; nobody is refused or passed by it until the enacted text is confirmed.
 */
final class AmendedLaw {

    private AmendedLaw() {}

    static void apply(Case in, Findings found) {
        if (in.ruleSet != RuleSet.RS_2026 || !in.question.award().equals("CSTD_CS")) {
            return;
        }
        List<Finding> others =
                found.all().stream().filter(f -> !isOfTheOldText(f)).toList();
        boolean stopped = others.stream().anyMatch(f -> f.severity() == Severity.HARD);
        boolean now = found.all().stream().filter(AmendedLaw::isOfTheOldText).noneMatch(f -> true);
        boolean draft = holdsByDraft(in);
        if (in.settings.draft2026()) {
            found.replace(others);
            if (!draft) {
                found.fail(LegalRule.R25, Severity.HARD, "theo luật sửa đổi");
            }
        } else if (now != draft && !stopped) {
            List<Finding> old = found.all().stream()
                    .map(f -> isOfTheOldText(f) && f.severity() == Severity.HARD
                            ? new Finding(f.rule(), Severity.REVIEW, f.legalBasis(), f.evidence())
                            : f)
                    .toList();
            found.replace(old);
            found.fail(
                    LegalRule.R25,
                    Severity.REVIEW,
                    draft
                            ? "đạt theo dự thảo luật sửa đổi, chưa đạt theo luật 2022"
                            : "đạt theo luật 2022, chưa đạt theo dự thảo luật sửa đổi");
        }
    }

    private static boolean isOfTheOldText(Finding f) {
        return f.rule() == LegalRule.R23 || f.rule() == LegalRule.R24;
    }

    /** Excellent work and one of initiative, project, resourcefulness; the standard of Lao động tiên tiến is dropped. */
    private static boolean holdsByDraft(Case in) {
        Facts f = in.facts;
        boolean work = Facts.isNow(f.mt) || (Facts.isNow(f.baseWork) && !in.question.lacks("SK"));
        return Facts.isNow(f.htxs) && work;
    }
}
