package vn.sovang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.figures.StatedFigure;
import vn.sovang.shared.figures.UnclearFigure;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitNames;

/** Writes who takes part in a movement, what was reached and what was given. */
@ApplicationScoped
public class MovementEntries {

    private final MovementEditing editing;
    private final Participations participations;
    private final MovementResults results;
    private final Contributions contributions;
    private final MovementPolicy policy;
    private final MovementViews views;
    private final UnitNames units;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    MovementEntries(
            MovementEditing editing,
            Participations participations,
            MovementResults results,
            Contributions contributions,
            MovementPolicy policy,
            MovementViews views,
            UnitNames units,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.editing = editing;
        this.participations = participations;
        this.results = results;
        this.contributions = contributions;
        this.policy = policy;
        this.views = views;
        this.units = units;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public MovementView join(Actor actor, UUID movementId, ParticipationContent content) {
        Movement movement = editing.inScope(actor, movementId);
        UUID unit = content == null ? null : content.unitId();
        policy.mayEnter(actor, movement, unit).orRefuse();
        shape.check(content);
        requireUnit(unit);
        movement.requireTakesEntries();
        participations.persist(Participation.of(movementId, content));
        return written(actor, movement, "movement.join", Map.of("unit", unit));
    }

    @Transactional
    MovementView leave(Actor actor, UUID movementId, UUID id, Precondition precondition) {
        Movement movement = editing.inScope(actor, movementId);
        Participation p = participations.get(movementId, id);
        policy.mayEnter(actor, movement, p.unitId()).orRefuse();
        precondition.require(p.version());
        movement.requireTakesEntries();
        participations.delete(p);
        return written(actor, movement, "movement.leave", Map.of("unit", p.unitId()));
    }

    @Transactional
    public MovementView addResult(Actor actor, UUID movementId, ResultContent content) {
        Movement movement = editing.inScope(actor, movementId);
        StatedFigure figure = checked(actor, movement, content);
        movement.requireTakesEntries();
        results.persist(MovementResult.of(movementId, content, figure, clock.today()));
        return written(actor, movement, "movement.result", Map.of("indicator", content.indicator()));
    }

    @Transactional
    MovementView changeResult(Actor actor, UUID movementId, UUID id, Precondition precondition, ResultContent content) {
        Movement movement = editing.inScope(actor, movementId);
        MovementResult result = results.get(movementId, id);
        policy.mayEnter(actor, movement, result.unitId()).orRefuse();
        precondition.require(result.version());
        StatedFigure figure = checked(actor, movement, content);
        movement.requireTakesEntries();
        String before = result.raw();
        result.describe(content, figure);
        return written(
                actor,
                movement,
                "movement.result-change",
                Map.of("indicator", content.indicator(), "from", before, "to", content.reached()));
    }

    @Transactional
    MovementView removeResult(Actor actor, UUID movementId, UUID id, Precondition precondition) {
        Movement movement = editing.inScope(actor, movementId);
        MovementResult result = results.get(movementId, id);
        policy.mayEnter(actor, movement, result.unitId()).orRefuse();
        precondition.require(result.version());
        movement.requireTakesEntries();
        results.delete(result);
        return written(actor, movement, "movement.result-remove", Map.of("indicator", result.indicator()));
    }

    @Transactional
    public MovementView contribute(Actor actor, UUID movementId, ContributionContent content) {
        Movement movement = editing.inScope(actor, movementId);
        ContributionAmount amount = checked(actor, movement, content);
        movement.requireTakesEntries();
        contributions.persist(Contribution.of(movementId, content, amount));
        return written(actor, movement, "movement.contribute", Map.of("kind", content.kind()));
    }

    @Transactional
    MovementView changeContribution(
            Actor actor, UUID movementId, UUID id, Precondition precondition, ContributionContent content) {
        Movement movement = editing.inScope(actor, movementId);
        Contribution contribution = contributions.get(movementId, id);
        policy.mayEnter(actor, movement, contribution.unitId()).orRefuse();
        precondition.require(contribution.version());
        ContributionAmount amount = checked(actor, movement, content);
        movement.requireTakesEntries();
        String before = contribution.raw();
        contribution.describe(content, amount);
        return written(
                actor, movement, "movement.contribution-change", Map.of("from", before, "to", content.raw(), "id", id));
    }

    @Transactional
    MovementView removeContribution(Actor actor, UUID movementId, UUID id, Precondition precondition) {
        Movement movement = editing.inScope(actor, movementId);
        Contribution contribution = contributions.get(movementId, id);
        policy.mayEnter(actor, movement, contribution.unitId()).orRefuse();
        precondition.require(contribution.version());
        movement.requireTakesEntries();
        contributions.delete(contribution);
        return written(actor, movement, "movement.contribution-remove", Map.of("id", id));
    }

    private StatedFigure checked(Actor actor, Movement movement, ResultContent content) {
        policy.mayEnter(actor, movement, content == null ? null : content.unitId())
                .orRefuse();
        shape.check(content);
        requireUnit(content.unitId());
        if (content.tellsOfAwards() && content.topic() != ResultTopic.AWARD) {
            throw new Invalid(
                    "/topic", "Đối tượng, cơ quan, hình thức khen thưởng chỉ ghi với số liệu về khen thưởng.");
        }
        try {
            return StatedFigure.read(content.reached(), content.measure(), content.reachedReading());
        } catch (UnclearFigure e) {
            throw new Invalid("/reached", e.getMessage());
        }
    }

    private ContributionAmount checked(Actor actor, Movement movement, ContributionContent content) {
        policy.mayEnter(actor, movement, content == null ? null : content.unitId())
                .orRefuse();
        shape.check(content);
        requireUnit(content.unitId());
        return ContributionAmount.read(content);
    }

    private void requireUnit(UUID unit) {
        if (unit != null && units.of(List.of(unit)).isEmpty()) {
            throw new Invalid("/unitId", "Không có đơn vị này.");
        }
    }

    private MovementView written(Actor actor, Movement movement, String action, Map<String, ?> details) {
        audit.record(actor, action, MovementViews.SUBJECT, movement.id(), details);
        contributions.flush();
        return views.of(actor, movement);
    }
}
