package vn.sovang.unit.exchange;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sovang.shared.text.VietnameseText;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitCodes;
import vn.sovang.unit.UnitContent;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.profile.ProfileContent;
import vn.sovang.unit.profile.ProfileRules;

/** Reads the cells of a row that concern the unit alone. */
final class RowContents {

    private static final List<String> YES = List.of("co", "x", "1", "yes", "true");
    private static final List<String> NO = List.of("", "khong", "0", "no", "false");

    private final HeldUnits held;
    private final Validator validator;

    RowContents(HeldUnits held, Validator validator) {
        this.held = held;
        this.validator = validator;
    }

    void read(ReadRow read) {
        UnitRow row = read.row;
        Unit known = held.unit(read.unitId);
        UnitContent before = known == null ? null : known.content();
        ProfileContent facts = held.profile(read.unitId);
        read.content = new UnitContent(
                row.name(),
                kind(read, before),
                before == null ? null : before.parentId(),
                keep(row.code(), before, UnitContent::code),
                row.aliases() == null ? aliases(before) : Packed.partsOf(row.aliases()),
                day(read, "Hoạt động từ", row.validFrom(), before, UnitContent::validFrom),
                day(read, "Hoạt động đến", row.validTo(), before, UnitContent::validTo),
                outside(read, before),
                before == null ? null : before.standingBodyId());
        read.profile = new ProfileContent(
                cell(read, row.areas(), WrittenFacts::areasOf, facts.areas()),
                cell(read, row.headcounts(), WrittenFacts::headcountsOf, facts.headcounts()),
                cell(read, row.officers(), WrittenFacts::officersOf, facts.officers()));
        shape(read);
        UnitCodes.note(read.content.code())
                .ifPresent(note -> read.add("unusual-code", ImportProblem.Severity.WARNING, note, List.of()));
    }

    private static List<String> aliases(UnitContent before) {
        return before == null ? List.of() : before.aliases();
    }

    private static UnitKind kind(ReadRow read, UnitContent before) {
        String written = read.row.kind();
        if (written == null && before != null) {
            return before.kind();
        }
        if (written == null || written.isBlank()) {
            read.error("missing-kind", "Chưa ghi loại đơn vị.");
            return null;
        }
        String wanted = VietnameseText.fold(written);
        Optional<UnitKind> kind = Stream.of(UnitKind.values())
                .filter(k -> VietnameseText.fold(k.label()).equals(wanted)
                        || k.name().equals(written.strip()))
                .findFirst();
        if (kind.isEmpty()) {
            read.error("unknown-kind", "Không có loại đơn vị “" + written + "”. Hãy chọn loại khi sửa dòng này.");
        }
        return kind.orElse(null);
    }

    private static <T> T keep(String cell, UnitContent before, Function<UnitContent, T> old) {
        if (cell == null) {
            return before == null ? null : old.apply(before);
        }
        @SuppressWarnings("unchecked")
        T said = cell.isBlank() ? null : (T) cell;
        return said;
    }

    private static LocalDate day(
            ReadRow read, String heading, String cell, UnitContent before, Function<UnitContent, LocalDate> old) {
        if (cell == null) {
            return before == null ? null : old.apply(before);
        }
        try {
            return WrittenDays.read(cell);
        } catch (IllegalArgumentException e) {
            read.error("bad-day", "Cột “" + heading + "”: “" + cell + "” không phải là ngày dạng dd/MM/yyyy.");
            return null;
        }
    }

    private static boolean outside(ReadRow read, UnitContent before) {
        String cell = read.row.outside();
        if (cell == null) {
            return before != null && before.outside();
        }
        String folded = VietnameseText.fold(cell);
        if (!YES.contains(folded) && !NO.contains(folded)) {
            read.error("bad-yes-no", "Cột “Ngoài hệ thống” chỉ ghi Có hoặc để trống.");
        }
        return YES.contains(folded);
    }

    private static <T> List<T> cell(ReadRow read, String cell, Function<String, List<T>> reader, List<T> before) {
        if (cell == null) {
            return before;
        }
        try {
            return reader.apply(cell);
        } catch (UnreadableCell e) {
            read.error("bad-facts", e.getMessage());
            return List.of();
        }
    }

    private void shape(ReadRow read) {
        if (read.row.name() == null || read.row.name().isBlank()) {
            read.error("missing-name", "Chưa ghi tên đơn vị.");
            return;
        }
        Stream.concat(
                        validator.validate(read.content).stream()
                                .filter(v -> !v.getPropertyPath().toString().equals("kind"))
                                .map(ConstraintViolation::getMessage),
                        validator.validate(read.profile).stream().map(ConstraintViolation::getMessage))
                .sorted()
                .forEach(message -> read.error("invalid", message));
        LocalDate from = read.content.validFrom();
        LocalDate to = read.content.validTo();
        if (from != null && to != null && to.isBefore(from)) {
            read.error("bad-period", "Ngày hoạt động cuối cùng không được trước ngày đầu tiên.");
        }
        if (read.isSound()) {
            ProfileRules.faults(read.profile).forEach(f -> read.error("bad-facts", f.message()));
        }
    }
}
