package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.audit.StatusHistory;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.unit.UnitNames;

/** Terms as they are shown, with names and warnings. */
@ApplicationScoped
class TermViews {

    private final BlockTerms terms;
    private final JointActivities activities;
    private final UnitNames units;
    private final StatusHistory history;
    private final BlockPolicy policy;

    TermViews(
            BlockTerms terms, JointActivities activities, UnitNames units, StatusHistory history, BlockPolicy policy) {
        this.terms = terms;
        this.activities = activities;
        this.units = units;
        this.history = history;
        this.policy = policy;
    }

    TermView of(Actor actor, Block block, BlockTerm t) {
        List<JointActivity> joint = activities.of(t.id());
        Map<UUID, String> names = units.of(Stream.of(
                        t.members().stream().map(TermMember::unitId),
                        t.leaders().stream().map(TermLeader::unitId),
                        joint.stream().flatMap(a -> a.shares().stream()).map(ActivityShare::unitId))
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new TermView(
                t.id(),
                t.version(),
                block.id(),
                block.name(),
                t.year(),
                t.status(),
                t.status().label(),
                Optional.ofNullable(t.declaredMembers()),
                t.members().size(),
                t.headTitle(),
                t.deputyTitle(),
                t.members().stream()
                        .map(m -> new TermView.Member(
                                m.unitId(),
                                names.get(m.unitId()),
                                Optional.ofNullable(m.since()),
                                Optional.ofNullable(m.written())))
                        .toList(),
                leaders(t, names),
                t.quotas().stream()
                        .map(q -> new TermView.Quota(
                                q.awardCode(), Optional.ofNullable(q.most()), Optional.ofNullable(q.rule())))
                        .toList(),
                Optional.ofNullable(t.decision()),
                Optional.ofNullable(t.electedAt()),
                Optional.ofNullable(t.note()),
                t.deadlines(),
                warnings(t, names),
                joint.stream().map(a -> activity(a, names)).toList(),
                terms.years(block.id()),
                history.of(TermEditing.SUBJECT, t.id()),
                actions(actor, block, t));
    }

    TermComparison compare(BlockTerm earlier, BlockTerm later) {
        List<UUID> before = earlier.members().stream().map(TermMember::unitId).toList();
        List<UUID> now = later.members().stream().map(TermMember::unitId).toList();
        Map<UUID, String> names = units.of(
                Stream.of(before.stream(), now.stream(), earlier.headUnitId().stream(), later.headUnitId().stream())
                        .flatMap(s -> s)
                        .distinct()
                        .toList());
        return new TermComparison(
                later.year(),
                earlier.year(),
                named(now.stream().filter(u -> !before.contains(u)), names),
                named(before.stream().filter(u -> !now.contains(u)), names),
                named(now.stream().filter(before::contains), names),
                named(earlier.headUnitId().stream(), names).stream().findFirst(),
                named(later.headUnitId().stream(), names).stream().findFirst());
    }

    private static List<TermComparison.UnitName> named(Stream<UUID> ids, Map<UUID, String> names) {
        return ids.map(u -> new TermComparison.UnitName(u, names.get(u))).toList();
    }

    private static List<TermView.Leader> leaders(BlockTerm t, Map<UUID, String> names) {
        List<TermLeader> all = t.leaders();
        TermLeader head = all.stream()
                .filter(l -> l.is(LeaderRole.HEAD))
                .reduce((first, later) -> later)
                .orElse(null);
        return all.stream()
                .map(l -> new TermView.Leader(
                        l.role(),
                        title(t, l),
                        Optional.ofNullable(l.unitId()),
                        Optional.ofNullable(l.unitId()).map(names::get),
                        Optional.ofNullable(l.representative()),
                        Optional.ofNullable(l.since()),
                        Optional.ofNullable(l.until()),
                        l.choice(),
                        l.choice().label(),
                        Optional.ofNullable(l.source()),
                        l.is(LeaderRole.HEAD)
                                ? l == head
                                : l.until() == null || l.until().getYear() > t.year()))
                .toList();
    }

    private static String title(BlockTerm t, TermLeader l) {
        return switch (l.role()) {
            case HEAD -> t.headTitle();
            case DEPUTY -> t.deputyTitle();
            default -> l.role().label();
        };
    }

    private static List<TermView.Warning> warnings(BlockTerm t, Map<UUID, String> names) {
        List<TermView.Warning> found = new ArrayList<>();
        int listed = t.members().size();
        if (t.declaredMembers() != null && t.declaredMembers() != listed) {
            found.add(new TermView.Warning(
                    "declared-count-mismatch",
                    "Công bố " + t.declaredMembers() + " thành viên, danh sách mới có " + listed + "."));
        }
        if (t.leaders().stream().noneMatch(l -> l.is(LeaderRole.HEAD))) {
            found.add(new TermView.Warning("no-head", "Chưa ghi " + t.headTitle() + "."));
        } else if (t.headUnitId().isEmpty()) {
            found.add(new TermView.Warning("unknown-head", "Chưa rõ đơn vị nào là " + t.headTitle() + "."));
        }
        t.headUnitId()
                .filter(u -> !t.hasMember(u))
                .ifPresent(u -> found.add(new TermView.Warning(
                        "head-not-member",
                        t.headTitle() + " (" + names.get(u) + ") không có trong danh sách thành viên.")));
        t.deputyUnitIds().stream()
                .filter(u -> !t.hasMember(u))
                .forEach(u -> found.add(new TermView.Warning(
                        "deputy-not-member",
                        t.deputyTitle() + " (" + names.get(u) + ") không có trong danh sách thành viên.")));
        return found;
    }

    private List<AllowedAction> actions(Actor actor, Block block, BlockTerm t) {
        Verdict keep = policy.mayKeep(actor, block);
        boolean open = t.status() == TermStatus.PROVISIONAL;
        Verdict run = policy.mayRun(actor, block, t.headUnitId());
        Verdict whileOpen = Verdict.of(open, "Kỳ này đã chính thức; hãy mở lại trước khi sửa.");
        return List.of(
                AllowedAction.of(TermView.Action.EDIT, keep.and(whileOpen)),
                AllowedAction.of(TermView.Action.OFFICIALISE, keep.and(Verdict.of(open, "Kỳ này đã chính thức."))),
                AllowedAction.of(TermView.Action.REOPEN, keep.and(Verdict.of(!open, "Kỳ này chưa có quyết định."))),
                AllowedAction.of(TermView.Action.SET_DEADLINES, run),
                AllowedAction.of(TermView.Action.ADD_ACTIVITY, run));
    }

    private static TermView.Activity activity(JointActivity a, Map<UUID, String> names) {
        return new TermView.Activity(
                a.id(),
                a.version(),
                a.title(),
                Optional.ofNullable(a.place()),
                Optional.ofNullable(a.heldOn()),
                Optional.ofNullable(a.period()),
                Optional.ofNullable(a.total()),
                Optional.ofNullable(a.totalRaw()),
                Optional.ofNullable(a.goods()),
                Optional.ofNullable(a.note()),
                a.shares().stream()
                        .map(s -> new TermView.Share(
                                s.unitId(),
                                names.get(s.unitId()),
                                Optional.ofNullable(s.money()),
                                Optional.ofNullable(s.goods()),
                                Optional.ofNullable(s.goodsValue()),
                                Optional.ofNullable(s.days()),
                                Optional.ofNullable(s.note())))
                        .toList(),
                a.shared(),
                a.difference().isPresent() ? Optional.of(a.difference().getAsLong()) : Optional.empty());
    }
}
