package vn.sovang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sovang.audit.StatusHistory;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.unit.UnitNames;

/** Movements as they are shown. */
@ApplicationScoped
class MovementViews {

    static final String SUBJECT = "movement";

    private final Participations participations;
    private final MovementResults results;
    private final UnitNames units;
    private final MovementChecks checks;
    private final MovementAwards awards;
    private final MovementMediaItems media;
    private final ReviewPapers papers;
    private final MovementCalls calls;
    private final MovementFamily family;
    private final MovementSigns signs;
    private final StatusHistory history;
    private final MovementPolicy policy;
    private final EntityManager entities;

    MovementViews(
            Participations participations,
            MovementResults results,
            UnitNames units,
            MovementChecks checks,
            MovementAwards awards,
            MovementMediaItems media,
            ReviewPapers papers,
            MovementCalls calls,
            MovementFamily family,
            MovementSigns signs,
            StatusHistory history,
            MovementPolicy policy,
            EntityManager entities) {
        this.participations = participations;
        this.results = results;
        this.units = units;
        this.checks = checks;
        this.awards = awards;
        this.media = media;
        this.papers = papers;
        this.calls = calls;
        this.family = family;
        this.signs = signs;
        this.history = history;
        this.policy = policy;
        this.entities = entities;
    }

    MovementView of(Actor actor, Movement m) {
        List<Participation> joined = participations.of(m.id());
        List<MovementResult> reached = results.of(m.id());
        List<MovementCheck> visits = checks.of(m.id());
        MovementCalls.Count answered = calls.count(m.id());
        TargetProgress progress = new TargetProgress(m.id(), reached);
        boolean measured = m.targets().stream().anyMatch(t -> progress.of(t).isPresent());
        MovementSigns.Signs found = signs.of(m, visits.size(), joined.size(), reached.size(), measured);
        Map<UUID, String> names = units.of(Stream.of(
                        Stream.of(m.ownerUnitId()),
                        m.addresses().stream().map(MovementAddress::unitId),
                        visits.stream().map(MovementCheck::unitId),
                        joined.stream().map(Participation::unitId),
                        reached.stream().map(MovementResult::unitId))
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        // A draft of others stays unknown, also as the parent of what was launched.
        Optional<Movement> parent = Optional.ofNullable(m.parentId())
                .map(id -> entities.find(Movement.class, id))
                .filter(p -> policy.sees(actor, p));
        return new MovementView(
                m.id(),
                m.version(),
                m.name(),
                m.scope(),
                m.scope().label(),
                m.method(),
                m.method().label(),
                m.status(),
                m.status().label(),
                m.fromYear(),
                Optional.ofNullable(m.toYear()),
                Optional.ofNullable(m.startsOn()),
                Optional.ofNullable(m.endsOn()),
                Optional.ofNullable(m.period()),
                Optional.ofNullable(m.launch()),
                Optional.ofNullable(m.ownerUnitId()),
                Optional.ofNullable(m.ownerUnitId()).map(names::get),
                Optional.ofNullable(m.blockId()),
                Optional.ofNullable(m.blockId()).map(this::blockName),
                parent.map(Movement::id),
                parent.map(Movement::name),
                Optional.ofNullable(m.subjects()),
                Optional.ofNullable(m.criteria()),
                Optional.ofNullable(m.note()),
                addresses(m, names),
                Optional.ofNullable(m.schedule().joinDue()),
                Optional.ofNullable(m.schedule().reportPeriod()),
                Optional.ofNullable(m.schedule().reportDue()),
                new MovementView.Answers(answered.called(), answered.joined(), answered.reported()),
                calls.own(actor, m.id()),
                m.targets().stream()
                        .map(t -> new MovementView.Target(
                                t.indicator(),
                                Optional.ofNullable(t.measure()),
                                Optional.ofNullable(t.plannedRaw()),
                                Optional.ofNullable(t.planned()),
                                progress.of(t)))
                        .toList(),
                reviews(actor, m),
                joined.stream()
                        .map(p -> new MovementView.Participant(
                                p.id(),
                                p.version(),
                                p.unitId(),
                                names.get(p.unitId()),
                                Optional.ofNullable(p.joinedOn()),
                                Optional.ofNullable(p.plan()),
                                Optional.ofNullable(p.note()),
                                policy.mayEnter(actor, m, p.unitId()).allowed()))
                        .toList(),
                reached.stream().map(r -> result(actor, m, r, names)).toList(),
                family.totals(List.of(m.id())),
                visits.stream()
                        .map(v -> new MovementView.Check(
                                v.id(),
                                v.version(),
                                v.heldOn(),
                                Optional.ofNullable(v.unitId()),
                                Optional.ofNullable(v.unitId()).map(names::get),
                                Optional.ofNullable(v.document()),
                                v.conclusion()))
                        .toList(),
                awards.counts(m.id(), reached),
                media.of(m.id()).stream().map(MovementViews::item).toList(),
                found.roleModels(),
                family.children(actor, m.id()),
                found.warnings(),
                found.hollow(),
                history.of(SUBJECT, m.id()),
                Arrays.stream(MovementAction.values())
                        .map(a -> AllowedAction.of(a, policy.of(a, actor, m)))
                        .toList());
    }

    private List<MovementView.Review> reviews(Actor actor, Movement m) {
        List<MovementReview> all = m.reviews();
        return IntStream.range(0, all.size())
                .mapToObj(i -> papers.view(actor, i, all.get(i)))
                .toList();
    }

    private static MovementView.Media item(MovementMedia x) {
        return new MovementView.Media(
                x.id(),
                x.version(),
                x.kind(),
                x.kind().label(),
                x.title(),
                Optional.ofNullable(x.outlet()),
                Optional.ofNullable(x.url()),
                Optional.ofNullable(x.publishedOn()));
    }

    private MovementView.Result result(Actor actor, Movement m, MovementResult r, Map<UUID, String> names) {
        return new MovementView.Result(
                r.id(),
                r.version(),
                Optional.ofNullable(r.unitId()),
                Optional.ofNullable(r.unitId()).map(names::get),
                r.indicator(),
                Optional.ofNullable(r.measure()),
                r.period(),
                r.raw(),
                Optional.ofNullable(r.value()),
                Optional.ofNullable(r.note()),
                r.topic(),
                r.topic().label(),
                Optional.ofNullable(r.recipientKind()),
                Optional.ofNullable(r.recipientKind()).map(SubjectKind::label),
                Optional.ofNullable(r.grantedBy()),
                Optional.ofNullable(r.awardForm()),
                policy.mayEnter(actor, m, r.unitId()).allowed());
    }

    private List<MovementView.Address> addresses(Movement m, Map<UUID, String> names) {
        Map<UUID, String> blocks = new HashMap<>();
        return m.addresses().stream()
                .map(a -> new MovementView.Address(
                        a.kind(),
                        Optional.ofNullable(a.unitKind()),
                        Optional.ofNullable(a.unitId()),
                        Optional.ofNullable(a.blockId()),
                        switch (a.kind()) {
                            case UNIT_KIND -> a.unitKind().label();
                            case UNIT -> names.get(a.unitId());
                            case BLOCK -> blocks.computeIfAbsent(a.blockId(), this::blockName);
                        }))
                .toList();
    }

    private String blockName(UUID id) {
        return (String) entities.createNativeQuery("select name from block where id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
