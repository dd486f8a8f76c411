package vn.sovang.block;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What quotas come to in a block of a certain size. A share that gives no whole number stays as it comes out, because
 * the papers say nothing about rounding.
 *
 * @param members units of the block, {@link #UNKNOWN} where nobody knows
 */
record QuotaReading(int members) {

    static final int UNKNOWN = 0;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param origin whose rule it is, empty for the block's own */
    List<TermView.Quota> read(List<TermQuota> quotas, Optional<String> origin) {
        List<TermView.Quota> read = new ArrayList<>();
        int given = 0;
        for (TermQuota q : quotas) {
            read.add(new TermView.Quota(
                    q.awardCode(),
                    Optional.ofNullable(q.most()),
                    Optional.ofNullable(q.rule()),
                    Optional.ofNullable(q.share()),
                    Optional.ofNullable(q.shareOf()),
                    Optional.ofNullable(q.shareOf()).map(QuotaBase::label),
                    q.reach(),
                    exact(q, given),
                    origin));
            given += q.most() == null ? 0 : q.most();
        }
        return read;
    }

    /** @param given units already proposed for what is given by number */
    private Optional<BigDecimal> exact(TermQuota q, int given) {
        if (q.share() == null || q.shareOf() == QuotaBase.AT_STANDARD || members == UNKNOWN) {
            return Optional.empty();
        }
        int base = q.shareOf() == QuotaBase.REMAINING ? Math.max(0, members - given) : members;
        BigDecimal exact =
                q.share().multiply(BigDecimal.valueOf(base)).divide(HUNDRED).stripTrailingZeros();
        return Optional.of(exact.scale() < 0 ? exact.setScale(0) : exact);
    }
}
