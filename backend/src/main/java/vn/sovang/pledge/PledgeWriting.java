package vn.sovang.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.document.FileExchange;
import vn.sovang.shared.figures.StatedFigure;
import vn.sovang.shared.figures.UnclearFigure;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitLife;

/** Begins pledges and writes what they promise and what was reached. */
@ApplicationScoped
public class PledgeWriting {

    private final Pledges pledges;
    private final PledgeFrames frames;
    private final PledgePolicy policy;
    private final UnitLife life;
    private final PledgeViews views;
    private final FileExchange files;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;
    private final AppClock clock;

    PledgeWriting(
            Pledges pledges,
            PledgeFrames frames,
            PledgePolicy policy,
            UnitLife life,
            PledgeViews views,
            FileExchange files,
            Shape shape,
            StatusHistory history,
            AuditTrail audit,
            AppClock clock) {
        this.pledges = pledges;
        this.frames = frames;
        this.policy = policy;
        this.life = life;
        this.views = views;
        this.files = files;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PledgeView begin(Actor actor, NewPledge wanted) {
        policy.mayBegin(actor, wanted == null ? null : wanted.unitId()).orRefuse();
        shape.check(wanted);
        PledgeFrame frame = frames.of(wanted.blockId(), wanted.year())
                .orElseThrow(() -> new Invalid("/year", "Cụm, khối chưa có kỳ của năm này."));
        policy.mayWrite(actor, wanted.unitId(), frame).orRefuse();
        if (!frame.term().memberUnitIds().contains(wanted.unitId())) {
            throw new Invalid("/unitId", "Đơn vị này không thuộc cụm, khối năm đó.");
        }
        if (!life.isActiveOn(wanted.unitId(), clock.today())) {
            throw new Invalid("/unitId", "Đơn vị đã giải thể, sáp nhập, không lập giao ước thi đua mới.");
        }
        Pledge pledge =
                Pledge.draft(frame.term().termId(), wanted.blockId(), wanted.year(), wanted.unitId(), clock.instant());
        if (wanted.fromPledgeId() != null) {
            pledge.continueFrom(pledges.findByIdOptional(wanted.fromPledgeId())
                    .filter(p -> p.unitId().equals(wanted.unitId()))
                    .orElseThrow(() -> new Invalid("/fromPledgeId", "Không có giao ước này của đơn vị.")));
        }
        if (pledges.of(wanted.blockId(), wanted.year(), wanted.unitId()).isPresent()) {
            throw new StateConflict("Đơn vị đã có giao ước năm " + wanted.year() + " trong cụm, khối này.");
        }
        pledges.persist(pledge);
        history.record(actor, PledgeViews.SUBJECT, pledge.id(), null, pledge.status(), "Bắt đầu soạn", null);
        audit.record(actor, "pledge.begin", PledgeViews.SUBJECT, pledge.id(), Map.of("year", wanted.year()));
        pledges.flush();
        return views.of(actor, pledge, frame);
    }

    @Transactional
    public PledgeView write(Actor actor, UUID id, Precondition precondition, PledgeContent content) {
        InScope in = inScope(actor, id);
        policy.mayWrite(actor, in.pledge().unitId(), in.frame()).orRefuse();
        precondition.require(in.pledge().version());
        shape.check(content);
        List<FieldError> errors = new ArrayList<>();
        List<PledgeTarget> targets = new ArrayList<>();
        List<StatedFigure> figures = new ArrayList<>();
        for (int i = 0; i < content.targets().size(); i++) {
            PledgeContent.Target t = content.targets().get(i);
            PledgeTarget target =
                    t.id() == null ? PledgeTarget.blank() : in.pledge().target(t.id());
            if (target == null || targets.contains(target)) {
                errors.add(new FieldError("/targets/" + i + "/id", "Không có chỉ tiêu này trong giao ước."));
            }
            targets.add(target);
            figures.add(figure(t, "/targets/" + i + "/planned", errors));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        in.pledge().requireOpen();
        for (int i = 0; i < targets.size(); i++) {
            PledgeContent.Target t = content.targets().get(i);
            targets.get(i)
                    .describe(i, t.indicator(), t.measure(), t.direction(), t.planned(), figures.get(i), t.note());
        }
        in.pledge()
                .promise(
                        content.contents(),
                        targets,
                        content.registrations().stream()
                                .map(r -> new Registration(r.awardCode(), r.subjectKind(), r.subjectName(), r.note()))
                                .toList(),
                        clock.instant());
        audit.record(actor, "pledge.write", PledgeViews.SUBJECT, id);
        pledges.flush();
        return views.of(actor, in.pledge(), in.frame());
    }

    @Transactional
    public PledgeView writeResults(Actor actor, UUID id, Precondition precondition, ResultsContent content) {
        InScope in = inScope(actor, id);
        Pledge pledge = in.pledge();
        policy.mayWrite(actor, pledge.unitId(), in.frame()).orRefuse();
        precondition.require(pledge.version());
        shape.check(content);
        List<FieldError> errors = new ArrayList<>();
        List<PeriodResult> results = new ArrayList<>();
        for (int i = 0; i < content.results().size(); i++) {
            ResultsContent.Result r = content.results().get(i);
            PledgeTarget target = pledge.target(r.targetId());
            if (target == null) {
                errors.add(new FieldError("/results/" + i + "/targetId", "Không có chỉ tiêu này trong giao ước."));
                continue;
            }
            StatedResult stated = result(target, r, "/results/" + i + "/reached", errors);
            requireFiles(actor, r, "/results/" + i + "/fileIds");
            results.add(PeriodResult.of(
                    r.reached(),
                    stated,
                    r.done(),
                    r.evidence(),
                    r.fileIds() == null ? null : r.fileIds().toArray(UUID[]::new)));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        pledge.requireTakesResults(content.period());
        for (int i = 0; i < results.size(); i++) {
            pledge.reportTarget(content.period(), content.results().get(i).targetId(), results.get(i));
        }
        String review = content.review() == null ? pledge.review(content.period()) : content.review();
        pledge.review(content.period(), review, clock.instant());
        audit.record(actor, "pledge.results", PledgeViews.SUBJECT, id, Map.of("period", content.period()));
        pledges.flush();
        return views.of(actor, pledge, in.frame());
    }

    private void requireFiles(Actor actor, ResultsContent.Result r, String pointer) {
        List<UUID> ids = r.fileIds() == null ? List.of() : r.fileIds();
        for (int i = 0; i < ids.size(); i++) {
            files.require(actor, ids.get(i), pointer + "/" + i);
        }
    }

    /** A pledge the actor may see, with its surroundings. */
    record InScope(Pledge pledge, PledgeFrame frame) {}

    InScope inScope(Actor actor, UUID id) {
        if (!pledges.holds(actor, id)) {
            throw new NotFound();
        }
        Pledge pledge = pledges.findByIdOptional(id).orElseThrow(NotFound::new);
        PledgeFrame frame = frames.of(pledge.blockId(), pledge.year()).orElseThrow(NotFound::new);
        if (!policy.sees(actor, pledge, frame)) {
            throw new NotFound();
        }
        return new InScope(pledge, frame);
    }

    private static StatedFigure figure(PledgeContent.Target t, String pointer, List<FieldError> errors) {
        if (t.planned() == null || t.direction() == TargetDirection.DONE) {
            return null;
        }
        try {
            return StatedFigure.read(t.planned(), t.measure(), t.plannedReading());
        } catch (UnclearFigure e) {
            errors.add(new FieldError(pointer, e.getMessage()));
            return null;
        }
    }

    private static StatedResult result(
            PledgeTarget target, ResultsContent.Result r, String pointer, List<FieldError> errors) {
        if (r.reached() == null || target.direction() == TargetDirection.DONE) {
            return null;
        }
        try {
            BigDecimal planned = target.measuredBy();
            return StatedResult.read(r.reached(), target.measure(), planned, r.reachedReading());
        } catch (UnclearFigure e) {
            errors.add(new FieldError(pointer, e.getMessage()));
            return null;
        }
    }
}
