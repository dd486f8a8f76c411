package vn.sovang.rolemodel;

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
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitNames;

/** Writes down who took a role model over, and where it was told of. */
@ApplicationScoped
public class RoleModelEntries {

    private final RoleModelKeeping keeping;
    private final ModelCopies copies;
    private final ModelMediaItems media;
    private final RoleModelViews views;
    private final UnitNames units;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    RoleModelEntries(
            RoleModelKeeping keeping,
            ModelCopies copies,
            ModelMediaItems media,
            RoleModelViews views,
            UnitNames units,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.keeping = keeping;
        this.copies = copies;
        this.media = media;
        this.views = views;
        this.units = units;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public RoleModelView addCopy(Actor actor, UUID id, CopyContent content) {
        RoleModel model = keeping.written(actor, id);
        shape.check(content);
        if (content.unitId() != null && units.of(List.of(content.unitId())).isEmpty()) {
            throw new Invalid("/unitId", "Không có đơn vị này.");
        }
        if (content.fromCopyId() != null
                && copies.findByIdOptional(content.fromCopyId())
                        .filter(c -> c.roleModelId().equals(id))
                        .isEmpty()) {
            throw new Invalid("/fromCopyId", "Điển hình này không có nơi làm theo ấy.");
        }
        StatedFigure figure;
        try {
            figure = content.reached() == null
                    ? null
                    : StatedFigure.read(content.reached(), content.measure(), content.reachedReading());
        } catch (UnclearFigure e) {
            throw new Invalid("/reached", e.getMessage());
        }
        model.requireLive();
        copies.persist(ModelCopy.of(id, content, figure));
        return written(actor, model, "role-model.copy", Map.of("name", content.name()));
    }

    @Transactional
    RoleModelView removeCopy(Actor actor, UUID id, UUID copyId, Precondition precondition) {
        RoleModel model = keeping.inScope(actor, id);
        ModelCopy copy = copies.get(id, copyId);
        keeping.written(actor, id);
        precondition.require(copy.version());
        if (copies.isSource(copyId)) {
            throw new StateConflict("Có nơi khác học từ nơi này. Hãy bỏ nơi đó trước.");
        }
        if (model.stage() == RoleModelStage.REPLICATED && copies.countOf(id) == 1) {
            throw new StateConflict("Điển hình đã nhân rộng phải có ít nhất một nơi làm theo.");
        }
        copies.delete(copy);
        return written(actor, model, "role-model.copy-remove", Map.of("name", copy.name()));
    }

    @Transactional
    public RoleModelView addMedia(Actor actor, UUID id, MediaContent content) {
        RoleModel model = keeping.written(actor, id);
        shape.check(content);
        model.requireLive();
        media.persist(ModelMedia.of(id, content));
        return written(actor, model, "role-model.media", Map.of("title", content.title()));
    }

    @Transactional
    RoleModelView removeMedia(Actor actor, UUID id, UUID mediaId, Precondition precondition) {
        RoleModel model = keeping.inScope(actor, id);
        ModelMedia item = media.get(id, mediaId);
        keeping.written(actor, id);
        precondition.require(item.version());
        media.delete(item);
        return written(actor, model, "role-model.media-remove", Map.of("title", item.title()));
    }

    /** The link of an item, for the check that goes out between two transactions. */
    @Transactional
    String link(Actor actor, UUID id, UUID mediaId) {
        keeping.inScope(actor, id);
        ModelMedia item = media.get(id, mediaId);
        keeping.written(actor, id);
        if (item.url() == null) {
            throw new StateConflict("Tin, bài này không ghi đường dẫn.");
        }
        return item.url();
    }

    @Transactional
    RoleModelView checked(Actor actor, UUID id, UUID mediaId, LinkFinding finding) {
        RoleModel model = keeping.written(actor, id);
        media.get(id, mediaId).checked(finding, clock.instant());
        return written(actor, model, "role-model.media-check", Map.of("to", finding.outcome()));
    }

    private RoleModelView written(Actor actor, RoleModel model, String action, Map<String, ?> details) {
        audit.record(actor, action, RoleModelViews.SUBJECT, model.id(), details);
        copies.flush();
        return views.of(actor, model);
    }
}
