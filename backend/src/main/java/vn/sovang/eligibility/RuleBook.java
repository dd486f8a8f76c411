package vn.sovang.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.StreamSupport;
import vn.sovang.eligibility.engine.AwardCodes;
import vn.sovang.eligibility.engine.Criteria;
import vn.sovang.eligibility.engine.LegalRule;
import vn.sovang.eligibility.engine.RuleSet;

/** The rules in words for people, with the place that enforces each. */
@ApplicationScoped
class RuleBook {

    private final Properties words = read();

    private static Properties read() {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                RuleBook.class.getResourceAsStream("/eligibility/rules.properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    EnforcementPlace place(LegalRule rule) {
        return EnforcementPlace.valueOf(parts(rule)[2]);
    }

    /** @param confirmed rules of uncertain text the province has confirmed */
    List<RuleView> all(Set<LegalRule> confirmed) {
        return Arrays.stream(LegalRule.values())
                .map(r -> view(r, confirmed.contains(r)))
                .toList();
    }

    static List<RuleView.Condition> conditions() {
        return StreamSupport.stream(AwardCodes.all().spliterator(), false)
                .flatMap(a -> Criteria.claimable(a.code()).stream()
                        .map(c -> new RuleView.Condition(a.code(), c.branch(), c.label())))
                .toList();
    }

    private RuleView view(LegalRule rule, boolean confirmed) {
        String[] parts = parts(rule);
        FindingSeverity effect = FindingSeverity.of(rule.severity(confirmed));
        return new RuleView(
                rule.name(),
                parts[0],
                parts[1],
                rule.message(),
                rule.legalBasis(),
                RuleView.Evidence.of(rule.evidence()),
                rule.evidence().label(),
                rule.isStrict(),
                effect,
                effect.label(),
                confirmed,
                ruleSets(rule),
                EnforcementPlace.valueOf(parts[2]),
                EnforcementPlace.valueOf(parts[2]).label());
    }

    /** The rule of the amended law alone is not older than it. */
    private static List<String> ruleSets(LegalRule rule) {
        return rule == LegalRule.R25
                ? List.of(RuleSet.RS_2026.code())
                : List.of(RuleSet.RS_2024.code(), RuleSet.RS_2025.code(), RuleSet.RS_2026.code());
    }

    private String[] parts(LegalRule rule) {
        return words.getProperty(rule.name()).split("\\|");
    }
}
