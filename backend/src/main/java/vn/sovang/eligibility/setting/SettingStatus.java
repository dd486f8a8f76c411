package vn.sovang.eligibility.setting;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a change of a setting is; backend/docs/states/rule-setting.md is the table an official reads. */
@Schema(name = "RuleSettingStatus")
public enum SettingStatus {
    /** Written by one person; changes nothing yet. */
    PROPOSED("Chờ người thứ hai xác nhận"),
    /** Holds from its day on. */
    CONFIRMED("Đã xác nhận"),
    /** Not taken, with the reason. */
    REJECTED("Không chấp nhận");

    private static final Map<SettingStatus, Set<SettingStatus>> NEXT = new EnumMap<>(Map.of(
            PROPOSED, EnumSet.of(CONFIRMED, REJECTED),
            CONFIRMED, EnumSet.noneOf(SettingStatus.class),
            REJECTED, EnumSet.noneOf(SettingStatus.class)));

    private final String label;

    SettingStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean canBecome(SettingStatus next) {
        return NEXT.get(this).contains(next);
    }
}
