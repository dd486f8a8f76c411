package vn.sovang.eligibility.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule stands in the book without a history that breaks it. */
class EveryRuleTest {

    static Stream<RuleExamples.Example> examples() {
        return RuleExamples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_broken_rule_is_found_and_does_what_its_evidence_allows(RuleExamples.Example example) {
        Answer answer = example.ask().answer();
        List<Finding> found = answer.findings().stream()
                .filter(f -> f.rule() == example.rule())
                .toList();
        assertTrue(found.stream().anyMatch(f -> f.severity() == example.severity()), answer.toString());
        if (example.severity() == Severity.HARD) {
            assertEquals(Result.NOT_ELIGIBLE, answer.result());
        }
    }

    @Test
    void every_rule_about_a_nominee_has_an_example() {
        Set<LegalRule> wanted = EnumSet.range(LegalRule.R01, LegalRule.R58);
        wanted.removeAll(Set.of(LegalRule.R16, LegalRule.R17));
        assertEquals(
                wanted,
                RuleExamples.all().stream().map(RuleExamples.Example::rule).collect(Collectors.toSet()));
    }

    @Test
    void what_is_not_verified_never_refuses() {
        for (RuleExamples.Example example : RuleExamples.all()) {
            for (Finding f : example.ask().answer().findings()) {
                assertTrue(f.severity() != Severity.HARD || f.rule().evidence().isCertain(), f.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LegalRule.class)
    void a_rule_of_uncertain_text_refuses_once_the_province_has_confirmed_it(LegalRule rule) {
        assertEquals(rule.isStrict() ? Severity.HARD : Severity.WARNING, rule.severity(true), "a warning stays one");
        assertEquals(rule.isConfirmable(), rule.severity(true) != rule.severity(false));
        assertNotEquals("", rule.message());
    }

    @Test
    void the_book_has_seventy_rules_in_order() {
        assertEquals(70, LegalRule.values().length);
        List<String> names = Arrays.stream(LegalRule.values()).map(Enum::name).toList();
        assertEquals("R01", names.get(0));
        assertEquals(names.stream().sorted().toList(), names);
    }
}
