package vn.sovang.eligibility.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Asks all rules about one nominee. Holds nothing of a question, so that many can be asked at once. */
public final class EligibilityEngine {

    private static final int HORIZON = 15;
    private static final LocalDate AMENDED = RuleSet.RS_2026.from();

    private final Settings settings;
    private final AuthorityTable authorities;

    public EligibilityEngine(Settings settings, AuthorityTable authorities) {
        this.settings = settings;
        this.authorities = authorities;
    }

    /**
     * By the rule set of the day of acceptance. A dossier accepted before 01/10/2026 and decided later is asked about
     * under both laws, and the more favourable answer holds (Luật 06/2026/QH16, điều khoản chuyển tiếp).
     */
    public Answer answer(Question question) {
        RuleSet own = RuleSet.on(question.acceptedOn());
        Answer first = under(own, question);
        boolean transitional = question.acceptedOn().isBefore(AMENDED)
                && question.decidedOn() != null
                && !question.decidedOn().isBefore(AMENDED);
        if (!transitional) {
            return first;
        }
        Answer second = under(RuleSet.RS_2026, question);
        Answer better = second.result().isBetterThan(first.result()) ? second : first;
        return better.noting("Tiếp nhận trước 01/10/2026, quyết định sau ngày đó: đã xét theo cả hai luật và dùng "
                + better.ruleSet().code() + " (quy định chuyển tiếp, có lợi hơn hoặc như nhau).");
    }

    /** By one rule set, whatever the day says: for rehearsing a change of law. */
    public Answer under(RuleSet ruleSet, Question question) {
        if (ruleSet.isReadOnly()) {
            return new Answer(
                    ruleSet,
                    Result.NEEDS_REVIEW,
                    question.branch(),
                    List.of(),
                    List.of(),
                    null,
                    List.of(),
                    List.of("Bộ quy tắc trước năm 2024 chỉ để xem lịch sử, không dùng để kết luận."),
                    List.of());
        }
        Case in = new Case(question, ruleSet, settings, authorities);
        Findings common = new Findings(in);
        GeneralRules.check(in, common);
        boolean claimed = question.branch() != null;
        List<Branch> branches = claimed
                ? List.of(Criteria.claimed(question.award(), question.branch()))
                : Criteria.of(question.award()).stream()
                        .filter(b -> b.tried().test(in))
                        .toList();
        Branch best = null;
        Findings bestFindings = null;
        List<Answer.Tried> tried = new ArrayList<>(branches.size());
        for (Branch branch : branches) {
            Findings found = common.forBranch();
            branch.check().of(in, found);
            PaperRules.check(in, branch, found);
            AmendedLaw.apply(in, found);
            if (branch.code() != null) {
                tried.add(new Answer.Tried(branch.code(), branch.label(), found.result()));
            }
            if (best == null || isBetter(found, bestFindings)) {
                best = branch;
                bestFindings = found;
            }
        }
        return answer(in, best, bestFindings, tried, claimed);
    }

    /** The better result; of equal ones that which lacks papers only, then the one with less to mend. */
    private static boolean isBetter(Findings one, Findings other) {
        if (one.result() != other.result()) {
            return one.result().isBetterThan(other.result());
        }
        int conditions = conditions(one) - conditions(other);
        if (conditions != 0) {
            return conditions < 0;
        }
        int hard = one.count(Severity.HARD) - other.count(Severity.HARD);
        return hard != 0 ? hard < 0 : one.count(Severity.REVIEW) < other.count(Severity.REVIEW);
    }

    private static int conditions(Findings found) {
        int n = 0;
        for (Finding f : found.all()) {
            if (f.severity() == Severity.HARD && !PaperRules.isOfPapers(f.rule())) {
                n++;
            }
        }
        return n;
    }

    private Answer answer(Case in, Branch branch, Findings found, List<Answer.Tried> tried, boolean claimed) {
        Result result = found.result();
        boolean named = claimed || result != Result.NOT_ELIGIBLE;
        return new Answer(
                in.ruleSet,
                result,
                named ? branch.code() : null,
                found.sorted(),
                found.missingDocuments(),
                result == Result.NOT_ELIGIBLE ? nextYear(in, branch, found) : null,
                found.countedYears(),
                Explanation.of(in, branch, found, tried),
                tried);
    }

    /** Only where years are missing: a paper, an inspection or a signature is not mended by waiting a year. */
    private Integer nextYear(Case in, Branch branch, Findings found) {
        boolean years = found.all().stream().anyMatch(f -> f.severity() == Severity.HARD && Mendable.byYears(f.rule()));
        boolean never = found.has(LegalRule.R05);
        if (branch.possible() == null || !years || never) {
            return null;
        }
        Facts now = Mendable.withPriorAward(in, found, in.upToProposal);
        for (int ahead = 1; ahead <= HORIZON; ahead++) {
            Facts then = now.after(ahead);
            if (Facts.isNow(then.countable) && branch.possible().test(new Branch.Future(then, settings, ahead))) {
                return then.year;
            }
        }
        return null;
    }
}
