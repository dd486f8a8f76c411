package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.document.sheet.Sheet;
import vn.sovang.document.sheet.SheetWriter;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;

/**
 * What a search of the book found, as a file. It is read and written part by part, so that a long list fills no memory,
 * and given out only when it is whole: what breaks off half-way is told as a problem and not as half a file.
 */
@ApplicationScoped
class RegisterExport {

    /** More than this is asked for in parts, by years or awards; it is also what one table brings in. */
    static final int MOST = 100_000;

    private static final int PART = 1000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final RegisterQueries queries;
    private final AwardCatalogue catalogue;
    private final Units units;

    RegisterExport(RegisterQueries queries, AwardCatalogue catalogue, Units units) {
        this.queries = queries;
        this.catalogue = catalogue;
        this.units = units;
    }

    /**
     * @return the file, to be closed by the reader; nothing of it stays
     * @throws Invalid when more was found than one file takes (422)
     */
    InputStream sheet(RegisterFilter filter) {
        long count = queries.count(filter, MOST + 1);
        if (count > MOST) {
            throw new Invalid("?q", "Có hơn 100.000 mục. Hãy chọn năm, danh hiệu hoặc đơn vị rồi xuất từng phần.");
        }
        try {
            Path file = Files.createTempFile("khen-thuong", ".xlsx");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    SheetWriter.xlsx(table(filter, count), entries(filter), out);
                }
                return Files.newInputStream(file);
            } finally {
                // What is open can be read to its end though its name is gone.
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<RegisterViews.Entry> entries(RegisterFilter filter) {
        return Stream.iterate(queries.search(filter, null, PART), Objects::nonNull, part -> part.next()
                        .map(after -> queries.search(filter, after, PART))
                        .orElse(null))
                .flatMap(part -> part.items().stream());
    }

    /** Titles are those that a table of earlier honours may have, so that what was given out can be read in again. */
    private Sheet<RegisterViews.Entry> table(RegisterFilter filter, long count) {
        Sheet.Builder<RegisterViews.Entry> sheet = Sheet.of("Danh sách khen thưởng");
        notes(filter, count).forEach(sheet::note);
        sheet.text("Họ tên, tên tập thể", 30, RegisterViews.Entry::name)
                .text("Loại đối tượng", 18, RegisterViews.Entry::subjectKindLabel)
                .text("Chức vụ", 20, e -> e.post().orElse(""))
                .text("Đơn vị", 30, e -> e.unitName().orElse(""))
                .text("Hình thức khen thưởng", 30, RegisterViews.Entry::awardName)
                .column("Năm thành tích", Sheet.Kind.YEAR, 18, RegisterViews.Entry::year)
                .text("Thành tích", 44, RegisterViews.Entry::achievement)
                .text("Số quyết định", 18, RegisterViews.Entry::decisionNumber)
                .column("Ngày quyết định", Sheet.Kind.DATE, 18, RegisterViews.Entry::decisionDate)
                .text("Cơ quan quyết định", 26, RegisterViews.Entry::issuerName)
                .text("Nguồn", 24, RegisterViews.Entry::sourceLabel)
                .column("Hủy bỏ ngày", Sheet.Kind.DATE, 15, e -> e.revokedOn().orElse(null));
        if (filter.unitId() != null) {
            sheet.text("Tặng đơn vị cũ", 30, e -> e.formerUnit().orElse(""));
        }
        return sheet.text("Dữ liệu mẫu", 14, e -> e.sample() ? "Có" : "").build();
    }

    private List<String> notes(RegisterFilter filter, long count) {
        List<String> notes = new ArrayList<>();
        if (filter.q() != null && !filter.q().isBlank()) {
            notes.add("Có các từ: " + filter.q().strip());
        }
        if (filter.unitId() != null) {
            units.findByIdOptional(filter.unitId()).map(Unit::name).ifPresent(name -> notes.add("Đơn vị: " + name));
        }
        if (filter.year() != null) {
            notes.add("Năm thành tích: " + filter.year());
        }
        if (filter.award() != null && !filter.award().isBlank()) {
            catalogue.find(filter.award().strip()).ifPresent(a -> notes.add("Danh hiệu, hình thức: " + a.name()));
        }
        day(notes, "Còn hiệu lực ngày ", filter.validOn());
        day(notes, "Sổ ghi đến hết ngày ", filter.knownOn());
        notes.add(String.format(Locale.forLanguageTag("vi"), "%,d mục", count));
        return notes;
    }

    private static void day(List<String> notes, String words, LocalDate day) {
        if (day != null) {
            notes.add(words + DAY.format(day));
        }
    }
}
