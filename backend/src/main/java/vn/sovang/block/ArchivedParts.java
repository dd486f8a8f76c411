package vn.sovang.block;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.block.TermArchive.ArchivedUnit;

/** The parts of a year as they stand in its archive; nothing of them is left out. */
record ArchivedParts(Map<UUID, ArchivedUnit> units) {

    TermArchive.Member member(TermMember m) {
        return new TermArchive.Member(
                unit(m.unitId()),
                Optional.ofNullable(m.written()),
                Optional.ofNullable(m.since()),
                Optional.ofNullable(m.note()));
    }

    TermArchive.Leader leader(TermLeader l) {
        return new TermArchive.Leader(
                l.role(),
                unit(l.unitId()),
                Optional.ofNullable(l.written()),
                Optional.ofNullable(l.representative()),
                Optional.ofNullable(l.since()),
                Optional.ofNullable(l.until()),
                l.choice(),
                Optional.ofNullable(l.source()),
                l.expected());
    }

    TermArchive.Quota quota(TermQuota q) {
        return new TermArchive.Quota(
                q.awardCode(),
                Optional.ofNullable(q.most()),
                Optional.ofNullable(q.share()),
                Optional.ofNullable(q.shareOf()),
                q.reach(),
                Optional.ofNullable(q.rule()));
    }

    TermArchive.Activity activity(JointActivity a) {
        return new TermArchive.Activity(
                a.title(),
                Optional.ofNullable(a.place()),
                Optional.ofNullable(a.heldOn()),
                Optional.ofNullable(a.period()),
                Optional.ofNullable(a.total()),
                Optional.ofNullable(a.totalRaw()),
                Optional.ofNullable(a.goods()),
                Optional.ofNullable(a.note()),
                a.gap(),
                a.shares().stream().map(this::share).toList());
    }

    private TermArchive.Share share(ActivityShare s) {
        return new TermArchive.Share(
                units.get(s.unitId()),
                Optional.ofNullable(s.money()),
                Optional.ofNullable(s.goods()),
                Optional.ofNullable(s.goodsValue()),
                Optional.ofNullable(s.days()),
                Optional.ofNullable(s.note()));
    }

    TermArchive.Fact fact(ReportedFact f) {
        return new TermArchive.Fact(
                f.kind(),
                f.matter(),
                unit(f.unitId()),
                Optional.ofNullable(f.written()),
                Optional.ofNullable(f.raw()),
                Optional.ofNullable(f.forYear()),
                Optional.ofNullable(f.on()),
                f.standing(),
                Optional.ofNullable(f.source()),
                Optional.ofNullable(f.note()));
    }

    private Optional<ArchivedUnit> unit(UUID id) {
        return Optional.ofNullable(id).map(units::get);
    }
}
