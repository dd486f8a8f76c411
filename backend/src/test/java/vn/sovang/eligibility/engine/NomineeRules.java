package vn.sovang.eligibility.engine;

import java.util.Set;
import java.util.stream.Collectors;

/** Rules about a nominee for which a history that breaks them is found to break them. */
public final class NomineeRules {

    private NomineeRules() {}

    public static Set<LegalRule> withAnExample() {
        return RuleExamples.all().stream()
                .filter(e -> e.ask().answer().findings().stream().anyMatch(f -> f.rule() == e.rule()))
                .map(RuleExamples.Example::rule)
                .collect(Collectors.toSet());
    }
}
