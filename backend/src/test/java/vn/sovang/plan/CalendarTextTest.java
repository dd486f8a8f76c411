package vn.sovang.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The stream as RFC 5545 wants it. */
class CalendarTextTest {

    @Test
    void marks_that_mean_something_are_escaped() {
        assertEquals(
                "Xét\\, tặng\\; gồm \\\\ và\\nxuống dòng", CalendarText.escaped("Xét, tặng; gồm \\ và\r\nxuống dòng"));
    }

    @Test
    void days_and_moments_have_their_own_forms() {
        String text = new CalendarText()
                .day("DTSTART", LocalDate.of(2026, 3, 31))
                .moment("DTSTAMP", Instant.parse("2026-01-02T03:04:05Z"))
                .toString();
        assertEquals("DTSTART;VALUE=DATE:20260331\r\nDTSTAMP:20260102T030405Z\r\n", text);
    }

    @Property
    void no_line_is_longer_than_75_octets_and_unfolding_gives_the_text_back(
            @ForAll @StringLength(max = 400) String value) {
        String printable = value.codePoints()
                .filter(c -> Character.isDefined(c) && !Character.isISOControl(c) && !(c >= 0xD800 && c <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String text = new CalendarText().text("SUMMARY", printable).toString();
        assertTrue(text.endsWith("\r\n"));
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        String unfolded = text.replace("\r\n ", "");
        assertEquals("SUMMARY:" + CalendarText.escaped(printable) + "\r\n", unfolded);
    }
}
