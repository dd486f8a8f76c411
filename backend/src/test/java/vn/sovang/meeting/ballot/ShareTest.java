package vn.sovang.meeting.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "80%, 4, 5, true",
        "80%, 3, 5, false",
        "2/3, 4, 6, true",
        "2/3, 3, 5, false",
        ">50%, 2, 4, false",
        ">50%, 3, 4, true",
        "66.67%, 2, 3, false",
        "100%, 5, 5, true",
        "80%, 0, 0, false"
    })
    void is_compared_exactly(String rule, int part, int whole, boolean reached) {
        assertEquals(reached, Share.of(rule).isReachedBy(part, whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0%", "101%", ">100%", "3/2", "1/0", "nửa", "-5%", "80", ">=80%"})
    void refuses_what_is_no_part_of_a_whole(String written) {
        assertTrue(Share.read(written).isEmpty());
    }

    @Test
    void is_said_in_words() {
        assertEquals("từ 80 % trở lên", Share.of("80 %").words());
        assertEquals("trên 50 %", Share.of(">50%").words());
        assertEquals("từ 2/3 trở lên", Share.of("2/3").words());
        assertEquals("từ 66,5 % trở lên", Share.of("66.5%").words());
    }
}
