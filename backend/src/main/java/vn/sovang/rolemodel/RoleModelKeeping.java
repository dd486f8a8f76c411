package vn.sovang.rolemodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Writes down role models, leads them through their stages and publishes them. */
@ApplicationScoped
public class RoleModelKeeping {

    private final RoleModels models;
    private final ModelCopies copies;
    private final RoleModelPolicy policy;
    private final RoleModelViews views;
    private final ModelSubjects subjects;
    private final EntityManager entities;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;
    private final AppClock clock;

    RoleModelKeeping(
            RoleModels models,
            ModelCopies copies,
            RoleModelPolicy policy,
            RoleModelViews views,
            ModelSubjects subjects,
            EntityManager entities,
            Shape shape,
            StatusHistory history,
            AuditTrail audit,
            AppClock clock) {
        this.models = models;
        this.copies = copies;
        this.policy = policy;
        this.views = views;
        this.subjects = subjects;
        this.entities = entities;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public RoleModelView find(Actor actor, RoleModelContent content) {
        (content == null || content.unitId() == null
                        ? policy.mayRecordAny(actor)
                        : policy.mayWrite(actor, content.unitId()))
                .orRefuse();
        shape.check(content);
        subjects.requireKnown(actor, content, null);
        RoleModel model = RoleModel.found(content);
        models.persist(model);
        history.record(actor, RoleModelViews.SUBJECT, model.id(), null, model.stage(), "Phát hiện", null);
        audit.record(actor, "role-model.find", RoleModelViews.SUBJECT, model.id(), Map.of("name", model.name()));
        models.flush();
        return views.of(actor, model);
    }

    @Transactional
    RoleModelView change(Actor actor, UUID id, Precondition precondition, RoleModelContent content) {
        RoleModel model = written(actor, id);
        precondition.require(model.version());
        shape.check(content);
        policy.mayWrite(actor, content.unitId()).orRefuse();
        subjects.requireKnown(actor, content, model);
        model.describe(content);
        audit.record(actor, "role-model.change", RoleModelViews.SUBJECT, id);
        models.flush();
        return views.of(actor, model);
    }

    @Transactional
    public RoleModelView move(Actor actor, UUID id, Precondition precondition, StageChange change) {
        RoleModel model = written(actor, id);
        precondition.require(model.version());
        shape.check(change);
        RoleModelStage before = model.stage();
        model.become(change.stage(), change.reason(), copies.countOf(id));
        history.record(
                actor,
                RoleModelViews.SUBJECT,
                id,
                before,
                model.stage(),
                model.stage().label(),
                change.reason());
        audit.record(actor, "role-model.move", RoleModelViews.SUBJECT, id, Map.of("to", model.stage()));
        models.flush();
        return views.of(actor, model);
    }

    @Transactional
    public RoleModelView publish(Actor actor, UUID id, Precondition precondition) {
        return publication(actor, id, precondition, true);
    }

    @Transactional
    RoleModelView unpublish(Actor actor, UUID id, Precondition precondition) {
        return publication(actor, id, precondition, false);
    }

    @Transactional
    RoleModelView get(Actor actor, UUID id) {
        return views.of(actor, inScope(actor, id));
    }

    /** @throws NotFound when there is none, or it is not known to the actor (404) */
    RoleModel inScope(Actor actor, UUID id) {
        // One statement whether it is hidden or absent, so that the time taken tells nothing.
        return policy.within(actor, new SqlList(entities, "select m.id", "role_model m"))
                .where("m.id = :id", "id", id)
                .first(t -> id)
                .flatMap(models::findByIdOptional)
                .orElseThrow(NotFound::new);
    }

    /** @throws vn.sovang.shared.problem.Forbidden when the actor sees it but writes nothing of it (403) */
    RoleModel written(Actor actor, UUID id) {
        RoleModel model = inScope(actor, id);
        policy.mayWrite(actor, model.unitId()).orRefuse();
        return model;
    }

    @Transactional
    public RoleModelView agree(Actor actor, UUID id, Precondition precondition, ConsentContent content) {
        RoleModel model = written(actor, id);
        precondition.require(model.version());
        shape.check(content);
        if (content.on().isAfter(clock.today())) {
            throw new Invalid("/on", "Ngày đồng ý không thể ở tương lai.");
        }
        model.agreed(new Consent(content.on(), content.by(), content.proof(), null));
        return written(actor, model, "role-model.consent");
    }

    @Transactional
    RoleModelView withdrawConsent(Actor actor, UUID id, Precondition precondition) {
        RoleModel model = written(actor, id);
        precondition.require(model.version());
        model.withdrewConsent(clock.today());
        return written(actor, model, "role-model.consent-end");
    }

    private RoleModelView written(Actor actor, RoleModel model, String action) {
        audit.record(actor, action, RoleModelViews.SUBJECT, model.id());
        models.flush();
        return views.of(actor, model);
    }

    private RoleModelView publication(Actor actor, UUID id, Precondition precondition, boolean open) {
        RoleModel model = inScope(actor, id);
        policy.mayPublish(actor).orRefuse();
        precondition.require(model.version());
        if (open) {
            model.publish(clock.today(), subjects.isAwarded(model.registerEntryId()));
        } else {
            model.unpublish();
        }
        audit.record(actor, open ? "role-model.publish" : "role-model.unpublish", RoleModelViews.SUBJECT, id);
        models.flush();
        return views.of(actor, model);
    }
}
