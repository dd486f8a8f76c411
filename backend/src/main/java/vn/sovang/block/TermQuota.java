package vn.sovang.block;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many units a block may propose for an award.
 *
 * @param awardCode code of the catalogue, for example CO_TINH
 * @param most number of units, null where only a rule is given
 * @param rule words of the rule, for example "không quá 50 % số đơn vị còn lại"
 */
@Embeddable
record TermQuota(@Column(name = "award_code") String awardCode, Integer most, String rule) {}
