package vn.sovang.round;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.time.rule.TimeRule;
import vn.sovang.shared.time.rule.TimeRuleJson;

/**
 * Another time for one award, one kind of unit, or the blocks.
 *
 * @param code award or kind of unit; BLOCKS for the blocks
 * @param written the time as it was written
 * @param rule what it was read as
 */
@Embeddable
public record RoundException(@Enumerated(EnumType.STRING) Target target, String code, String written, String rule) {

    /** What an exception is for. */
    @Schema(name = "AwardRoundExceptionTarget")
    public enum Target {
        AWARD,
        UNIT_KIND,
        BLOCKS
    }

    static final String BLOCKS = "BLOCKS";

    TimeRule time() {
        return TimeRuleJson.read(rule);
    }
}
