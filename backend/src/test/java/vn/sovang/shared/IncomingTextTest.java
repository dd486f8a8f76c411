package vn.sovang.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
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
    void a_nul_does_not_reach_the_database_but_line_ends_do() throws JsonProcessingException {
        assertEquals("a\nb", read("\"a\\u0000\\nb\\u0007\""));
    }
}
