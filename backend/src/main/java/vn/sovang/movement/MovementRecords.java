package vn.sovang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitNames;

/** What those who run a movement write down beside its life: check visits, and the awards that came of it. */
@ApplicationScoped
public class MovementRecords {

    private final MovementEditing editing;
    private final MovementChecks checks;
    private final MovementMediaItems media;
    private final MovementAwards awards;
    private final MovementPolicy policy;
    private final MovementViews views;
    private final UnitNames units;
    private final Shape shape;
    private final AuditTrail audit;

    MovementRecords(
            MovementEditing editing,
            MovementChecks checks,
            MovementMediaItems media,
            MovementAwards awards,
            MovementPolicy policy,
            MovementViews views,
            UnitNames units,
            Shape shape,
            AuditTrail audit) {
        this.editing = editing;
        this.checks = checks;
        this.media = media;
        this.awards = awards;
        this.policy = policy;
        this.views = views;
        this.units = units;
        this.shape = shape;
        this.audit = audit;
    }

    @Transactional
    public MovementView check(Actor actor, UUID movementId, CheckContent content) {
        Movement movement = run(actor, movementId);
        shape.check(content);
        if (content.unitId() != null && units.of(List.of(content.unitId())).isEmpty()) {
            throw new Invalid("/unitId", "Không có đơn vị này.");
        }
        movement.requireTakesEntries();
        checks.persist(MovementCheck.of(movementId, content));
        return written(actor, movement, "movement.check", Map.of("on", content.heldOn()));
    }

    @Transactional
    MovementView removeCheck(Actor actor, UUID movementId, UUID id, Precondition precondition) {
        Movement movement = editing.inScope(actor, movementId);
        MovementCheck check = checks.get(movementId, id);
        policy.mayRun(actor, movement).orRefuse();
        precondition.require(check.version());
        movement.requireTakesEntries();
        checks.delete(check);
        return written(actor, movement, "movement.check-remove", Map.of("on", check.heldOn()));
    }

    /** The press writes after the end too, so a closed movement still takes items. */
    @Transactional
    public MovementView addMedia(Actor actor, UUID movementId, MovementMediaContent content) {
        Movement movement = run(actor, movementId);
        shape.check(content);
        movement.requireWasLaunched();
        media.persist(MovementMedia.of(movementId, content));
        return written(actor, movement, "movement.media", Map.of("title", content.title()));
    }

    @Transactional
    MovementView removeMedia(Actor actor, UUID movementId, UUID id, Precondition precondition) {
        Movement movement = editing.inScope(actor, movementId);
        MovementMedia item = media.get(movementId, id);
        policy.mayRun(actor, movement).orRefuse();
        precondition.require(item.version());
        media.delete(item);
        return written(actor, movement, "movement.media-remove", Map.of("title", item.title()));
    }

    /** Awards come after the end, so a closed movement still takes them. */
    @Transactional
    public MovementView linkAwards(Actor actor, UUID movementId, AwardLink link) {
        Movement movement = run(actor, movementId);
        shape.check(link);
        if (link.entryIds().isEmpty() && link.decisionId() == null) {
            throw new Invalid("/entryIds", "Hãy chọn khen thưởng hoặc quyết định.");
        }
        if (!awards.knows(link.entryIds())) {
            throw new Invalid("/entryIds", "Có mục không có trong sổ khen thưởng.");
        }
        if (link.decisionId() != null && !awards.knowsDecision(link.decisionId())) {
            throw new Invalid("/decisionId", "Sổ khen thưởng không có mục nào của quyết định này.");
        }
        movement.requireWasLaunched();
        int linked = awards.link(movementId, link.entryIds(), link.decisionId());
        return written(actor, movement, "movement.award", Map.of("rows", linked));
    }

    @Transactional
    MovementView unlinkAward(Actor actor, UUID movementId, UUID entryId, Precondition precondition) {
        Movement movement = editing.inScope(actor, movementId);
        if (!awards.isLinked(movementId, entryId)) {
            throw new NotFound();
        }
        policy.mayRun(actor, movement).orRefuse();
        precondition.require(movement.version());
        awards.unlink(movementId, entryId);
        return written(actor, movement, "movement.award-remove", Map.of("entry", entryId));
    }

    private Movement run(Actor actor, UUID id) {
        Movement movement = editing.inScope(actor, id);
        policy.mayRun(actor, movement).orRefuse();
        return movement;
    }

    private MovementView written(Actor actor, Movement movement, String action, Map<String, ?> details) {
        audit.record(actor, action, MovementViews.SUBJECT, movement.id(), details);
        checks.flush();
        return views.of(actor, movement);
    }
}
