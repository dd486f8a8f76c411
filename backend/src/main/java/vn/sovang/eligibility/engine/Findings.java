package vn.sovang.eligibility.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects everything that does not hold, and what a specialist wants to know about the way there. */
final class Findings {

    private static final Comparator<Finding> BY_RULE = Comparator.comparing(Finding::rule)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::evidence, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Case in;
    private final List<Finding> all;
    private final List<String> missing = new ArrayList<>(2);
    private final List<String> notes = new ArrayList<>(4);
    private boolean undecided;
    private long looked;
    private long counted;
    private Facts lookedIn;

    Findings(Case in) {
        this(in, List.of());
    }

    private Findings(Case in, List<Finding> common) {
        this.in = in;
        this.all = new ArrayList<>(common.size() + 4);
        this.all.addAll(common);
    }

    /** A branch begins with what holds for all of them. */
    Findings forBranch() {
        return new Findings(in, all);
    }

    void fail(LegalRule rule, String evidence) {
        fail(rule, rule.severity(in.settings.isConfirmed(rule)), evidence);
    }

    void fail(LegalRule rule, Severity severity, String evidence) {
        all.add(new Finding(rule, severity, in.ruleSet.cited(rule.legalBasis()), evidence));
    }

    void missing(String document) {
        missing.add(document);
    }

    /** No condition a machine could check: a person has to. */
    void undecided(String why) {
        undecided = true;
        notes.add(why);
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    /** Years looked at and years that counted among them. */
    void years(Facts f, long looked, long counted) {
        this.lookedIn = f;
        this.looked = looked;
        this.counted = counted & looked;
    }

    void replace(List<Finding> findings) {
        all.clear();
        all.addAll(findings);
    }

    List<Finding> all() {
        return all;
    }

    List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(all);
        sorted.sort(BY_RULE);
        return List.copyOf(sorted);
    }

    boolean has(LegalRule rule) {
        for (Finding f : all) {
            if (f.rule() == rule) {
                return true;
            }
        }
        return false;
    }

    int count(Severity severity) {
        int n = 0;
        for (Finding f : all) {
            if (f.severity() == severity) {
                n++;
            }
        }
        return n;
    }

    Result result() {
        Result result = undecided ? Result.NEEDS_REVIEW : Result.ELIGIBLE;
        for (Finding f : all) {
            if (f.severity() == Severity.HARD) {
                return Result.NOT_ELIGIBLE;
            }
            if (f.severity() == Severity.REVIEW) {
                result = Result.NEEDS_REVIEW;
            }
        }
        return result;
    }

    List<String> missingDocuments() {
        return List.copyOf(missing);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    List<Answer.CountedYear> countedYears() {
        return lookedIn == null ? List.of() : YearWords.of(in, lookedIn, looked, counted);
    }
}
