package vn.sovang.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnreadableDocumentTest {

    private static final PlanReader READER = Plan157.reader();

    static Stream<Arguments> files() throws IOException {
        byte[] docx = PlanFiles.docx("STT\tNội dung\n1\tViệc");
        return Stream.of(
                Arguments.of("empty", new byte[0], UnreadableDocument.Reason.EMPTY),
                Arguments.of("cut docx", Arrays.copyOf(docx, docx.length / 2), UnreadableDocument.Reason.BROKEN),
                Arguments.of(
                        "docx with broken xml",
                        zip("word/document.xml", "<w:document>"),
                        UnreadableDocument.Reason.BROKEN),
                Arguments.of(
                        "xlsx with broken xml", zip("xl/workbook.xml", "<workbook>"), UnreadableDocument.Reason.BROKEN),
                Arguments.of("other zip", zip("a.txt", "a"), UnreadableDocument.Reason.UNSUPPORTED),
                Arguments.of(
                        "pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), UnreadableDocument.Reason.UNSUPPORTED),
                Arguments.of(
                        "old word",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                        UnreadableDocument.Reason.UNSUPPORTED),
                Arguments.of("binary", new byte[] {1, 2, 0, (byte) 0x9F}, UnreadableDocument.Reason.UNSUPPORTED),
                Arguments.of("zip bomb", bomb(), UnreadableDocument.Reason.TOO_LARGE),
                Arguments.of("many entries", manyEntries(), UnreadableDocument.Reason.TOO_LARGE),
                Arguments.of("large file", new byte[ReadLimits.FILE_BYTES + 1], UnreadableDocument.Reason.TOO_LARGE),
                Arguments.of(
                        "too many rows",
                        "1\tViệc\tSở Nội vụ\n".repeat(10_001).getBytes(StandardCharsets.UTF_8),
                        UnreadableDocument.Reason.TOO_LARGE),
                Arguments.of(
                        "too many columns",
                        "1\t".repeat(80).getBytes(StandardCharsets.UTF_8),
                        UnreadableDocument.Reason.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void the_reason_is_told_in_vietnamese(String name, byte[] content, UnreadableDocument.Reason reason) {
        UnreadableDocument refusal = assertThrows(UnreadableDocument.class, () -> READER.read(content));
        assertEquals(reason, refusal.reason());
        assertFalse(refusal.getMessage().isBlank());
    }

    @Test
    void a_word_file_is_known_by_its_bytes_and_utf_16_text_is_read() {
        String plan = "STT\tNội dung\tĐơn vị thực hiện\n1\tPhát động thi đua\tSở Nội vụ\n";
        assertEquals(1, READER.read(PlanFiles.docx(plan)).rows().size());
        assertEquals(
                1,
                READER.read(("\uFEFF" + plan).getBytes(StandardCharsets.UTF_16LE))
                        .rows()
                        .size());
        assertEquals(1, READER.read(PlanFiles.xlsx(plan, List.of())).rows().size());
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (long written = 0; written <= ReadLimits.UNPACKED_BYTES; written += zeros.length) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private static byte[] manyEntries() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 1_200; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i + ".xml"));
            }
        }
        return out.toByteArray();
    }
}
