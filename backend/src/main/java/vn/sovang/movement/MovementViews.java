package vn.sovang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
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
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitNames;

/** Movements as they are shown. */
@ApplicationScoped
class MovementViews {

    static final String SUBJECT = "movement";

    private final Participations participations;
    private final MovementResults results;
    private final UnitNames units;
    private final StatusHistory history;
    private final MovementPolicy policy;
    private final EntityManager entities;
    private final AppClock clock;

    MovementViews(
            Participations participations,
            MovementResults results,
            UnitNames units,
            StatusHistory history,
            MovementPolicy policy,
            EntityManager entities,
            AppClock clock) {
        this.participations = participations;
        this.results = results;
        this.units = units;
        this.history = history;
        this.policy = policy;
        this.entities = entities;
        this.clock = clock;
    }

    MovementView of(Actor actor, Movement m) {
        List<Participation> joined = participations.of(m.id());
        List<MovementResult> reached = results.of(m.id());
        Map<UUID, String> names = units.of(Stream.of(
                        Stream.of(m.ownerUnitId()),
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
                name("select name from block where id = :id", m.blockId()),
                parent.map(Movement::id),
                parent.map(Movement::name),
                Optional.ofNullable(m.subjects()),
                Optional.ofNullable(m.criteria()),
                Optional.ofNullable(m.note()),
                m.targets().stream()
                        .map(t -> new MovementView.Target(
                                t.indicator(),
                                Optional.ofNullable(t.measure()),
                                Optional.ofNullable(t.plannedRaw()),
                                Optional.ofNullable(t.planned())))
                        .toList(),
                m.reviews().stream()
                        .map(r -> new MovementView.Review(
                                r.isFinal(),
                                Optional.ofNullable(r.heldOn()),
                                Optional.ofNullable(r.document()),
                                r.conclusion()))
                        .toList(),
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
                totals(m.id()),
                warnings(m, joined, reached),
                history.of(SUBJECT, m.id()),
                Arrays.stream(MovementAction.values())
                        .map(a -> AllowedAction.of(a, policy.of(a, actor, m)))
                        .toList());
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
                policy.mayEnter(actor, m, r.unitId()).allowed());
    }

    private Optional<String> name(String sql, UUID id) {
        return id == null
                ? Optional.empty()
                : Optional.of((String) entities.createNativeQuery(sql, String.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }

    private List<MovementView.Total> totals(UUID movementId) {
        List<?> rows = entities.createNativeQuery("""
                        select kind, coalesce(sum(amount), 0) as amount, count(*) as n, count(*) - count(amount) as unknown,
                               coalesce(bool_and(qualifier = 'EXACT') filter (where amount is not null), true) as exact
                          from movement_contribution where movement_id = :movement group by kind
                        """, Tuple.class)
                .setParameter("movement", movementId)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(t -> {
                    ContributionKind kind = ContributionKind.valueOf(t.get("kind", String.class));
                    return new MovementView.Total(
                            kind,
                            kind.label(),
                            kind.measure(),
                            t.get("amount", BigDecimal.class),
                            t.get("n", Number.class).longValue(),
                            t.get("unknown", Number.class).longValue(),
                            t.get("exact", Boolean.class));
                })
                .sorted(java.util.Comparator.comparing(MovementView.Total::kind))
                .toList();
    }

    /** The faults named in real reports: no target, nobody taking part, no result, no review. */
    private List<MovementView.Warning> warnings(Movement m, List<Participation> joined, List<MovementResult> reached) {
        List<MovementView.Warning> found = new ArrayList<>();
        if (!m.hasMeasurableTarget()) {
            found.add(new MovementView.Warning("no-measurable-target", "Chưa có chỉ tiêu đo được."));
        }
        if (m.status() == MovementStatus.DRAFT) {
            return found;
        }
        if (joined.isEmpty()) {
            found.add(new MovementView.Warning("no-participant", "Chưa có đơn vị nào đăng ký tham gia."));
        }
        if (reached.isEmpty()) {
            found.add(new MovementView.Warning("no-result", "Chưa có kết quả nào được ghi."));
        }
        boolean over = m.toYear() != null && m.toYear() < clock.today().getYear()
                || m.endsOn() != null && m.endsOn().isBefore(clock.today());
        if (over && m.reviews().isEmpty()) {
            found.add(new MovementView.Warning("no-review", "Đã hết thời gian mà chưa sơ kết, tổng kết."));
        }
        return found;
    }
}
