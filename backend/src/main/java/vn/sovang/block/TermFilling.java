package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.text.VietnameseText;
import vn.sovang.unit.UnitLife;
import vn.sovang.unit.UnitNames;

/** Writes what was sent into a term, after looking whether its units exist and are named once. */
@ApplicationScoped
class TermFilling {

    private final UnitNames units;
    private final UnitLife life;

    TermFilling(UnitNames units, UnitLife life) {
        this.units = units;
        this.life = life;
    }

    /** @param at where the content stands in the request, for the places of faults */
    void fill(Block block, BlockTerm term, TermContent c, String at) {
        List<UUID> named = Stream.concat(
                        c.members().stream().map(TermContent.Member::unitId),
                        c.leaders().stream().map(TermContent.Leader::unitId))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Set<UUID> known = units.of(named).keySet();
        Map<UUID, String> ended = life.endedBefore(named, term.firstDay());
        List<FieldError> errors = new ArrayList<>();
        checkMembers(c, known, ended, at, errors);
        checkLeaders(c, known, ended, at, errors);
        checkQuotas(c, at, errors);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        term.describe(
                c.declaredMembers(),
                c.headTitle() == null ? block.kind().headTitle() : c.headTitle(),
                c.deputyTitle() == null ? block.kind().deputyTitle() : c.deputyTitle(),
                c.members().stream().map(TermContent.Member::member).toList(),
                c.leaders().stream().map(TermContent.Leader::leader).toList(),
                c.quotas().stream().map(TermContent.Quota::quota).toList(),
                c.note());
    }

    private static void checkMembers(
            TermContent c, Set<UUID> known, Map<UUID, String> ended, String at, List<FieldError> errors) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < c.members().size(); i++) {
            TermContent.Member m = c.members().get(i);
            String pointer = at + "/members/" + i + "/unitId";
            if (m.unitId() == null && m.written() == null) {
                errors.add(new FieldError(pointer, "Hãy chọn đơn vị, hoặc ghi tên như trong văn bản."));
            } else if (m.unitId() != null && !known.contains(m.unitId())) {
                errors.add(new FieldError(pointer, "Không có đơn vị này."));
            } else if (m.unitId() != null && ended.containsKey(m.unitId())) {
                errors.add(new FieldError(pointer, ended.get(m.unitId())));
            } else if (!seen.add(m.unitId() == null ? VietnameseText.fold(m.written()) : m.unitId())) {
                errors.add(new FieldError(pointer, "Đơn vị này đã có trong danh sách."));
            }
        }
    }

    private static void checkLeaders(
            TermContent c, Set<UUID> known, Map<UUID, String> ended, String at, List<FieldError> errors) {
        for (int i = 0; i < c.leaders().size(); i++) {
            TermContent.Leader l = c.leaders().get(i);
            if (l.unitId() != null && !known.contains(l.unitId())) {
                errors.add(new FieldError(at + "/leaders/" + i + "/unitId", "Không có đơn vị này."));
            } else if (l.unitId() != null && ended.containsKey(l.unitId())) {
                errors.add(new FieldError(at + "/leaders/" + i + "/unitId", ended.get(l.unitId())));
            }
            if (l.since() != null && l.until() != null && l.until().isBefore(l.since())) {
                errors.add(new FieldError(at + "/leaders/" + i + "/until", "Ngày kết thúc phải sau ngày bắt đầu."));
            }
        }
    }

    private static void checkQuotas(TermContent c, String at, List<FieldError> errors) {
        for (int i = 0; i < c.quotas().size(); i++) {
            TermContent.Quota q = c.quotas().get(i);
            if (q.share() != null && q.shareOf() == null) {
                errors.add(new FieldError(at + "/quotas/" + i + "/shareOf", "Hãy chọn tỷ lệ tính trên số nào."));
            }
        }
    }
}
