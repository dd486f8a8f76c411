package vn.sovang.eligibility.engine;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What the province may decide itself, as it holds on one day.
 *
 * @param includeAwardYear whether the year of a prior award counts among the years after it
 * @param reuseYears whether years of one Chiến sĩ thi đua cấp tỉnh may count for the next
 * @param occasions whether "2 lần liên tục" means occasions; otherwise adjacent years
 * @param cstdCsCap largest share of Chiến sĩ thi đua cơ sở among Lao động tiên tiến
 * @param confirmed rules of uncertain text that the province has confirmed
 */
public record Settings(
        boolean includeAwardYear,
        boolean reuseYears,
        boolean occasions,
        BigDecimal cstdCsCap,
        BigDecimal governmentFlagCap,
        BigDecimal ttldttShare,
        BigDecimal ttldxsShare,
        int serviceMonths,
        int absentDays,
        int flagQuota,
        int meritQuota,
        BigDecimal voteShare,
        BigDecimal quorum,
        int opinionDays,
        boolean draft2026,
        Set<LegalRule> confirmed) {

    public static final Settings DEFAULT = new Settings(
            false,
            false,
            true,
            new BigDecimal("0.15"),
            new BigDecimal("0.20"),
            new BigDecimal("0.50"),
            new BigDecimal("0.70"),
            6,
            40,
            1,
            1,
            new BigDecimal("0.80"),
            new BigDecimal("0.6667"),
            10,
            false,
            Set.of());

    boolean isConfirmed(LegalRule rule) {
        return confirmed.contains(rule);
    }

    /** Whether {@code part} is less than that share of {@code whole}. */
    static boolean isBelow(int part, BigDecimal share, int whole) {
        return BigDecimal.valueOf(part).compareTo(share.multiply(BigDecimal.valueOf(whole))) < 0;
    }

    static boolean isAbove(int part, BigDecimal share, int whole) {
        return BigDecimal.valueOf(part).compareTo(share.multiply(BigDecimal.valueOf(whole))) > 0;
    }
}
