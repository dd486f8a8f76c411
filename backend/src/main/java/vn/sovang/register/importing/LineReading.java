package vn.sovang.register.importing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.register.AwardWritings;
import vn.sovang.register.DocumentSymbol;
import vn.sovang.shared.text.VietnameseText;
import vn.sovang.unit.person.GivenName;

/** Reads one line after the other; what many lines share is worked out once. */
final class LineReading {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:.*\\D)?((?:19|20)\\d\\d)");
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_KNOWN = 10_000;
    private static final int MOST_SAID = 40;

    private final AwardCatalogue catalogue;
    private final AwardWritings writings;
    private final WrittenUnits units;
    private final LocalDate today;
    private final Map<String, Set<String>> awards = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();
    private final Map<String, Optional<Integer>> years = new HashMap<>();

    LineReading(AwardCatalogue catalogue, AwardWritings writings, WrittenUnits units, LocalDate today) {
        this.catalogue = catalogue;
        this.writings = writings;
        this.units = units;
        this.today = today;
    }

    StagedLine read(int place, EnumMap<ImportColumn, String> cells) {
        StagedLine line = new StagedLine(place, UuidCreator.getTimeOrderedEpoch());
        line.name = text(line, cells, ImportColumn.NAME, LONGEST_NAME);
        line.folded = VietnameseText.fold(line.name);
        if (line.name.isEmpty()) {
            line.wrong("Thiếu tên cá nhân, tập thể được khen.");
        }
        line.post = nullable(text(line, cells, ImportColumn.POST, LONGEST_NAME));
        line.unitWritten = nullable(text(line, cells, ImportColumn.UNIT, LONGEST_NAME));
        line.birthYear =
                once(years, cells.get(ImportColumn.BIRTH), LineReading::year).orElse(null);
        if (line.birthYear == null) {
            String written = shortened(cells.get(ImportColumn.BIRTH));
            if (!written.isEmpty()) {
                line.doubtful("Năm sinh ghi “" + written + "” không đọc được, để trống.");
            }
        }
        readAward(line, cells.get(ImportColumn.AWARD));
        readDecision(line, cells);
        line.achievement = text(line, cells, ImportColumn.ACHIEVEMENT, LONGEST_TEXT);
        readKind(line, cells.get(ImportColumn.KIND));
        units.find(line);
        return line;
    }

    /** Most cells repeat those above them, apart from names; there are not more than these of the others. */
    private static <T> T once(Map<String, T> known, String cell, Function<String, T> work) {
        if (cell == null || known.size() >= MOST_KNOWN) {
            return work.apply(cell);
        }
        return known.computeIfAbsent(cell, work);
    }

    private String text(StagedLine line, Map<ImportColumn, String> cells, ImportColumn column, int longest) {
        String cell = cells.get(column);
        String text =
                column == ImportColumn.NAME ? VietnameseText.clean(cell) : once(texts, cell, VietnameseText::clean);
        if (text.length() > longest) {
            line.wrong("“" + column.title() + "” dài quá " + longest + " ký tự.");
            return text.substring(0, longest);
        }
        return text;
    }

    /** What stands in a cell that cannot be read, for whoever has to put it right. */
    private static String shortened(String cell) {
        String text = VietnameseText.clean(cell);
        return text.length() <= MOST_SAID ? text : text.substring(0, MOST_SAID) + "…";
    }

    private static String nullable(String text) {
        return text.isEmpty() ? null : text;
    }

    private void readAward(StagedLine line, String cell) {
        line.awardWritten = once(texts, cell, VietnameseText::clean);
        if (line.awardWritten.isEmpty()) {
            line.wrong("Thiếu danh hiệu, hình thức khen thưởng.");
            return;
        }
        Set<String> codes = awards.computeIfAbsent(line.awardWritten, writings::of);
        if (codes.size() == 1) {
            line.awardCode = codes.iterator().next();
        } else if (codes.isEmpty()) {
            line.wrong("Không có “" + line.awardWritten + "” trong danh mục danh hiệu, hình thức khen thưởng.");
        } else {
            line.wrong("“" + line.awardWritten + "” có thể là "
                    + codes.stream().map(c -> catalogue.get(c).name()).collect(Collectors.joining(" hoặc "))
                    + ". Hãy ghi đủ tên.");
        }
    }

    private void readDecision(StagedLine line, Map<ImportColumn, String> cells) {
        String number = text(line, cells, ImportColumn.NUMBER, LONGEST_NUMBER);
        if (number.isEmpty()) {
            line.wrong("Thiếu số quyết định.");
        } else {
            line.number = numbers.computeIfAbsent(number, n -> DocumentSymbol.of(n, "QĐ-UBND"));
        }
        line.date = once(days, cells.get(ImportColumn.DATE), LineReading::day).orElse(null);
        if (line.date == null) {
            String date = shortened(cells.get(ImportColumn.DATE));
            line.wrong(
                    date.isEmpty()
                            ? "Thiếu ngày quyết định."
                            : "Ngày quyết định ghi “" + date + "”: không có ngày này, hoặc không viết như 21/11/2024.");
        } else if (line.date.isAfter(today) || line.date.getYear() < 1945) {
            line.wrong("Ngày quyết định phải từ năm 1945 và không được sau hôm nay.");
            line.date = null;
        }
        line.issuer = nullable(text(line, cells, ImportColumn.ISSUER, LONGEST_NAME));
        if (line.issuer == null && line.awardCode != null) {
            line.issuer = catalogue.get(line.awardCode).authorities().stream()
                    .map(Award.Authority::title)
                    .findFirst()
                    .orElse(null);
        }
        if (line.issuer == null) {
            line.wrong("Thiếu cơ quan quyết định.");
        }
        line.year = once(years, cells.get(ImportColumn.YEAR), LineReading::year).orElse(null);
        if (line.year == null && line.date != null) {
            line.year = line.date.getYear();
            String year = shortened(cells.get(ImportColumn.YEAR));
            line.doubtful(
                    year.isEmpty()
                            ? "Không ghi năm thành tích, lấy năm của quyết định."
                            : "Năm thành tích ghi “" + year + "” không đọc được, lấy năm của quyết định.");
        } else if (line.year != null && (line.year < 1945 || line.date != null && line.year > line.date.getYear())) {
            line.wrong("Năm thành tích phải từ năm 1945 và không được sau năm quyết định.");
        }
    }

    private void readKind(StagedLine line, String cell) {
        String written = VietnameseText.fold(cell);
        Award award = line.awardCode == null ? null : catalogue.get(line.awardCode);
        if (written.contains("ho gia dinh")
                || line.folded.startsWith("ho gia dinh ")
                || line.folded.startsWith("ho ong ")
                || line.folded.startsWith("ho ba ")
                || line.folded.startsWith("gia dinh ")) {
            line.kind = SubjectKind.HOUSEHOLD;
        } else if (written.contains("ca nhan")) {
            line.kind = SubjectKind.INDIVIDUAL;
        } else if (written.contains("tap the") || written.contains("don vi")) {
            line.kind = SubjectKind.COLLECTIVE;
        } else if (award != null && award.subjects().size() == 1) {
            line.kind = award.subjects().iterator().next();
        } else {
            boolean person = line.birthYear != null || line.post != null || line.unitWritten != null;
            line.kind = person ? SubjectKind.INDIVIDUAL : SubjectKind.COLLECTIVE;
        }
        if (award != null && !award.isFor(line.kind)) {
            line.wrong(award.name() + " không dành cho " + line.kind.label().toLowerCase() + ".");
        }
        if (line.kind == SubjectKind.INDIVIDUAL && !line.name.isEmpty()) {
            line.givenName = GivenName.of(line.name);
        }
    }

    private static Optional<Integer> year(String cell) {
        Matcher m = YEAR.matcher(VietnameseText.clean(cell));
        return m.matches() ? Optional.of(Integer.valueOf(m.group(1))) : Optional.empty();
    }

    private static Optional<LocalDate> day(String cell) {
        Matcher m = DAY.matcher(VietnameseText.clean(cell));
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
