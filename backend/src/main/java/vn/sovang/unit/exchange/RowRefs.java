package vn.sovang.unit.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sovang.shared.text.VietnameseText;
import vn.sovang.unit.NameAnswer;
import vn.sovang.unit.Unit;
import vn.sovang.unit.naming.Resolution;

/** Finds the unit or the row that a cell names: by id, by agency code, by a row of that very name, by written name. */
final class RowRefs {

    private final HeldUnits held;
    private final Map<String, ReadRow> byId = new HashMap<>();
    private final Map<String, List<ReadRow>> byCode = new HashMap<>();
    private final Map<String, List<ReadRow>> byName = new HashMap<>();

    RowRefs(HeldUnits held, List<ReadRow> rows) {
        this.held = held;
        for (ReadRow r : rows) {
            put(byCode, upper(r.row.code()), r);
            put(byName, key(r.row.name()), r);
            if (r.row.systemId() != null && !r.row.systemId().isBlank()) {
                byId.put(r.row.systemId(), r);
            }
        }
    }

    /** Rows that give themselves the same agency code. */
    List<ReadRow> withCodeOf(ReadRow read) {
        return byCode.getOrDefault(upper(read.row.code()), List.of());
    }

    List<ReadRow> withNameOf(ReadRow read) {
        return byName.getOrDefault(key(read.row.name()), List.of());
    }

    /** Null for blank cells and for what is not found, of which the row is told. */
    ReadRow.Ref find(ReadRow read, String what, String id, String written) {
        if (id != null && !id.isBlank()) {
            Unit unit = held.unit(id);
            if (unit != null) {
                return new ReadRow.Ref(unit.id(), null);
            }
            if (byId.containsKey(id)) {
                return of(byId.get(id));
            }
        }
        if (written == null || written.isBlank()) {
            return null;
        }
        Unit sameCode = held.withCode(upper(written));
        if (sameCode != null) {
            return new ReadRow.Ref(sameCode.id(), null);
        }
        List<ReadRow> rows = new ArrayList<>(byCode.getOrDefault(upper(written), List.of()));
        if (rows.isEmpty()) {
            rows.addAll(byName.getOrDefault(key(written), List.of()));
        }
        rows.remove(read);
        if (rows.size() == 1) {
            return of(rows.get(0));
        }
        if (rows.size() > 1) {
            read.error(
                    "ambiguous-" + what,
                    "“" + written + "” là tên của " + rows.size() + " dòng trong bảng. Hãy ghi mã định danh.");
            return null;
        }
        return resolved(read, what, written);
    }

    private ReadRow.Ref resolved(ReadRow read, String what, String written) {
        Resolution meant = held.resolve(written);
        if (meant.unitId().isPresent()) {
            return new ReadRow.Ref(meant.unitId().get(), null);
        }
        boolean none = meant.candidates().isEmpty();
        read.add(
                none ? "unknown-" + what : "ambiguous-" + what,
                ImportProblem.Severity.ERROR,
                none
                        ? "Không có đơn vị “" + written + "” trong danh mục và trong bảng."
                        : "“" + written + "” có thể là nhiều đơn vị. Hãy chọn hoặc ghi rõ tên.",
                meant.candidates().stream().map(NameAnswer.Choice::of).toList());
        return null;
    }

    private static ReadRow.Ref of(ReadRow row) {
        return row.isNew() ? new ReadRow.Ref(null, row) : new ReadRow.Ref(row.unitId, row);
    }

    private static void put(Map<String, List<ReadRow>> map, String key, ReadRow row) {
        if (key != null && !key.isBlank()) {
            map.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
    }

    private static String upper(String code) {
        return code == null ? null : code.strip().toUpperCase(Locale.ROOT);
    }

    private static String key(String name) {
        return name == null ? null : String.join(" ", VietnameseText.words(name));
    }
}
