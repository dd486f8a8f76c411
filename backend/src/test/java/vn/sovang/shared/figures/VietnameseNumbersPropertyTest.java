package vn.sovang.shared.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class VietnameseNumbersPropertyTest {

    @Property
    void a_whole_number_printed_and_read_is_itself(
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long number) {
        FigureReadings read = WrittenFigures.read(VietnameseNumbers.format(BigDecimal.valueOf(number)) + " lượt người");
        assertEquals(
                List.of(String.valueOf(number)),
                read.readings().stream().map(FigureReading::value).toList());
    }

    @Property
    void a_measured_number_printed_and_read_is_itself(
            @ForAll @BigRange(min = "0", max = "99999999.9999") @Scale(4) BigDecimal number) {
        FigureReadings read = WrittenFigures.read("khoảng " + VietnameseNumbers.format(number) + " ha");
        assertEquals(1, read.readings().size());
        assertEquals(0, number.compareTo(new BigDecimal(read.readings().get(0).value())));
    }

    @Property
    void money_in_millions_is_exact_and_among_the_readings(
            @ForAll @BigRange(min = "0.01", max = "999999.99") @Scale(2) BigDecimal millions) {
        FigureReadings read = WrittenFigures.read(VietnameseNumbers.format(millions) + " triệu đồng");
        String dong = VietnameseNumbers.plain(millions.movePointRight(6));
        assertEquals(
                true,
                read.readings().stream().map(FigureReading::value).toList().contains(dong),
                read::toString);
    }
}
