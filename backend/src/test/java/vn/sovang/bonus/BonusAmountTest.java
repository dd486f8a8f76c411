package vn.sovang.bonus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.catalogue.SubjectKind;

/** R62, R63: how much, and whether at all. */
class BonusAmountTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate RAISED = LocalDate.of(2026, 7, 1);

    private static final BonusScale SCALE = new BonusScale(
            List.of(
                    new BonusScale.BaseSalary(FIRST, 1, 2_340_000, "", true),
                    new BonusScale.BaseSalary(RAISED, 1, 2_530_000, "", true)),
            List.of(
                    multiple("LDTT", 30, null, true),
                    multiple("CSTD_CS", 100, null, true),
                    multiple("BK_TINH", 150, null, true),
                    multiple("KNC_BT", null, 60, false)),
            List.of());

    private static BonusScale.Multiple multiple(String award, Integer hundredths, Integer most, boolean confirmed) {
        return new BonusScale.Multiple(
                award,
                SubjectKind.INDIVIDUAL,
                FIRST,
                LocalDate.of(2027, 2, 28),
                1,
                hundredths,
                most,
                "chỉ ghi mức tối đa",
                confirmed);
    }

    @ParameterizedTest
    @CsvSource({
        "450, 10530000, 11390000",
        "300, 7020000, 7590000",
        "100, 2340000, 2530000",
        "30, 710000, 760000",
        "150, 3510000, 3800000",
        "80, 1880000, 2030000",
        "200, 4680000, 5060000",
        "10, 240000, 260000",
        "1200, 28080000, 30360000",
        "800, 18720000, 20240000",
        "4600, 107640000, 116380000",
        "3050, 71370000, 77170000",
        "1500, 35100000, 37950000",
        "1250, 29250000, 31630000",
        "1050, 24570000, 26570000",
        "900, 21060000, 22770000",
        "750, 17550000, 18980000",
        "350, 8190000, 8860000",
        "60, 1410000, 1520000",
        "15, 360000, 380000"
    })
    void every_amount_of_the_decree_comes_out_of_its_multiple(int hundredths, long before, long after) {
        assertEquals(before, BonusAmount.of(hundredths, 2_340_000));
        assertEquals(after, BonusAmount.of(hundredths, 2_530_000));
    }

    @Property
    void an_amount_is_the_next_ten_thousand_not_below_the_product(
            @ForAll @IntRange(min = 1, max = 10_000) int hundredths,
            @ForAll @LongRange(min = 1_000, max = 100_000_000) long salary) {
        long amount = BonusAmount.of(hundredths, salary);
        assertEquals(0, amount % 10_000);
        assertTrue(amount * 100 >= hundredths * salary);
        assertTrue((amount - 10_000) * 100 < hundredths * salary);
    }

    /** E25, E26, E27. */
    @ParameterizedTest
    @CsvSource({"LDTT, 2026-12-20, 760000", "BK_TINH, 2026-06-20, 3510000", "BK_TINH, 2026-08-01, 3800000"})
    void the_base_salary_is_that_of_the_day_of_the_decision(String award, LocalDate decided, long amount) {
        BonusScale.Reckoned reckoned = SCALE.reckon(award, SubjectKind.INDIVIDUAL, decided);
        assertEquals(amount, reckoned.amount());
        assertTrue(reckoned.confirmed());
    }

    @Test
    void the_last_day_of_a_salary_still_has_it_and_the_first_day_of_the_next_has_that() {
        assertEquals(
                2_340_000,
                SCALE.reckon("LDTT", SubjectKind.INDIVIDUAL, RAISED.minusDays(1))
                        .baseSalary());
        assertEquals(
                2_530_000, SCALE.reckon("LDTT", SubjectKind.INDIVIDUAL, RAISED).baseSalary());
    }

    @Test
    void what_no_text_says_is_left_open_with_the_reason() {
        BonusScale.Reckoned early = SCALE.reckon("LDTT", SubjectKind.INDIVIDUAL, FIRST.minusDays(1));
        assertNull(early.amount());
        assertEquals("Chưa có mức lương cơ sở của ngày quyết định.", early.why());
        BonusScale.Reckoned late = SCALE.reckon("LDTT", SubjectKind.INDIVIDUAL, LocalDate.of(2027, 3, 1));
        assertNull(late.amount());
        assertEquals("Chưa có hệ số tiền thưởng áp dụng cho ngày quyết định.", late.why());
        BonusScale.Reckoned badge = SCALE.reckon("KNC_BT", SubjectKind.INDIVIDUAL, RAISED);
        assertNull(badge.amount());
        assertEquals("Chưa có hệ số: chỉ ghi mức tối đa (tối đa 0,6).", badge.why());
        assertNull(SCALE.reckon("BK_TINH", SubjectKind.HOUSEHOLD, RAISED).amount());
        assertThrows(IllegalArgumentException.class, () -> BonusAmount.of(0, 2_530_000));
    }

    @Test
    void one_achievement_is_not_paid_twice_with_one_form() {
        UUID person = UUID.randomUUID();
        Honoured first = honour(person, "BK_TINH", false, "Cứu người trong lũ", 3);
        Honoured again = honour(person, "BK_TINH", false, "cứu người trong lũ", 9);
        Honoured other = honour(person, "BK_TINH", false, "Hiến đất mở đường", 9);
        Honoured stranger = honour(UUID.randomUUID(), "BK_TINH", false, "Cứu người trong lũ", 9);
        BonusDoubles doubles = new BonusDoubles(SCALE);
        List<Honoured> all = List.of(first, again, other, stranger);
        Optional<BonusDoubles.Clash> clash = doubles.of(again, all);
        assertTrue(clash.orElseThrow().blocking());
        assertEquals(first.entryId(), clash.get().other().entryId());
        assertTrue(doubles.of(first, all).isEmpty(), "the earlier one is paid");
        assertTrue(doubles.of(other, all).isEmpty());
        assertTrue(doubles.of(stranger, all).isEmpty());
    }

    @Test
    void a_lower_title_of_the_same_year_waits_for_a_word_and_a_form_beside_a_title_does_not() {
        UUID person = UUID.randomUUID();
        Honoured lower = honour(person, "LDTT", true, "Năm 2026", 3);
        Honoured higher = honour(person, "CSTD_CS", true, "Năm 2026", 3);
        Honoured form = honour(person, "BK_TINH", false, "Năm 2026", 3);
        BonusDoubles doubles = new BonusDoubles(SCALE);
        List<Honoured> all = List.of(lower, higher, form);
        assertFalse(doubles.of(lower, all).orElseThrow().blocking());
        assertEquals(higher.entryId(), doubles.of(lower, all).get().other().entryId());
        assertTrue(doubles.of(higher, all).isEmpty());
        assertTrue(doubles.of(form, all).isEmpty());
        assertTrue(doubles.of(lower, List.of(lower, form)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Không đồng",
                "5 | Năm đồng",
                "15 | Mười lăm đồng",
                "21 | Hai mươi mốt đồng",
                "105 | Một trăm linh năm đồng",
                "760000 | Bảy trăm sáu mươi nghìn đồng",
                "3510000 | Ba triệu năm trăm mười nghìn đồng",
                "7590000 | Bảy triệu năm trăm chín mươi nghìn đồng",
                "20240000 | Hai mươi triệu hai trăm bốn mươi nghìn đồng",
                "1005040000 | Một tỷ không trăm linh năm triệu không trăm bốn mươi nghìn đồng",
                "2000000000000 | Hai nghìn tỷ đồng"
            })
    void an_amount_is_written_in_words(long amount, String words) {
        assertEquals(words, BonusMoney.words(amount));
    }

    @Test
    void amounts_and_multiples_are_written_as_papers_write_them() {
        assertEquals("1.250.000", BonusMoney.written(1_250_000));
        assertEquals("3,5", BonusAmount.written(350));
        assertEquals("0,15", BonusAmount.written(15));
        assertEquals("12,0", BonusAmount.written(1200));
    }

    private static Honoured honour(UUID person, String award, boolean title, String achievement, int day) {
        LocalDate decided = LocalDate.of(2026, 8, day);
        return new Honoured(
                UUID.randomUUID(),
                SubjectKind.INDIVIDUAL,
                null,
                person,
                "Nông Thị Mẫu",
                "Xã mẫu",
                null,
                award,
                award,
                title,
                2026,
                achievement,
                null,
                UUID.randomUUID(),
                "1/QĐ-UBND",
                decided,
                "Chủ tịch",
                null,
                true,
                null);
    }
}
