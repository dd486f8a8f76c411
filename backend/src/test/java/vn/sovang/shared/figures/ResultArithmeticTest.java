package vn.sovang.shared.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultArithmeticTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 12 | đạt 240 %, vượt 140 % | true",
                "10 | 15 | đạt 150 %, vượt 50 % | true",
                "5 | 5 | đạt 100 % | true",
                "5 | 4 | đạt 80 %, thiếu 20 % | false",
                "3 | 1 | đạt 33,3 %, thiếu 66,7 % | false",
                "3 | 2 | đạt 66,7 %, thiếu 33,3 % | false",
                "8 | 1 | đạt 12,5 %, thiếu 87,5 % | false",
                "17 | 41 | đạt 241,2 %, vượt 141,2 % | true",
                "10000 | 9999 | đạt 99,9 %, thiếu 0,1 % | false",
                "10000 | 10001 | đạt 100,1 %, vượt 0,1 % | true",
                "1 | 50 | đạt 5.000 %, vượt 4.900 % | true",
                "0 | 3 | đạt chỉ tiêu; chỉ tiêu không lớn hơn 0 nên không tính tỷ lệ phần trăm | true"
            })
    void more_is_better(BigDecimal planned, BigDecimal actual, String text, boolean met) {
        ResultArithmetic.Outcome outcome = ResultArithmetic.compare(planned, actual, Direction.HIGHER_IS_BETTER);
        assertEquals(text, outcome.text());
        assertEquals(met, outcome.met());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 3 | bằng 60 % mức tối đa, không vượt mức | true",
                "5 | 7 | bằng 140 % mức tối đa, vượt mức 40 % | false",
                "0 | 0 | không phát sinh, đạt chỉ tiêu | true",
                "0 | 2 | phát sinh 2, không đạt chỉ tiêu | false"
            })
    void less_is_better(BigDecimal planned, BigDecimal actual, String text, boolean met) {
        ResultArithmetic.Outcome outcome = ResultArithmetic.compare(planned, actual, Direction.LOWER_IS_BETTER);
        assertEquals(text, outcome.text());
        assertEquals(met, outcome.met());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "?",
            value = {
                "850 | 986 | MORE_THAN | đạt hơn 116 %, vượt hơn 16 % | true",
                "5 | 12 | ABOUT | đạt khoảng 240 %, vượt khoảng 140 % | true",
                "5 | 5 | ABOUT | đạt khoảng 100 %; số liệu chưa đủ rõ để kết luận đạt chỉ tiêu | ?",
                "5 | 5 | MORE_THAN | đạt hơn 100 % | true",
                "1000 | 986 | MORE_THAN | đạt hơn 98,6 %; số liệu chưa đủ rõ để kết luận đạt chỉ tiêu | ?",
                "20 | 20 | NEARLY | đạt gần 100 %; chưa đạt chỉ tiêu | false",
                "20 | 20 | LESS_THAN | đạt dưới 100 %; chưa đạt chỉ tiêu | false",
                "20 | 25 | AT_MOST | đạt không quá 125 %; số liệu chưa đủ rõ để kết luận đạt chỉ tiêu | ?",
                "20 | 10 | ABOUT | đạt khoảng 50 %; chưa đạt chỉ tiêu | false",
                "5 | 12 | EXACT | đạt 240 %, vượt 140 % | true",
                "0 | 3 | ABOUT | đạt chỉ tiêu | true"
            })
    void a_loose_figure_stays_loose(BigDecimal planned, BigDecimal actual, Qualifier stated, String text, Boolean met) {
        ResultArithmetic.Outcome outcome =
                ResultArithmetic.compare(planned, actual, Direction.HIGHER_IS_BETTER, stated);
        assertEquals(text, outcome.text());
        assertEquals(met, outcome.met());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "?",
            value = {
                "5 | 3 | LESS_THAN | bằng dưới 60 % mức tối đa; đạt chỉ tiêu | true",
                "5 | 5 | AT_MOST | bằng không quá 100 % mức tối đa; đạt chỉ tiêu | true",
                "5 | 5 | MORE_THAN | bằng hơn 100 % mức tối đa; chưa đạt chỉ tiêu | false",
                "5 | 4 | MORE_THAN | bằng hơn 80 % mức tối đa; số liệu chưa đủ rõ để kết luận đạt chỉ tiêu | ?",
                "5 | 5 | ABOUT | bằng khoảng 100 % mức tối đa; số liệu chưa đủ rõ để kết luận đạt chỉ tiêu | ?"
            })
    void a_loose_figure_stays_loose_where_less_is_better(
            BigDecimal planned, BigDecimal actual, Qualifier stated, String text, Boolean met) {
        ResultArithmetic.Outcome outcome = ResultArithmetic.compare(planned, actual, Direction.LOWER_IS_BETTER, stated);
        assertEquals(text, outcome.text());
        assertEquals(met, outcome.met());
    }

    @Test
    void the_difference_keeps_its_unit() {
        assertEquals(
                new BigDecimal("24"),
                ResultArithmetic.compare(new BigDecimal("17"), new BigDecimal("41"), Direction.HIGHER_IS_BETTER)
                        .difference());
    }

    @Nested
    class Claims {

        @Test
        void a_percentage_without_target_is_a_question_and_no_target_is_worked_out() {
            ResultClaims.Claim claim = ResultClaims.check("12 vụ việc, vượt 240%", null, new BigDecimal("12"))
                    .get(0);
            assertEquals(ResultClaims.Kind.EXCEEDED_PERCENT, claim.kind());
            assertEquals("vượt 240%", claim.raw());
            assertEquals(
                    "“vượt 240%”: chưa có chỉ tiêu để đối chiếu. Ý là đạt hay vượt 240 % chỉ tiêu? Đề nghị ghi chỉ tiêu"
                            + " và kết quả.",
                    claim.question());
        }

        @Test
        void reached_is_not_exceeded() {
            BigDecimal planned = new BigDecimal("5");
            BigDecimal actual = new BigDecimal("12");
            ResultClaims.Claim wrong =
                    ResultClaims.check("vượt 240%", planned, actual).get(0);
            assertEquals("“vượt 240%”: chỉ tiêu 5, kết quả 12 thì đạt 240 %, vượt 140 %.", wrong.question());
            assertNull(ResultClaims.check("vượt 140 %", planned, actual).get(0).question());
            assertNull(ResultClaims.check("đạt 240%", planned, actual).get(0).question());
        }

        @Test
        void a_difference_is_not_a_percentage() {
            BigDecimal planned = new BigDecimal("17");
            BigDecimal actual = new BigDecimal("41");
            ResultClaims.Claim houses =
                    ResultClaims.check("vượt kế hoạch 24 nhà", planned, actual).get(0);
            assertEquals(ResultClaims.Kind.EXCEEDED_BY, houses.kind());
            assertEquals("vượt kế hoạch 24 nhà", houses.raw());
            assertNull(houses.question());
            assertNotNull(ResultClaims.check("vượt 24%", planned, actual).get(0).question());
            assertNotNull(
                    ResultClaims.check("vượt 20 nhà", planned, actual).get(0).question());
        }

        @Test
        void a_stated_percentage_is_compared_as_finely_as_it_is_stated() {
            BigDecimal planned = new BigDecimal("3");
            BigDecimal actual = new BigDecimal("2");
            assertNull(ResultClaims.check("đạt 66,7%", planned, actual).get(0).question());
            assertNull(ResultClaims.check("đạt 67%", planned, actual).get(0).question());
            assertNotNull(ResultClaims.check("đạt 66%", planned, actual).get(0).question());
        }

        @Test
        void a_plain_result_makes_no_claim() {
            assertEquals(List.of(), ResultClaims.check("đạt 36 triệu đồng", BigDecimal.ONE, BigDecimal.ONE));
        }
    }

    @Nested
    class Sums {

        @Test
        void unlike_units_never_add_up() {
            FigureTotals totals = FigureTotals.of(WrittenFigures.read(
                            "15 nhà, 12 nhà, 14 nhà, hơn 986 triệu đồng, 14 triệu đồng, 60%, 6/6 thành viên, 110.000.000")
                    .readings());
            assertEquals(
                    List.of(
                            new FigureTotals.Total("nhà", new BigDecimal("41"), 3, true),
                            new FigureTotals.Total("đồng", new BigDecimal("1000000000"), 2, false)),
                    totals.totals());
            assertEquals(
                    List.of("60%", "6/6 thành viên", "110.000.000"),
                    totals.notAdded().stream().map(FigureReading::raw).toList());
        }

        @Test
        void nothing_sums_to_nothing() {
            assertTrue(FigureTotals.of(List.of()).totals().isEmpty());
        }
    }
}
