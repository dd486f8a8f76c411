package vn.sovang.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.block.TermView.Warning;

/** What does not fit together in a block's year; said, never mended silently. */
final class TermWarnings {

    private final BlockTerm term;
    private final Map<UUID, String> names;

    TermWarnings(BlockTerm term, Map<UUID, String> names) {
        this.term = term;
        this.names = names;
    }

    List<Warning> of(TermReport report) {
        List<Warning> found = new ArrayList<>();
        counts(found);
        heads(found);
        strangers(found);
        long unmatched = term.members().stream().filter(m -> m.unitId() == null).count();
        if (unmatched > 0) {
            found.add(new Warning(
                    "unmatched-member",
                    unmatched + " thành viên chỉ có tên ghi trong văn bản, chưa đối chiếu với đơn vị nào."));
        }
        FactDisputes disputes = new FactDisputes(report.facts());
        report.facts().stream()
                .filter(disputes::concern)
                .map(ReportedFact::matter)
                .distinct()
                .forEach(m -> found.add(new Warning("sources-differ", "Các nguồn nói khác nhau về “" + m + "”.")));
        return found;
    }

    private void counts(List<Warning> found) {
        int listed = term.members().size();
        Integer declared = term.declaredMembers();
        if (declared != null && declared != listed) {
            found.add(new Warning(
                    "declared-count-mismatch",
                    listed == 0
                            ? "Công bố " + declared + " thành viên, chưa có danh sách."
                            : "Công bố " + declared + " thành viên, danh sách mới có " + listed + "."));
        }
    }

    private void heads(List<Warning> found) {
        List<TermLeader> disputed = term.leadership().disputedHeads();
        if (!disputed.isEmpty()) {
            found.add(new Warning(
                    "head-contradiction",
                    "Các nguồn nêu khác nhau về " + term.headTitle() + ": "
                            + disputed.stream()
                                    .map(l -> name(l) + " (theo " + l.source() + ")")
                                    .collect(Collectors.joining("; "))
                            + ". Chưa đơn vị nào được coi là " + term.headTitle() + "."));
        } else if (term.leaders().stream().noneMatch(l -> l.is(LeaderRole.HEAD))) {
            found.add(new Warning("no-head", "Chưa ghi " + term.headTitle() + "."));
        } else if (term.headUnitId().isEmpty()) {
            found.add(new Warning("unknown-head", "Chưa rõ đơn vị nào là " + term.headTitle() + "."));
        }
    }

    private void strangers(List<Warning> found) {
        // Nothing can be missing from a list that is not there.
        if (term.members().isEmpty()) {
            return;
        }
        term.headUnitId()
                .filter(u -> !term.hasMember(u))
                .ifPresent(u -> found.add(new Warning(
                        "head-not-member",
                        term.headTitle() + " (" + names.get(u) + ") không có trong danh sách thành viên.")));
        term.deputyUnitIds().stream()
                .filter(u -> !term.hasMember(u))
                .forEach(u -> found.add(new Warning(
                        "deputy-not-member",
                        term.deputyTitle() + " (" + names.get(u) + ") không có trong danh sách thành viên.")));
    }

    private String name(TermLeader l) {
        String known = l.unitId() == null ? "chưa rõ" : names.get(l.unitId());
        return Objects.requireNonNullElse(l.written(), known);
    }
}
