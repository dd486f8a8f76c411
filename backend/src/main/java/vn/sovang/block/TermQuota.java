package vn.sovang.block;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * How many units a block may propose for an award.
 *
 * @param awardCode code of the catalogue, for example CO_TINH
 * @param most number of units, null where only a share or a rule is given
 * @param rule words of the rule, for example "không quá 50 % số đơn vị còn lại"
 * @param share percent of {@code shareOf}, null where a number is given
 * @param reach whether it is the block's own or that of each block inside it
 */
@Embeddable
public record TermQuota(
        @Column(name = "award_code") String awardCode,
        Integer most,
        String rule,
        BigDecimal share,

        @Column(name = "share_of") @Enumerated(EnumType.STRING)
        QuotaBase shareOf,

        @Enumerated(EnumType.STRING) QuotaReach reach) {

    /** The block's own, by number. */
    public TermQuota(String awardCode, Integer most, String rule) {
        this(awardCode, most, rule, null, null, QuotaReach.SELF);
    }
}
