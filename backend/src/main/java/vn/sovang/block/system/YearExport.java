package vn.sovang.block.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.block.Composition;
import vn.sovang.block.Compositions;
import vn.sovang.block.ReportedFactView;
import vn.sovang.block.TermArchive;
import vn.sovang.block.TermArchive.ArchivedUnit;
import vn.sovang.block.TermExport;
import vn.sovang.shared.security.Actor;

/** Writes a system's year out with all its blocks. */
@ApplicationScoped
class YearExport {

    private static final String FORMAT = "sovang-block-system-year/1";

    private final BlockSystems systems;
    private final BlockYears years;
    private final YearViews views;
    private final SystemKeeping keeping;
    private final Compositions compositions;
    private final TermExport terms;

    YearExport(
            BlockSystems systems,
            BlockYears years,
            YearViews views,
            SystemKeeping keeping,
            Compositions compositions,
            TermExport terms) {
        this.systems = systems;
        this.years = years;
        this.views = views;
        this.keeping = keeping;
        this.compositions = compositions;
        this.terms = terms;
    }

    @Transactional
    YearArchive of(Actor actor, UUID systemId, int year) {
        BlockSystem system = systems.get(systemId);
        YearView y = views.of(actor, system, years.meant(system, year));
        return new YearArchive(
                FORMAT,
                system.name(),
                keeping.get(actor, systemId).ownerName(),
                system.cycle(),
                Optional.ofNullable(system.note()),
                year,
                y.decidedBy(),
                y.decision(),
                y.replaced(),
                y.note(),
                y.counts(),
                y.quotas().stream()
                        .map(q -> new YearQuota(
                                q.reach(),
                                q.awardCode(),
                                q.most().orElse(null),
                                q.share().orElse(null),
                                q.shareOf().orElse(null),
                                q.rule().orElse(null)))
                        .toList(),
                y.sources(),
                y.facts().stream().map(YearExport::fact).toList(),
                y.warnings(),
                archives(actor, system, year));
    }

    private List<TermArchive> archives(Actor actor, BlockSystem system, int year) {
        return compositions.of(system.name(), year).stream()
                .map(Composition::blockId)
                .map(b -> terms.of(actor, b, year))
                .toList();
    }

    private static TermArchive.Fact fact(ReportedFactView f) {
        return new TermArchive.Fact(
                f.kind(),
                f.matter(),
                f.unitId().map(id -> new ArchivedUnit(id, f.unitName().orElseThrow(), Optional.empty())),
                f.written(),
                f.raw(),
                f.forYear(),
                f.on(),
                f.standing(),
                f.source(),
                f.note());
    }
}
