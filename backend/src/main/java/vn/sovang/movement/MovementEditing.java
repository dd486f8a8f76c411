package vn.sovang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.shared.figures.StatedFigure;
import vn.sovang.shared.figures.UnclearFigure;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;

/** Prepares, launches, reviews and closes movements. */
@ApplicationScoped
public class MovementEditing {

    private static final String UNKNOWN = "Không có dữ liệu này.";

    private final Movements movements;
    private final MovementPolicy policy;
    private final MovementViews views;
    private final MovementCalls calls;
    private final MovementFamily family;
    private final ReviewPapers papers;
    private final EntityManager entities;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;

    MovementEditing(
            Movements movements,
            MovementPolicy policy,
            MovementViews views,
            MovementCalls calls,
            MovementFamily family,
            ReviewPapers papers,
            EntityManager entities,
            Shape shape,
            StatusHistory history,
            AuditTrail audit) {
        this.movements = movements;
        this.policy = policy;
        this.views = views;
        this.calls = calls;
        this.family = family;
        this.papers = papers;
        this.entities = entities;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
    }

    @Transactional
    public MovementView begin(Actor actor, MovementContent content) {
        policy.mayBegin(actor, content).orRefuse();
        shape.check(content);
        Movement movement = Movement.draft(content, targets(actor, content));
        movements.persist(movement);
        history.record(actor, MovementViews.SUBJECT, movement.id(), null, movement.status(), "Bắt đầu soạn", null);
        audit.record(actor, "movement.begin", MovementViews.SUBJECT, movement.id(), Map.of("name", movement.name()));
        movements.flush();
        return views.of(actor, movement);
    }

    @Transactional
    MovementView change(Actor actor, UUID id, Precondition precondition, MovementContent content) {
        Movement movement = inScope(actor, id);
        policy.mayRun(actor, movement).orRefuse();
        precondition.require(movement.version());
        shape.check(content);
        policy.mayBegin(actor, content).orRefuse();
        movement.describe(content, targets(actor, content));
        requireNoRing(movement);
        if (movement.status() == MovementStatus.LAUNCHED) {
            calls.push(movement);
        }
        audit.record(actor, "movement.change", MovementViews.SUBJECT, id);
        movements.flush();
        return views.of(actor, movement);
    }

    @Transactional
    public MovementView launch(Actor actor, UUID id, Precondition precondition, LaunchContent by) {
        return move(actor, id, precondition, by, "Phát động", m -> {
            m.launch(by);
            calls.push(m);
        });
    }

    @Transactional
    MovementView review(Actor actor, UUID id, Precondition precondition, ReviewContent review) {
        return move(actor, id, precondition, review, "Sơ kết", m -> m.reviewBetween(papers.read(actor, review, false)));
    }

    @Transactional
    public MovementView reviewFinally(Actor actor, UUID id, Precondition precondition, ReviewContent review) {
        return move(
                actor, id, precondition, review, "Tổng kết", m -> m.reviewFinally(papers.read(actor, review, true)));
    }

    @Transactional
    MovementView correctReview(Actor actor, UUID id, int place, Precondition precondition, ReviewContent review) {
        Movement movement = inScope(actor, id);
        if (place < 0 || place >= movement.reviews().size()) {
            throw new NotFound();
        }
        policy.mayRun(actor, movement).orRefuse();
        precondition.require(movement.version());
        shape.check(review);
        boolean isFinal = movement.reviews().get(place).isFinal();
        movement.correctReview(place, papers.read(actor, review, isFinal));
        audit.record(actor, "movement.review-change", MovementViews.SUBJECT, id);
        movements.flush();
        return views.of(actor, movement);
    }

    @Transactional
    public MovementView close(Actor actor, UUID id, Precondition precondition) {
        return move(actor, id, precondition, "", "Kết thúc", Movement::close);
    }

    @Transactional
    MovementView get(Actor actor, UUID id) {
        return views.of(actor, inScope(actor, id));
    }

    /** @throws NotFound when there is none, or it is a draft of others (404) */
    Movement inScope(Actor actor, UUID id) {
        // One statement whether it is hidden or absent, so that the time taken tells nothing.
        return policy.within(actor, new SqlList(entities, "select m.id", "movement m"))
                .where("m.id = :id", "id", id)
                .first(t -> id)
                .flatMap(movements::findByIdOptional)
                .orElseThrow(NotFound::new);
    }

    private MovementView move(
            Actor actor, UUID id, Precondition precondition, Object body, String label, Consumer<Movement> verb) {
        Movement movement = inScope(actor, id);
        policy.mayRun(actor, movement).orRefuse();
        precondition.require(movement.version());
        shape.check(body);
        MovementStatus before = movement.status();
        verb.accept(movement);
        history.record(actor, MovementViews.SUBJECT, id, before, movement.status(), label, null);
        audit.record(actor, "movement.move", MovementViews.SUBJECT, id, Map.of("to", movement.status()));
        movements.flush();
        return views.of(actor, movement);
    }

    private List<MovementTarget> targets(Actor actor, MovementContent content) {
        List<FieldError> errors = new ArrayList<>();
        if (content.toYear() != null && content.toYear() < content.fromYear()) {
            errors.add(new FieldError("/toYear", "Năm kết thúc phải từ năm bắt đầu trở đi."));
        }
        if (content.startsOn() != null
                && content.endsOn() != null
                && content.endsOn().isBefore(content.startsOn())) {
            errors.add(new FieldError("/endsOn", "Ngày kết thúc phải sau ngày bắt đầu."));
        }
        if (content.scope() == MovementScope.BLOCK && content.blockId() == null) {
            errors.add(new FieldError("/blockId", "Hãy chọn cụm, khối phát động."));
        }
        addresses(content, errors);
        requireKnown("select count(*) from unit where id = :id", content.ownerUnitId(), "/ownerUnitId", errors);
        requireKnown("select count(*) from block where id = :id", content.blockId(), "/blockId", errors);
        // A draft of others is as unknown as an id nobody has.
        if (content.parentId() != null
                && movements
                        .findByIdOptional(content.parentId())
                        .filter(m -> policy.sees(actor, m))
                        .isEmpty()) {
            errors.add(new FieldError("/parentId", UNKNOWN));
        }
        List<MovementTarget> targets = new ArrayList<>();
        for (int i = 0; i < content.targets().size(); i++) {
            MovementContent.Target t = content.targets().get(i);
            try {
                StatedFigure f =
                        t.planned() == null ? null : StatedFigure.read(t.planned(), t.measure(), t.plannedReading());
                targets.add(new MovementTarget(
                        t.indicator(),
                        t.measure(),
                        t.planned(),
                        f == null ? null : f.value(),
                        f == null ? null : f.upTo(),
                        f == null ? null : f.qualifier()));
            } catch (UnclearFigure e) {
                errors.add(new FieldError("/targets/" + i + "/planned", e.getMessage()));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return targets;
    }

    private void requireNoRing(Movement movement) {
        if (movement.parentId() != null && family.liesUnder(movement.parentId(), movement.id())) {
            throw new Invalid("/parentId", "Phong trào này đang thuộc phong trào đang sửa.");
        }
    }

    private void addresses(MovementContent content, List<FieldError> errors) {
        for (int i = 0; i < content.addresses().size(); i++) {
            MovementContent.Address a = content.addresses().get(i);
            String at = "/addresses/" + i;
            switch (a.kind()) {
                case UNIT_KIND -> require(a.unitKind(), at + "/unitKind", "Hãy chọn loại đơn vị.", errors);
                case UNIT -> require(a.unitId(), at + "/unitId", "Hãy chọn đơn vị.", errors);
                case BLOCK -> require(a.blockId(), at + "/blockId", "Hãy chọn cụm, khối.", errors);
            }
            requireKnown("select count(*) from unit where id = :id", a.unitId(), at + "/unitId", errors);
            requireKnown("select count(*) from block where id = :id", a.blockId(), at + "/blockId", errors);
        }
    }

    private static void require(Object part, String pointer, String message, List<FieldError> errors) {
        if (part == null) {
            errors.add(new FieldError(pointer, message));
        }
    }

    private void requireKnown(String sql, UUID id, String pointer, List<FieldError> errors) {
        if (id != null
                && ((Number) entities.createNativeQuery(sql)
                                        .setParameter("id", id)
                                        .getSingleResult())
                                .longValue()
                        == 0) {
            errors.add(new FieldError(pointer, UNKNOWN));
        }
    }
}
