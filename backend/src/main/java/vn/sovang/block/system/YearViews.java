package vn.sovang.block.system;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.block.BlockKind;
import vn.sovang.block.BlockPolicy;
import vn.sovang.block.Composition;
import vn.sovang.block.Compositions;
import vn.sovang.block.ReportedFact;
import vn.sovang.block.ReportedFactView;
import vn.sovang.block.TermStatus;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.unit.UnitNames;

/** Years of systems as they are shown. */
@ApplicationScoped
class YearViews {

    private final BlockYears years;
    private final Compositions compositions;
    private final SystemKeeping systems;
    private final BlockPolicy policy;
    private final UnitNames units;

    YearViews(BlockYears years, Compositions compositions, SystemKeeping systems, BlockPolicy policy, UnitNames units) {
        this.years = years;
        this.compositions = compositions;
        this.systems = systems;
        this.policy = policy;
        this.units = units;
    }

    YearView of(Actor actor, BlockSystem system, int year) {
        Optional<BlockYear> written = years.of(system.id(), year);
        BlockYear y = written.orElseGet(() -> BlockYear.of(system.id(), year));
        List<Composition> blocks = compositions.of(system.name(), year);
        YearTotals totals = YearTotals.of(blocks);
        return new YearView(
                system.id(),
                system.name(),
                system.cycle(),
                year,
                written.map(BlockYear::version).orElse(BlockYear.UNWRITTEN),
                Optional.ofNullable(y.decidedBy()),
                Optional.ofNullable(y.decision()),
                Optional.ofNullable(y.replaced()),
                Optional.ofNullable(y.note()),
                y.counts(),
                y.quotas().stream().map(YearView.Quota::of).toList(),
                y.sources(),
                ReportedFactView.of(y.facts(), names(y.facts())),
                blocks.stream().map(YearViews::line).toList(),
                totals.clusters(),
                totals.blocks(),
                totals.members(),
                totals.differences(y.counts()),
                systems.get(actor, system.id()).years(),
                actions(actor, blocks));
    }

    private Map<UUID, String> names(List<ReportedFact> facts) {
        return units.of(facts.stream()
                .map(ReportedFact::unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private List<AllowedAction> actions(Actor actor, List<Composition> blocks) {
        Verdict keep = policy.mayFound(actor);
        boolean open = blocks.stream().anyMatch(b -> b.status() == TermStatus.PROVISIONAL);
        return List.of(
                AllowedAction.of(YearView.Action.EDIT, keep),
                AllowedAction.of(YearView.Action.OPEN_TERMS, keep),
                AllowedAction.of(
                        YearView.Action.DECIDE,
                        keep.and(Verdict.of(open, "Năm này không còn cụm, khối nào chờ quyết định."))));
    }

    private static YearView.Line line(Composition c) {
        BlockKind kind = c.kind();
        return new YearView.Line(
                c.blockId(),
                c.blockName(),
                kind,
                kind.label(),
                c.status(),
                c.status().label(),
                c.seats().size(),
                Optional.ofNullable(c.declaredMembers()),
                c.head().map(Composition.Seat::name),
                c.deputies().stream().map(Composition.Seat::name).toList());
    }
}
