package vn.sovang.round.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.audit.AuditTrail;
import vn.sovang.decision.Decision;
import vn.sovang.decision.DecisionIssue;
import vn.sovang.decision.SigningCapacity;
import vn.sovang.round.RoundRoute;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;

/** The numbered decision of a unit's head: decision, register entries and outcomes in one transaction. */
@ApplicationScoped
public class OwnDeciding {

    private final OwnRounds owns;
    private final OwnPolicy policy;
    private final OwnViews views;
    private final OwnDecisionTexts texts;
    private final DecisionIssue decisions;
    private final Units units;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    OwnDeciding(
            OwnRounds owns,
            OwnPolicy policy,
            OwnViews views,
            OwnDecisionTexts texts,
            DecisionIssue decisions,
            Units units,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.owns = owns;
        this.policy = policy;
        this.views = views;
        this.texts = texts;
        this.decisions = decisions;
        this.units = units;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the round has come that far. */
    static Verdict ready(OwnPolicy.Action action, OwnRounds.Place at) {
        List<Candidate> pending = at.own().candidates().stream()
                .filter(c -> c.outcome() == OwnOutcome.PENDING)
                .toList();
        return switch (action) {
            case NAME -> Verdict.yes();
            case RECORD_SITTING -> Verdict.of(!pending.isEmpty(), "Chưa có đề nghị nào đang xét.");
            case DECIDE ->
                Verdict.of(!pending.isEmpty(), "Chưa có đề nghị nào đang xét.")
                        .and(Verdict.of(
                                pending.stream().noneMatch(c -> needsVote(at, c)),
                                "Chưa ghi kết quả họp Hội đồng của đơn vị."));
        };
    }

    private static boolean needsVote(OwnRounds.Place at, Candidate c) {
        return c.votesFor() == null
                && at.round().awards().stream()
                        .anyMatch(a -> a.awardCode().equals(c.awardCode()) && a.route() != RoundRoute.NO_COUNCIL);
    }

    @Transactional
    public OwnRoundView decide(Actor actor, UUID roundId, Precondition seen, OwnCommands.Decide body) {
        OwnRounds.Place at = owns.visible(actor, roundId);
        policy.may(actor, OwnPolicy.Action.DECIDE, at.round()).orRefuse();
        seen.require(at.own().version());
        shape.check(body);
        Unit unit = units.get(at.round().ownerUnitId());
        List<Candidate> decided = decided(at, body);
        Set<UUID> refused = refused(body, decided);
        List<Candidate> honoured =
                decided.stream().filter(c -> !refused.contains(c.id())).toList();
        check(at, unit, body, honoured);
        Decision decision = decisions.issue(
                actor,
                unit,
                new DecisionIssue.Order(
                        body.number(),
                        body.decidedOn(),
                        new Decision.Signer(body.signer(), body.signerPost(), body.capacity()),
                        texts.title(at.round(), honoured),
                        texts.legalBases(at),
                        honoured.stream().map(c -> grant(at, c)).toList()));
        at.own()
                .decide(
                        decision.id(),
                        decided.stream().map(Candidate::id).toList(),
                        refusals(body).stream()
                                .map(r -> new OwnRound.Refusal(r.candidateId(), r.reason()))
                                .toList(),
                        clock.instant());
        audit.record(
                actor,
                "round.decide",
                "award-round",
                roundId,
                Map.of("decision", decision.number(), "honours", honoured.size()));
        owns.flush();
        return views.of(actor, at);
    }

    private static List<OwnCommands.Refusal> refusals(OwnCommands.Decide body) {
        return body.refusals() == null ? List.of() : body.refusals();
    }

    private static List<Candidate> decided(OwnRounds.Place at, OwnCommands.Decide body) {
        Set<String> awards = body.awardCodes() == null ? Set.of() : body.awardCodes();
        return at.own().candidates().stream()
                .filter(c -> c.outcome() == OwnOutcome.PENDING)
                .filter(c -> awards.isEmpty() || awards.contains(c.awardCode()))
                .toList();
    }

    private static Set<UUID> refused(OwnCommands.Decide body, List<Candidate> decided) {
        List<FieldError> errors = new ArrayList<>();
        Set<UUID> refused = new HashSet<>();
        List<OwnCommands.Refusal> said = refusals(body);
        for (int i = 0; i < said.size(); i++) {
            UUID id = said.get(i).candidateId();
            if (!refused.add(id) || decided.stream().noneMatch(c -> c.id().equals(id))) {
                errors.add(new FieldError(
                        "/refusals/" + i + "/candidateId", "Không phải đề nghị đang xét của đợt này, hoặc bị lặp."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return refused;
    }

    private void check(OwnRounds.Place at, Unit unit, OwnCommands.Decide body, List<Candidate> honoured) {
        List<FieldError> errors = new ArrayList<>();
        if (honoured.isEmpty()) {
            errors.add(new FieldError("/refusals", "Quyết định phải khen ít nhất một tập thể, cá nhân."));
        }
        if (body.decidedOn().isAfter(clock.today())) {
            errors.add(new FieldError("/decidedOn", "Ngày quyết định không được sau hôm nay."));
        }
        Sitting sitting = at.own().sitting();
        if (sitting != null && body.decidedOn().isBefore(sitting.heldOn())) {
            errors.add(new FieldError("/decidedOn", "Ngày quyết định không được trước ngày họp Hội đồng."));
        }
        if (body.capacity() == SigningCapacity.TM) {
            errors.add(new FieldError("/capacity", "Quyết định khen thưởng của thủ trưởng không ký thay mặt (TM.)."));
        }
        honoured.stream()
                .map(Candidate::awardCode)
                .distinct()
                .flatMap(code -> decisions.refusal(unit, code, body.decidedOn()).stream())
                .forEach(why -> errors.add(new FieldError("/awardCodes", why)));
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        Verdict may = OwnPolicy.open(at.round())
                .and(Verdict.of(
                        honoured.stream().noneMatch(c -> needsVote(at, c)),
                        "Chưa ghi kết quả họp Hội đồng của đơn vị."));
        may.orConflict();
    }

    private static DecisionIssue.Grant grant(OwnRounds.Place at, Candidate c) {
        return new DecisionIssue.Grant(
                c.subjectKind(),
                c.unitId(),
                c.personId(),
                c.householdId(),
                c.name(),
                c.unitName(),
                c.post(),
                c.awardCode(),
                at.round().year(),
                c.achievement(),
                null);
    }

    static String counted(List<Candidate> honoured) {
        return honoured.stream()
                .collect(Collectors.groupingBy(Candidate::subjectKind, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> String.format("%02d ", e.getValue())
                        + e.getKey().label().toLowerCase())
                .collect(Collectors.joining(", "));
    }
}
