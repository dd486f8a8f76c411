package vn.sovang.eligibility.engine;

/** One question under one rule set, with what its answer needs again and again. */
final class Case {

    final Question question;
    final History history;
    final RuleSet ruleSet;
    final Settings settings;
    final AuthorityTable authorities;
    /** Up to the year asked about. */
    final Facts facts;
    /** Up to the last year that was closed when it was proposed ("đến thời điểm đề nghị"). */
    final Facts upToProposal;

    Case(Question question, RuleSet ruleSet, Settings settings, AuthorityTable authorities) {
        this.question = question;
        this.history = question.history();
        this.ruleSet = ruleSet;
        this.settings = settings;
        this.authorities = authorities;
        Period own = question.period() == null ? Period.ofYear(question.year()) : question.period();
        this.facts = Facts.of(history, question.year(), own.from(), question.decidedOn());
        int last = lastGradedYear();
        this.upToProposal = last == question.year()
                ? facts
                : Facts.of(history, last, own.from().plusYears(last - question.year()), question.decidedOn());
    }

    private int lastGradedYear() {
        int closed = question.proposalDay().getYear() - 1;
        int last = question.year();
        for (int year : history.grades().keySet()) {
            if (year > last && year <= closed) {
                last = year;
            }
        }
        return last;
    }

    int year() {
        return question.year();
    }

    boolean isIndividual() {
        return history.kind() == Kind.INDIVIDUAL;
    }

    History.Members members() {
        return history.members().get(year());
    }

    /**
     * How heavy it weighs that something is not there. In a history told in full it did not happen; in one put together
     * from what the product holds, only for years somebody has reported on.
     *
     * @param needed years it should have happened in
     */
    Severity absence(LegalRule rule, Facts f, long needed) {
        Severity usual = rule.severity(settings.isConfirmed(rule));
        boolean known = question.complete() || (needed & ~f.graded) == 0;
        return known || usual != Severity.HARD ? usual : Severity.REVIEW;
    }

    /** The same for something that may lie in any year before. */
    Severity absence(LegalRule rule) {
        Severity usual = rule.severity(settings.isConfirmed(rule));
        return question.complete() || usual != Severity.HARD ? usual : Severity.REVIEW;
    }

    /** Something a person has to tell, because no answer can be read from what is there. */
    Severity atMostReview(LegalRule rule) {
        Severity usual = rule.severity(settings.isConfirmed(rule));
        return usual == Severity.HARD ? Severity.REVIEW : usual;
    }
}
