package vn.sovang.eligibility.setting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.eligibility.engine.LegalRule;
import vn.sovang.eligibility.engine.Settings;

/** What was settled, and what holds on a day. */
@ApplicationScoped
public class RuleSettings implements PanacheRepositoryBase<RuleSetting, UUID> {

    /** Latest first. */
    List<RuleSetting> allChanges() {
        return list("order by validFrom desc, proposedAt desc, id desc");
    }

    /** What the rules go by for a dossier accepted on that day. */
    public Settings on(LocalDate day) {
        List<RuleSetting> confirmed = list("status = ?1 order by validFrom", SettingStatus.CONFIRMED);
        return confirmed.isEmpty() ? Settings.DEFAULT : settings(valuesOn(confirmed, day));
    }

    /** The same, with some values as somebody would like to have them. */
    public Settings on(LocalDate day, Map<SettingKey, String> instead) {
        Map<SettingKey, String> values = valuesOn(allChanges(), day);
        values.putAll(instead);
        return settings(values);
    }

    /** What is not the rules' own but is measured by. */
    public Map<SettingKey, String> allOn(LocalDate day) {
        return valuesOn(allChanges(), day);
    }

    static Map<SettingKey, String> valuesOn(List<RuleSetting> changes, LocalDate day) {
        Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
        for (SettingKey key : SettingKey.values()) {
            values.put(key, key.usual());
        }
        changes.stream()
                .filter(c ->
                        c.status() == SettingStatus.CONFIRMED && !c.validFrom().isAfter(day))
                .sorted(java.util.Comparator.comparing(RuleSetting::validFrom))
                .forEach(c -> values.put(c.setting(), c.value()));
        return values;
    }

    private static Settings settings(Map<SettingKey, String> v) {
        Settings usual = Settings.DEFAULT;
        return new Settings(
                isYes(v, SettingKey.INCLUDE_AWARD_YEAR),
                isYes(v, SettingKey.REUSE_YEARS),
                isYes(v, SettingKey.CONSECUTIVE_OCCASIONS),
                new BigDecimal(v.get(SettingKey.BASE_FIGHTER_CAP)),
                new BigDecimal(v.get(SettingKey.GOVERNMENT_FLAG_CAP)),
                new BigDecimal(v.get(SettingKey.ADVANCED_COLLECTIVE_SHARE)),
                usual.ttldxsShare(),
                Integer.parseInt(v.get(SettingKey.SERVICE_MONTHS)),
                Integer.parseInt(v.get(SettingKey.ABSENT_DAYS)),
                Integer.parseInt(v.get(SettingKey.BLOCK_FLAGS)),
                Integer.parseInt(v.get(SettingKey.BLOCK_CERTIFICATES)),
                new BigDecimal(v.get(SettingKey.BLOCK_VOTE)),
                usual.quorum(),
                usual.opinionDays(),
                isYes(v, SettingKey.AMENDED_LAW),
                confirmedRules(v));
    }

    static Set<LegalRule> confirmedRules(Map<SettingKey, String> values) {
        Set<LegalRule> confirmed = EnumSet.noneOf(LegalRule.class);
        Arrays.stream(SettingKey.values())
                .filter(k -> (k.confirmsRule() || k == SettingKey.AMENDED_LAW) && isYes(values, k))
                .forEach(k -> k.rule().ifPresent(confirmed::add));
        return confirmed;
    }

    /** Rules of uncertain text that refuse on that day, because the province has confirmed them. */
    public Set<LegalRule> confirmedOn(LocalDate day) {
        return confirmedRules(valuesOn(allChanges(), day));
    }

    private static boolean isYes(Map<SettingKey, String> values, SettingKey key) {
        return "yes".equals(values.get(key));
    }
}
