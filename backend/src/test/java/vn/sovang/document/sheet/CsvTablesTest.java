package vn.sovang.document.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.shared.problem.Invalid;

class CsvTablesTest {

    private static List<List<String>> read(String text) {
        return CsvTables.rows(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void no_cell_becomes_a_formula_and_every_cell_comes_back() {
        List<List<String>> rows =
                List.of(List.of("=1+1", "+84", "-x", "@y", "'=z", "'quoted", "a \"b\"\r\nc", "", "\tt"));
        byte[] file = CsvTables.written(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"), rows);
        String text = new String(file, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF"));
        assertTrue(text.contains("\"'=1+1\"") && text.contains("\"''=z\""));
        assertEquals(rows, CsvTables.rows(file).subList(1, 2));
    }

    @Test
    void the_separator_of_the_region_is_found() {
        assertEquals(
                List.of("Sở Nội vụ", "a,b"),
                read("Tên đơn vị;Loại\r\nSở Nội vụ;a,b\r\n").get(1));
        assertEquals(
                List.of("Sở Nội vụ", "a;b"),
                read("Tên đơn vị\tLoại\nSở Nội vụ\ta;b\n").get(1));
    }

    @Test
    void another_encoding_is_refused_with_what_to_do() {
        assertThrows(Invalid.class, () -> CsvTables.rows("Sở Nội vụ".getBytes(StandardCharsets.UTF_16LE)));
    }
}
