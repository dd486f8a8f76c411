package vn.sovang.eligibility.rehearsal;

import java.util.Map;
import vn.sovang.eligibility.setting.SettingKey;

/**
 * What is rehearsed, as it is kept.
 *
 * @param ruleSet code of the law to ask under; null for the law of each dossier
 * @param settings values instead of those that hold
 */
record RehearsalPlan(String ruleSet, Map<SettingKey, String> settings) {}
