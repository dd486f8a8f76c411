package vn.sovang.register.scale;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sovang.document.sheet.Sheet;
import vn.sovang.document.sheet.SheetWriter;

/** A table of invented honours as a department would send it: people of many units, each with an honour in several years. */
final class TableOfHonours {

    private static final List<String> TITLES =
            List.of("Họ và tên", "Đơn vị", "Danh hiệu", "Năm", "Nội dung", "Số QĐ", "Ngày QĐ", "Người ký");
    private static final int YEARS = 5;
    private static final int OF_A_DECISION = 50;

    private final String surname;
    private final int lines;
    private final List<String> units;

    /** @param surname nobody else's, so that no line is known yet */
    TableOfHonours(String surname, int lines, List<String> units) {
        this.surname = surname;
        this.lines = lines;
        this.units = units;
    }

    /** As many lines alike, of other people under other numbers. */
    TableOfHonours ofOthers() {
        return new TableOfHonours(surname + " khác", lines, units);
    }

    int lines() {
        return lines;
    }

    int people() {
        return Math.max(1, lines / YEARS);
    }

    /** One honour; the same person comes again once a year. */
    record Line(int person, String name, String unit, int year, String achievement, String number, String issuer) {

        private List<String> cells() {
            return List.of(name, unit, "LĐTT", "" + year, achievement, number, "15/01/" + (year + 1), issuer);
        }
    }

    Line line(int i) {
        int person = i % people();
        String unit = units.get(person % units.size());
        return new Line(
                person,
                surname + " Thị Bảng " + person,
                unit,
                1990 + i / people(),
                "Hoàn thành tốt nhiệm vụ",
                (1000 + person / OF_A_DECISION) + "/QĐ-" + surname,
                "Thủ trưởng " + unit);
    }

    Path written() throws IOException {
        Sheet.Builder<Line> sheet = Sheet.of("Bảng khen thưởng");
        IntStream.range(0, TITLES.size())
                .forEach(at -> sheet.text(TITLES.get(at), 20, l -> l.cells().get(at)));
        Path file = Files.createTempFile("bang", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            SheetWriter.xlsx(
                    sheet.build(), Stream.iterate(0, i -> i + 1).limit(lines).map(this::line), out);
        }
        return file;
    }
}
