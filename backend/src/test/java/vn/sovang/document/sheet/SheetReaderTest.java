package vn.sovang.document.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTest {

    @TempDir
    Path folder;

    private static byte[] table() throws IOException {
        Sheet<LocalDate> sheet = Sheet.<LocalDate>of("Bảng")
                .text("Tên", 10, d -> "Nông Thị Mẫu")
                .column("Năm", Sheet.Kind.YEAR, 10, LocalDate::getYear)
                .column("Ngày", Sheet.Kind.DATE, 10, d -> d)
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.xlsx(sheet, Stream.of(LocalDate.of(2024, 3, 5)), out);
        return out.toByteArray();
    }

    @Test
    void a_cell_that_holds_a_day_is_read_as_one_from_memory_and_from_a_file() throws IOException {
        List<List<String>> rows = SheetReader.rows(table());
        assertEquals(List.of("Nông Thị Mẫu", "2024", "05/03/2024"), rows.get(rows.size() - 1));

        Path file = Files.write(folder.resolve("bang.xlsx"), table());
        List<List<String>> each = new ArrayList<>();
        SheetReader.each(file, (number, cells) -> each.add(cells));
        assertEquals(rows.get(rows.size() - 1), each.get(each.size() - 1));
    }

    @Test
    void a_file_without_any_formats_is_read_all_the_same() throws IOException {
        List<List<String>> rows = SheetReader.rows(withoutFormats(table()));
        assertEquals("Nông Thị Mẫu", rows.get(rows.size() - 1).get(0));
    }

    private byte[] withoutFormats(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("du.xlsx"), workbook);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (!entry.getName().equals("xl/styles.xml")) {
                    String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(text.replaceAll("<(Override|Relationship)[^>]*styles[^>]*/>", "")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return out.toByteArray();
    }
}
