package vn.sovang.unit.exchange;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitContent;
import vn.sovang.unit.UnitKind;

/** Reads a table against what is kept: which unit each row tells, what changes, and what stands in the way. */
final class TableReading {

    private final HeldUnits held;
    private final Validator validator;

    TableReading(HeldUnits held, Validator validator) {
        this.held = held;
        this.validator = validator;
    }

    List<ReadRow> read(List<UnitRow> rows) {
        List<ReadRow> all = rows.stream().map(ReadRow::new).toList();
        RowIdentities identities = new RowIdentities(held);
        all.forEach(identities::certain);
        RowRefs refs = new RowRefs(held, all);
        RowContents contents = new RowContents(held, validator);
        for (ReadRow r : all) {
            contents.read(r);
            r.parent = ref(r, refs, "parent", r.row.parentSystemId(), r.row.parent(), UnitContent::parentId);
            r.standingBody = ref(
                    r,
                    refs,
                    "standing-body",
                    r.row.standingBodySystemId(),
                    r.row.standingBody(),
                    UnitContent::standingBodyId);
        }
        all.forEach(identities::likely);
        Set<UUID> told = new HashSet<>();
        for (ReadRow r : all) {
            twice(r, told, refs);
            standing(r);
            cycle(r);
            changes(r);
        }
        return all;
    }

    /** A table without the column leaves what is known. */
    private ReadRow.Ref ref(
            ReadRow r, RowRefs refs, String what, String id, String written, Function<UnitContent, UUID> before) {
        if (written == null && id == null) {
            Unit known = held.unit(r.unitId);
            UUID kept = known == null ? null : before.apply(known.content());
            return kept == null ? null : new ReadRow.Ref(kept, null);
        }
        return refs.find(r, what, id, written);
    }

    private void twice(ReadRow r, Set<UUID> told, RowRefs refs) {
        if (r.unitId != null && !told.add(r.unitId)) {
            r.error("duplicate-row", "Bảng có hai dòng về cùng một đơn vị.");
        }
        if (refs.withCodeOf(r).size() > 1) {
            r.error("duplicate-code", "Mã định danh này có ở hai dòng trong bảng.");
        }
        Unit sameCode =
                r.content.code() == null ? null : held.withCode(r.content.code().toUpperCase(Locale.ROOT));
        if (sameCode != null && !r.isNew() && !sameCode.id().equals(r.unitId)) {
            r.error("held-code", "Mã định danh này là của " + sameCode.name() + ".");
        }
        boolean sameName = refs.withNameOf(r).stream().anyMatch(o -> o != r && Objects.equals(o.parent, r.parent));
        if (sameName && r.isNew()) {
            r.error("duplicate-row", "Bảng có hai dòng cùng tên, cùng trực thuộc.");
        }
    }

    private void standing(ReadRow r) {
        if (r.standingBody != null && r.content.kind() != null && r.content.kind() != UnitKind.COUNCIL) {
            r.error("standing-body", "Chỉ hội đồng, ban chỉ đạo có cơ quan thường trực.");
        }
    }

    /** Follows parents through the table and through what is kept. */
    private void cycle(ReadRow r) {
        Set<Object> seen = new HashSet<>();
        ReadRow.Ref at = r.parent;
        while (at != null) {
            Object node = at.row() != null ? at.row() : at.unitId();
            boolean self = at.row() == r || r.unitId != null && r.unitId.equals(at.unitId());
            if (self || !seen.add(node)) {
                r.error("parent-cycle", "Đơn vị không thể trực thuộc chính nó hay đơn vị cấp dưới.");
                return;
            }
            Unit unit = held.unit(at.unitId());
            at = at.row() != null
                    ? at.row().parent
                    : unit == null || unit.parentId() == null ? null : new ReadRow.Ref(unit.parentId(), null);
        }
    }

    private void changes(ReadRow r) {
        Unit unit = held.unit(r.unitId);
        if (unit == null) {
            return;
        }
        UnitContent before = unit.content();
        UnitContent now = r.content;
        Map<String, Boolean> parts = new LinkedHashMap<>();
        parts.put("tên", !Objects.equals(before.name(), now.name()));
        parts.put("loại", before.kind() != now.kind());
        parts.put("mã định danh", !Objects.equals(before.code(), now.code()));
        parts.put("trực thuộc", !isSame(r.parent, before.parentId()));
        parts.put("tên gọi khác", !before.aliases().equals(now.aliases()));
        parts.put("ngày hoạt động đầu tiên", !Objects.equals(before.validFrom(), now.validFrom()));
        parts.put("ngày hoạt động cuối cùng", !Objects.equals(before.validTo(), now.validTo()));
        parts.put("ngoài hệ thống", !before.outside().equals(now.outside()));
        parts.put("cơ quan thường trực", !isSame(r.standingBody, before.standingBodyId()));
        parts.put("địa bàn", !held.profile(r.unitId).areas().equals(r.profile.areas()));
        parts.put("số người", !held.profile(r.unitId).headcounts().equals(r.profile.headcounts()));
        parts.put(
                "người làm công tác thi đua", !held.profile(r.unitId).officers().equals(r.profile.officers()));
        List<String> changed = new ArrayList<>();
        parts.forEach((words, differs) -> {
            if (differs) {
                changed.add(words);
            }
        });
        r.changes = List.copyOf(changed);
        boolean past = parts.get("trực thuộc")
                || parts.get("ngày hoạt động đầu tiên")
                || parts.get("ngày hoạt động cuối cùng");
        if (past && held.isReorganised(r.unitId)) {
            r.error(
                    "reorganised",
                    "Đơn vị có trong một lần sắp xếp tổ chức; ngày và cơ quan chủ quản chỉ đổi ở mục Sắp xếp tổ chức.");
        }
    }

    private static boolean isSame(ReadRow.Ref ref, UUID before) {
        return ref == null
                ? before == null
                : ref.unitId() != null && ref.unitId().equals(before);
    }
}
