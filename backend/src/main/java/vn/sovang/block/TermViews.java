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
import vn.sovang.block.room.RoomPolicy;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.unit.UnitNames;

/** Terms as they are shown, with names and warnings. */
@ApplicationScoped
public class TermViews {

    private final BlockTerms terms;
    private final JointActivities activities;
    private final TermReports reports;
    private final InheritedQuotas quotas;
    private final UnitNames units;
    private final StatusHistory history;
    private final BlockPolicy policy;
    private final RoomPolicy rooms;

    TermViews(
            BlockTerms terms,
            JointActivities activities,
            TermReports reports,
            InheritedQuotas quotas,
            UnitNames units,
            StatusHistory history,
            BlockPolicy policy,
            RoomPolicy rooms) {
        this.terms = terms;
        this.activities = activities;
        this.reports = reports;
        this.quotas = quotas;
        this.units = units;
        this.history = history;
        this.policy = policy;
        this.rooms = rooms;
    }

    public TermView of(Actor actor, Block block, BlockTerm t) {
        List<JointActivity> joint = activities.of(t.id());
        Optional<TermReport> stored = reports.findByIdOptional(t.id());
        TermReport report = stored.orElseGet(() -> TermReport.of(t.id()));
        Map<UUID, String> names = units.of(Stream.of(
                        t.members().stream().map(TermMember::unitId),
                        t.leaders().stream().map(TermLeader::unitId),
                        report.facts().stream().map(ReportedFact::unitId),
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
                                Optional.ofNullable(m.unitId()),
                                m.unitId() == null ? m.written() : names.get(m.unitId()),
                                Optional.ofNullable(m.since()),
                                Optional.ofNullable(m.written()),
                                Optional.ofNullable(m.note())))
                        .toList(),
                leaders(t, names),
                new QuotaReading(QuotaReading.UNKNOWN).read(t.quotas(), Optional.empty()),
                quotas.inForce(block, t),
                Optional.ofNullable(t.decision()),
                Optional.ofNullable(t.electedAt()),
                Optional.ofNullable(t.note()),
                t.deadlines(),
                new TermWarnings(t, names).of(report),
                joint.stream().map(a -> activity(a, names)).toList(),
                stored.map(TermReport::version).orElse(TermReport.UNWRITTEN),
                Optional.ofNullable(report.period()),
                report.sources(),
                ReportedFactView.of(report.facts(), names),
                terms.years(block.id()),
                history.of(TermEditing.SUBJECT, t.id()),
                actions(actor, block, t));
    }

    private static List<TermView.Leader> leaders(BlockTerm t, Map<UUID, String> names) {
        TermLeadership leadership = t.leadership();
        List<TermLeader> disputed = leadership.disputedHeads();
        return leadership.named().stream()
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
                        Optional.ofNullable(l.written()),
                        l.expected(),
                        disputed.contains(l),
                        leadership.isInOffice(l)))
                .toList();
    }

    private static String title(BlockTerm t, TermLeader l) {
        return switch (l.role()) {
            case HEAD -> t.headTitle();
            case DEPUTY -> t.deputyTitle();
            default -> l.role().label();
        };
    }

    private List<AllowedAction> actions(Actor actor, Block block, BlockTerm t) {
        Verdict keep = policy.mayKeep(actor, block);
        boolean open = t.status() == TermStatus.PROVISIONAL;
        Verdict run = policy.mayRun(actor, block, t.headUnitId());
        Verdict whileOpen = Verdict.of(open, "Kỳ này đã chính thức; hãy mở lại trước khi sửa.");
        List<AllowedAction> actions = new ArrayList<>(List.of(
                AllowedAction.of(TermView.Action.EDIT, keep.and(whileOpen)),
                AllowedAction.of(TermView.Action.OFFICIALISE, keep.and(Verdict.of(open, "Kỳ này đã chính thức."))),
                AllowedAction.of(TermView.Action.REOPEN, keep.and(Verdict.of(!open, "Kỳ này chưa có quyết định."))),
                AllowedAction.of(TermView.Action.SET_DEADLINES, run),
                AllowedAction.of(TermView.Action.ADD_ACTIVITY, run),
                AllowedAction.of(TermView.Action.REPORT, keep)));
        if (block.level() == BlockLevel.SUPRA_PROVINCIAL) {
            actions.add(AllowedAction.of(TermView.Action.ENTER_ROOM, rooms.mayEnter(actor, t)));
        }
        return actions;
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
                a.difference().isPresent() ? Optional.of(a.difference().getAsLong()) : Optional.empty(),
                a.gap(),
                Optional.ofNullable(a.gap()).map(ShareGap::label));
    }
}
