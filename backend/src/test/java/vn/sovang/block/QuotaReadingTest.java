package vn.sovang.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Quảng Ninh 2017: one flag of the Government, one of the province, and half of the remaining units. */
class QuotaReadingTest {

    private static final List<TermQuota> RULE = List.of(
            new TermQuota("CO_CP", 1, null),
            new TermQuota("CO_TINH", 1, null),
            new TermQuota("BK_TINH", null, "≤ 50 %", new BigDecimal("50"), QuotaBase.REMAINING, QuotaReach.SELF));

    private static Optional<BigDecimal> certificates(int members) {
        return new QuotaReading(members).read(RULE, Optional.empty()).get(2).exact();
    }

    @Test
    void a_share_of_the_remaining_leaves_out_what_is_given_by_number() {
        assertEquals(Optional.of(new BigDecimal("3")), certificates(8));
    }

    @Test
    void what_gives_no_whole_number_is_not_rounded() {
        assertEquals(Optional.of(new BigDecimal("2.5")), certificates(7));
    }

    @Test
    void a_cluster_of_two_has_nobody_left() {
        assertEquals(Optional.of(new BigDecimal("0")), certificates(2));
    }

    @Test
    void without_members_there_is_nothing_to_compute() {
        assertEquals(Optional.empty(), certificates(QuotaReading.UNKNOWN));
    }
}
