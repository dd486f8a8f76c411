package vn.sovang.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sovang.eligibility.engine.LegalRule;
import vn.sovang.eligibility.engine.NomineeRules;

/** The page of rules says of each where it is enforced, and says the truth. */
class RuleBookTest {

    private final RuleBook book = new RuleBook();

    @Test
    void every_rule_stands_in_the_book_with_its_words() {
        assertEquals(70, book.all(Set.of()).size());
        book.all(Set.of()).forEach(r -> {
            assertTrue(r.appliesTo().length() > 3 && r.condition().length() > 3, r.code());
            assertEquals(
                    r.effect(), FindingSeverity.of(LegalRule.valueOf(r.code()).severity(false)));
        });
    }

    @Test
    void what_the_book_says_the_engine_enforces_the_engine_is_shown_to_find() {
        Set<LegalRule> said = Arrays.stream(LegalRule.values())
                .filter(r -> book.place(r) == EnforcementPlace.ENGINE)
                .collect(Collectors.toSet());
        Set<LegalRule> shown = NomineeRules.withAnExample();
        // R17 needs no finding: the day of acceptance chooses the rule set, and nobody can choose another.
        shown.add(LegalRule.R17);
        assertEquals(shown, said);
    }
}
