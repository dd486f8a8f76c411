package vn.sovang.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.shared.problem.Invalid;

/** Amounts as reports of several provinces write them. */
class ContributionAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LAND    | gần 23 nghìn m²      |            | 3,1 tỉ đồng       | 23000     | m²          | 3100000000",
                "LAND    | 159.880 m²           |            | 14.576 triệu đồng | 159880    | m²          | 14576000000",
                "LAND    | 770 ha               |            |                   | 7700000   | m²          |",
                "LABOUR  | trên 10 nghìn        |            |                   | 10000     | ngày công   |",
                "TREES   | 58.012 cây           |            |                   | 58012     | cây         |",
                "HOUSES  | 02                   |            | 140 triệu đồng    | 2         | nhà         | 140000000",
                "OTHER   | 22.048 m             | m          |                   | 22048     | m           |",
                "OTHER   | 3.761                | đơn vị máu |                   | 3761      | đơn vị máu  |",
                "OTHER   | 4.289                | Suất quà   |                   | 4289      | suất quà    |"
            })
    void an_amount_is_read_in_the_unit_of_its_kind(
            ContributionKind kind,
            String raw,
            String measure,
            String worth,
            BigDecimal value,
            String unit,
            BigDecimal dong) {
        ContributionAmount read = ContributionAmount.read(given(kind, raw, measure, worth, value, dong));
        assertEquals(0, value.compareTo(read.value()));
        assertEquals(unit, read.measure());
        if (dong == null) {
            assertNull(read.worth());
        } else {
            assertEquals(0, dong.compareTo(read.worth()));
        }
    }

    @Test
    void goods_may_be_known_by_words_alone() {
        assertNull(ContributionAmount.read(given(ContributionKind.GOODS, "chưa rõ giá trị", null, null, null, null))
                .value());
    }

    @Test
    void nobody_gives_less_than_nothing() {
        BigDecimal less = BigDecimal.valueOf(-5_000_000);
        assertThrows(
                Invalid.class,
                () -> ContributionAmount.read(given(ContributionKind.MONEY, "-5 triệu đồng", null, null, less, null)));
        assertThrows(
                Invalid.class,
                () -> ContributionAmount.read(
                        given(ContributionKind.HOUSES, "02", null, "\u2212140 triệu đồng", null, null)));
    }

    @Test
    void another_unit_of_measure_is_refused_and_so_is_a_worth_of_money() {
        assertThrows(
                Invalid.class,
                () -> ContributionAmount.read(given(ContributionKind.TREES, "5 km", null, null, null, null)));
        assertThrows(
                Invalid.class,
                () -> ContributionAmount.read(
                        given(ContributionKind.MONEY, "5 triệu đồng", null, "5 triệu đồng", null, null)));
        assertThrows(
                Invalid.class,
                () -> ContributionAmount.read(given(ContributionKind.OTHER, "5", null, null, null, null)));
    }

    private static ContributionContent given(
            ContributionKind kind,
            String raw,
            String measure,
            String worth,
            BigDecimal reading,
            BigDecimal worthReading) {
        return new ContributionContent(
                null,
                "Bà H.T.T.",
                DonorKind.PERSON,
                kind,
                raw,
                reading,
                null,
                null,
                null,
                null,
                measure,
                worth,
                worthReading);
    }
}
