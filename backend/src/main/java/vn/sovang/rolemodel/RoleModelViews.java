package vn.sovang.rolemodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.audit.StatusHistory;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.unit.UnitNames;

/** Role models as they are shown. */
@ApplicationScoped
class RoleModelViews {

    static final String SUBJECT = "role-model";

    private final ModelCopies copies;
    private final ModelMediaItems media;
    private final UnitNames units;
    private final StatusHistory history;
    private final RoleModelPolicy policy;
    private final PublicRoleModels publicly;
    private final EntityManager entities;

    RoleModelViews(
            ModelCopies copies,
            ModelMediaItems media,
            UnitNames units,
            StatusHistory history,
            RoleModelPolicy policy,
            PublicRoleModels publicly,
            EntityManager entities) {
        this.copies = copies;
        this.media = media;
        this.units = units;
        this.history = history;
        this.policy = policy;
        this.publicly = publicly;
        this.entities = entities;
    }

    RoleModelView of(Actor actor, RoleModel m) {
        List<ModelCopy> taken = copies.of(m.id());
        Map<UUID, String> names =
                units.of(Stream.concat(Stream.of(m.unitId()), taken.stream().map(ModelCopy::unitId))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        // A movement that is still a draft stays unknown here too.
        Optional<String> movement =
                name("select name from movement where id = :id and status <> 'DRAFT'", m.movementId());
        Optional<PublicRoleModel> shown = publicly.shownOf(m.id());
        return new RoleModelView(
                m.id(),
                m.version(),
                m.subjectKind(),
                m.subjectKind().label(),
                m.name(),
                Optional.ofNullable(m.post()),
                Optional.ofNullable(m.personId()),
                Optional.ofNullable(m.subjectUnitId()),
                Optional.ofNullable(m.householdId()),
                m.unitId(),
                names.get(m.unitId()),
                movement.map(n -> m.movementId()),
                movement,
                Optional.ofNullable(m.registerEntryId()),
                name("select award_name from register_entry where id = :id", m.registerEntryId()),
                Optional.ofNullable(m.field()),
                m.deed(),
                Optional.ofNullable(m.story()),
                m.foundOn(),
                m.stage(),
                m.stage().label(),
                Optional.ofNullable(m.publishedOn()),
                Optional.ofNullable(m.consent())
                        .filter(c -> policy.mayWrite(actor, m.unitId()).allowed())
                        .map(RoleModelView.ConsentView::of),
                shown,
                m.stage().next().stream()
                        .map(s -> new RoleModelView.NextStage(
                                s, s.label(), m.stage().needsReason(s)))
                        .toList(),
                taken.stream().map(c -> copy(c, names)).toList(),
                media.of(m.id()).stream().map(RoleModelViews::item).toList(),
                history.of(SUBJECT, m.id()),
                Arrays.stream(RoleModelAction.values())
                        .map(a -> AllowedAction.of(a, policy.of(a, actor, m, shown.isPresent())))
                        .toList());
    }

    private Optional<String> name(String sql, UUID id) {
        return id == null
                ? Optional.empty()
                : entities.createNativeQuery(sql, String.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .map(String.class::cast)
                        .findFirst();
    }

    private static RoleModelView.Copy copy(ModelCopy c, Map<UUID, String> names) {
        return new RoleModelView.Copy(
                c.id(),
                c.version(),
                Optional.ofNullable(c.fromCopyId()),
                c.subjectKind(),
                c.subjectKind().label(),
                c.name(),
                Optional.ofNullable(c.unitId()),
                Optional.ofNullable(c.unitId()).map(names::get),
                Optional.ofNullable(c.place()),
                Optional.ofNullable(c.since()),
                c.result(),
                Optional.ofNullable(c.raw()),
                Optional.ofNullable(c.measure()));
    }

    private static RoleModelView.Media item(ModelMedia x) {
        return new RoleModelView.Media(
                x.id(),
                x.version(),
                x.kind(),
                x.kind().label(),
                x.title(),
                Optional.ofNullable(x.outlet()),
                Optional.ofNullable(x.url()),
                Optional.ofNullable(x.publishedOn()),
                Optional.ofNullable(x.checkOutcome()),
                Optional.ofNullable(x.checkOutcome()).map(LinkOutcome::label),
                Optional.ofNullable(x.checkOutcome()).map(LinkOutcome::advice),
                Optional.ofNullable(x.checkStatus()),
                Optional.ofNullable(x.checkedAt()));
    }
}
