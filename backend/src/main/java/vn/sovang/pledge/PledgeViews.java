package vn.sovang.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.audit.StatusHistory;
import vn.sovang.document.FileExchange;
import vn.sovang.document.FileView;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.unit.UnitNames;

/** Pledges as they are shown. */
@ApplicationScoped
class PledgeViews {

    static final String SUBJECT = "pledge";

    private final Pledges pledges;
    private final UnitNames units;
    private final StatusHistory history;
    private final PledgePolicy policy;
    private final FileExchange files;

    PledgeViews(Pledges pledges, UnitNames units, StatusHistory history, PledgePolicy policy, FileExchange files) {
        this.pledges = pledges;
        this.units = units;
        this.history = history;
        this.policy = policy;
        this.files = files;
    }

    PledgeView of(Actor actor, Pledge p, PledgeFrame frame) {
        Map<UUID, String> names = units.of(Stream.concat(Stream.of(p.unitId()), frame.term().headUnitId().stream())
                .distinct()
                .toList());
        List<PledgeTarget> targets = p.targets();
        Map<UUID, FileView> proofs = files.views(targets.stream()
                .flatMap(t -> Stream.of(ReportPeriod.values()).flatMap(r -> t.result(r).stream()))
                .flatMap(r -> Stream.of(r.files()))
                .distinct()
                .toList());
        return new PledgeView(
                p.id(),
                p.version(),
                p.blockId(),
                frame.term().name(),
                p.year(),
                p.unitId(),
                names.get(p.unitId()),
                frame.term().headTitle(),
                frame.term().headUnitId().map(names::get),
                p.status(),
                p.status().label(),
                p.contents(),
                targets.stream().map(t -> target(t, proofs)).toList(),
                p.registrations().stream().map(PledgeViews::aim).toList(),
                p.editedAt(),
                Optional.ofNullable(p.signedOn()),
                Optional.ofNullable(p.signedHow()).map(SignedHow::label),
                Optional.ofNullable(p.signer()),
                Optional.ofNullable(p.returnedReason()),
                Optional.ofNullable(p.review(ReportPeriod.MID)),
                Optional.ofNullable(p.review(ReportPeriod.YEAR)),
                frame.pledgeDue(),
                frame.midReportDue(),
                frame.yearReportDue(),
                met(targets),
                pledges.of(p.blockId(), p.year() - 1, p.unitId()).map(Pledge::id),
                history.of(SUBJECT, p.id()),
                Arrays.stream(PledgeAction.values())
                        .map(a -> AllowedAction.of(a, policy.of(a, actor, p, frame)))
                        .toList());
    }

    static int met(List<PledgeTarget> targets) {
        return (int) targets.stream()
                .map(t -> t.outcome(ReportPeriod.YEAR).or(() -> t.outcome(ReportPeriod.MID)))
                .filter(o -> o.filter(x -> Boolean.TRUE.equals(x.met())).isPresent())
                .count();
    }

    private static PledgeView.Target target(PledgeTarget t, Map<UUID, FileView> proofs) {
        return new PledgeView.Target(
                t.id(),
                t.indicator(),
                Optional.ofNullable(t.measure()),
                t.direction(),
                t.direction().label(),
                Optional.ofNullable(t.plannedRaw()),
                t.plannedWords(),
                Optional.ofNullable(t.planned()),
                Optional.ofNullable(t.plannedUpTo()),
                Optional.ofNullable(t.qualifier()),
                Optional.ofNullable(t.note()),
                result(t, ReportPeriod.MID, proofs),
                result(t, ReportPeriod.YEAR, proofs));
    }

    private static Optional<PledgeView.Result> result(PledgeTarget t, ReportPeriod period, Map<UUID, FileView> proofs) {
        Optional<PledgeTarget.Outcome> outcome = t.outcome(period);
        return t.result(period)
                .map(r -> new PledgeView.Result(
                        Optional.ofNullable(r.raw()),
                        t.reachedWords(period),
                        Optional.ofNullable(r.value()),
                        Optional.ofNullable(r.qualifier()),
                        Optional.ofNullable(r.done()),
                        outcome.map(PledgeTarget.Outcome::percent),
                        outcome.map(PledgeTarget.Outcome::met),
                        outcome.map(PledgeTarget.Outcome::words).orElse(""),
                        Optional.ofNullable(r.question()),
                        Optional.ofNullable(r.evidence()),
                        Stream.of(r.files())
                                .map(proofs::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private static PledgeView.Aim aim(Registration r) {
        return new PledgeView.Aim(
                r.awardCode(),
                r.subjectKind(),
                r.subjectKind().label(),
                r.subjectName(),
                Optional.ofNullable(r.note()));
    }
}
