package vn.sovang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.security.Actor;

/** What a search found, as a file. */
@ApplicationScoped
public class EntryExport {

    /** More than this is asked for in parts, by days. */
    static final int MOST = 50_000;

    private static final int PART = 2000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final EntryQueries queries;
    private final EntryTable table;

    EntryExport(EntryQueries queries, EntryTable table) {
        this.queries = queries;
        this.table = table;
    }

    /** @throws Invalid when more was found than one file takes (422) */
    @Transactional
    byte[] sheet(Actor reader, EntryFilter filter) {
        List<EntryView> found = new ArrayList<>();
        String after = null;
        do {
            EntryView.Slice part = queries.search(reader, filter, after, PART);
            found.addAll(part.items());
            after = part.next().orElse(null);
            if (found.size() > MOST) {
                throw new Invalid("?from", "Có hơn " + MOST + " mục. Hãy chọn khoảng ngày ngắn hơn rồi xuất.");
            }
        } while (after != null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Stream<EntryView> rows = found.stream()) {
            table.write(notes(filter, found.size()), rows, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> notes(EntryFilter filter, int count) {
        List<String> notes = new ArrayList<>();
        if (filter.from() != null || filter.to() != null) {
            notes.add("Thời gian: " + day(filter.from(), "từ đầu") + " – " + day(filter.to(), "đến nay"));
        }
        if (filter.group() != null) {
            notes.add("Nhóm việc: " + filter.group().label());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            notes.add("Có các từ: " + filter.q().strip());
        }
        notes.add(count + " mục");
        return notes;
    }

    private static String day(LocalDate day, String otherwise) {
        return day == null ? otherwise : DAY.format(day);
    }
}
