package vn.sovang.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.sovang.shared.text.IncomingText;

class IncomingTextTest {

    private record Box(String text) {}

    private static String read(String json) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        new IncomingText().customize(mapper);
        return mapper.readValue("{\"text\":" + json + "}", Box.class).text();
    }

    @Test
    void decomposed_letters_are_composed() throws JsonProcessingException {
        String decomposed = Normalizer.normalize("Tỉnh ủy", Normalizer.Form.NFD);
        assertEquals("Tỉnh ủy", read("\"  " + decomposed + " \""));
    }

    @Test
    void a_blank_text_counts_as_not_given() throws JsonProcessingException {
        assertNull(read("\" \\t\""));
    }

    @Test
    void signs_nobody_sees_do_not_make_two_names_of_one() throws JsonProcessingException {
        assertEquals("Ban Tổ chức", read("\"Ban\\u200B Tổ\\u00AD chức\\u200E\\uFEFF\""));
        assertEquals("gnp.exe", read("\"\\u202Egnp.exe\""));
        assertEquals("Sở Nội vụ", read("\"\\u00A0Sở Nội vụ\\u202F\\u2003\""));
        assertNull(read("\"\\u200B\\u00A0\""));
    }

    @Test
    void a_sea_of_blanks_is_crossed_once() throws JsonProcessingException {
        String sea = "a" + " ".repeat(500_000) + "b";
        assertTimeout(Duration.ofSeconds(30), () -> assertEquals(sea, read("\"" + sea + "\"")));
    }

    @Test
    void half_a_letter_pair_goes_and_a_whole_one_stays() throws JsonProcessingException {
        assertEquals("ab", read("\"a\\ud83db\""));
        assertEquals("a\uD83C\uDF3Ab", read("\"a\\ud83c\\udf3ab\""));
    }

    @Test
    void a_nul_does_not_reach_the_database_but_line_ends_do() throws JsonProcessingException {
        assertEquals("a\nb", read("\"a\\u0000\\nb\\u0007\""));
    }
}
