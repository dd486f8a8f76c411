package vn.sovang.document.sheet;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.TooLarge;

/**
 * Tables as CSV (RFC 4180, UTF-8 with the mark Excel knows it by). A cell that a spreadsheet would take for a formula
 * is written behind an apostrophe, which reading takes off again.
 */
public final class CsvTables {

    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");
    private static final Pattern GUARDED = Pattern.compile("(?s)'+[=+\\-@\\t\\r].*");
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int MOST_ROWS = 110_000;
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build();

    private CsvTables() {}

    public static byte[] written(List<String> headings, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            out.write(MARK.getBytes(StandardCharsets.UTF_8));
            ObjectWriter writer = MAPPER.writerFor(String[].class)
                    .with(CsvSchema.emptySchema().withLineSeparator("\r\n"));
            try (var lines = writer.writeValues(out)) {
                lines.write(guarded(headings));
                for (List<String> row : rows) {
                    lines.write(guarded(row));
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Invalid when it is not UTF-8 or not CSV (422); TooLarge past 110,000 rows (413) */
    public static List<List<String>> rows(byte[] content) {
        String text = decoded(content);
        ObjectReader reader =
                MAPPER.readerFor(String[].class).with(CsvSchema.emptySchema().withColumnSeparator(separator(text)));
        List<List<String>> rows = new ArrayList<>();
        try (MappingIterator<String[]> lines = reader.readValues(text)) {
            while (lines.hasNextValue()) {
                if (rows.size() >= MOST_ROWS) {
                    throw new TooLarge("Bảng có hơn 110.000 dòng.");
                }
                rows.add(opened(lines.nextValue()));
            }
        } catch (IOException e) {
            throw new Invalid("/file", "Tệp CSV bị hỏng, không đọc được từ dòng " + (rows.size() + 1) + ".");
        }
        return rows;
    }

    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Invalid("/file", "Tệp CSV không ở dạng UTF-8. Trong Excel hãy lưu dạng CSV UTF-8.");
        }
    }

    /** The sign that parts the line of headings most often; Excel writes what the computer's region asks for. */
    private static char separator(String text) {
        String head = text.lines().filter(l -> l.contains("Tên")).findFirst().orElseGet(() -> text.lines()
                .findFirst()
                .orElse(""));
        char best = SEPARATORS[0];
        long most = 0;
        for (char c : SEPARATORS) {
            long count = head.chars().filter(x -> x == c).count();
            if (count > most) {
                most = count;
                best = c;
            }
        }
        return best;
    }

    private static String[] guarded(List<String> row) {
        return row.stream().map(c -> FORMULA.matcher(c).matches() ? "'" + c : c).toArray(String[]::new);
    }

    private static List<String> opened(String[] row) {
        List<String> cells = new ArrayList<>();
        for (String c : row) {
            String cell = c == null ? "" : c;
            cells.add(GUARDED.matcher(cell).matches() ? cell.substring(1) : cell);
        }
        return cells;
    }
}
