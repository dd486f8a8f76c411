package vn.sovang.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.document.paper.Paper;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitNames;

/** A block's pledges together: the screen of the block head, the province's own pledge results, the paper to sign. */
@ApplicationScoped
class ProgressReading implements PledgeResults {

    private final Pledges pledges;
    private final PledgeFrames frames;
    private final PledgePolicy policy;
    private final UnitNames units;

    ProgressReading(Pledges pledges, PledgeFrames frames, PledgePolicy policy, UnitNames units) {
        this.pledges = pledges;
        this.frames = frames;
        this.policy = policy;
        this.units = units;
    }

    @Transactional
    BlockProgress of(Actor actor, UUID blockId, int year) {
        PledgeFrame frame = frameInScope(actor, blockId, year);
        List<Pledge> all = pledges.ofBlock(blockId, year);
        Map<UUID, Pledge> byUnit = all.stream().collect(Collectors.toMap(Pledge::unitId, Function.identity()));
        Map<UUID, String> names = units.of(frame.term().memberUnitIds());
        List<BlockProgress.Line> lines = frame.term().memberUnitIds().stream()
                .map(u -> line(actor, u, names.get(u), Optional.ofNullable(byUnit.get(u)), frame))
                .toList();
        int signed = (int) all.stream().filter(Pledge::isSigned).count();
        return new BlockProgress(
                blockId,
                frame.term().name(),
                year,
                lines.size(),
                signed,
                (int) all.stream().filter(ProgressReading::isReported).count(),
                (int) all.stream()
                        .filter(p -> p.status() == PledgeStatus.CONFIRMED)
                        .count(),
                signed + "/" + lines.size() + " đã ký",
                lines,
                frame.pledgeDue(),
                frame.midReportDue(),
                frame.yearReportDue());
    }

    private static boolean isReported(Pledge p) {
        return p.status() == PledgeStatus.YEAR_REPORTED || p.status() == PledgeStatus.CONFIRMED;
    }

    private BlockProgress.Line line(Actor actor, UUID unit, String name, Optional<Pledge> pledge, PledgeFrame frame) {
        Optional<Pledge> seen = pledge.filter(p -> policy.sees(actor, p, frame));
        List<PledgeTarget> targets = seen.map(Pledge::targets).orElse(List.of());
        return new BlockProgress.Line(
                unit,
                name,
                seen.map(Pledge::id),
                seen.map(Pledge::status),
                seen.map(p -> p.status().label()).orElse("Chưa gửi"),
                pledge.filter(Pledge::isSigned).isPresent(),
                targets.size(),
                (int) targets.stream()
                        .filter(t -> t.isReported(ReportPeriod.YEAR))
                        .count(),
                PledgeViews.met(targets),
                (int) targets.stream()
                        .flatMap(t -> t.result(ReportPeriod.YEAR).or(() -> t.result(ReportPeriod.MID)).stream())
                        .filter(r -> r.question() != null)
                        .count());
    }

    /** The block and those above it see it; to all others it is absent. */
    private PledgeFrame frameInScope(Actor actor, UUID blockId, int year) {
        PledgeFrame frame = frames.of(blockId, year).orElseThrow(NotFound::new);
        if (!policy.seesProgress(actor, frame)) {
            throw new NotFound();
        }
        return frame;
    }

    /** @throws StateConflict while nobody has signed (409) */
    @Transactional
    Paper paper(Actor actor, UUID blockId, int year) {
        PledgeFrame frame = frameInScope(actor, blockId, year);
        Map<UUID, Pledge> signed = pledges.ofBlock(blockId, year).stream()
                .filter(Pledge::isSigned)
                .collect(Collectors.toMap(Pledge::unitId, Function.identity()));
        if (signed.isEmpty()) {
            throw new StateConflict("Chưa có đơn vị nào ký giao ước năm " + year + ".");
        }
        return PledgePapers.of(frame, units.of(frame.term().memberUnitIds()), signed);
    }

    @Override
    @Transactional
    public List<TargetResult> of(UUID unitId, int year) {
        return pledges.signedOf(unitId, year).stream()
                .flatMap(p -> p.targets().stream())
                .map(t -> {
                    ReportPeriod period = t.isReported(ReportPeriod.YEAR) ? ReportPeriod.YEAR : ReportPeriod.MID;
                    return new TargetResult(
                            t.indicator(),
                            t.plannedWords(),
                            t.reachedWords(period),
                            t.outcome(period).map(PledgeTarget.Outcome::words).orElse(""));
                })
                .toList();
    }
}
