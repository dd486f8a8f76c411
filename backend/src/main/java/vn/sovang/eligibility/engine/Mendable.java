package vn.sovang.eligibility.engine;

import java.util.EnumSet;
import java.util.Set;

/** What time alone can mend. */
final class Mendable {

    private static final Set<LegalRule> BY_YEARS = EnumSet.of(
            LegalRule.R04,
            LegalRule.R21,
            LegalRule.R23,
            LegalRule.R24,
            LegalRule.R25,
            LegalRule.R27,
            LegalRule.R28,
            LegalRule.R30,
            LegalRule.R31,
            LegalRule.R32,
            LegalRule.R33,
            LegalRule.R34,
            LegalRule.R35,
            LegalRule.R36,
            LegalRule.R38,
            LegalRule.R40,
            LegalRule.R46,
            LegalRule.R48,
            LegalRule.R49,
            LegalRule.R50,
            LegalRule.R51,
            LegalRule.R52,
            LegalRule.R53);

    private Mendable() {}

    static boolean byYears(LegalRule rule) {
        return BY_YEARS.contains(rule);
    }

    /** Where the award before it is missing, the best case is that it comes for the year asked about. */
    static Facts withPriorAward(Case in, Findings found, Facts facts) {
        return found.has(LegalRule.R48) || found.has(LegalRule.R51) || found.has(LegalRule.R53)
                ? facts.withPriorAwardNow(in.question.award())
                : facts;
    }
}
