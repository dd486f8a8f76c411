package vn.sovang.register.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.audit.AuditTrail;
import vn.sovang.register.RegisterPolicy;
import vn.sovang.register.RegisterQueries;
import vn.sovang.register.RegisterViews;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Lists the pairs the database found and writes down what somebody said of one. */
@ApplicationScoped
public class DuplicateSettling {

    private static final String SUBJECT = "register-duplicate";

    private final RegisterQueries register;
    private final RegisterPolicy policy;
    private final EntityManager entities;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    DuplicateSettling(
            RegisterQueries register,
            RegisterPolicy policy,
            EntityManager entities,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.register = register;
        this.policy = policy;
        this.entities = entities;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /** Latest first; two statements. */
    DuplicateViews.Slice page(Actor actor, boolean settled, UUID after, int size) {
        policy.mayDeclare(actor).orRefuse();
        String when = settled ? "settled_at" : "found_at";
        String more = after == null
                ? ""
                : " and (d.%1$s, d.id) < (select a.%1$s, a.id from register_duplicate a where a.id = :after)"
                        .formatted(when);
        var query = entities.createNativeQuery(
                        "select d.* from register_duplicate d where d.outcome is " + (settled ? "not null" : "null")
                                + more + " order by d." + when + " desc, d.id desc limit :most",
                        Tuple.class)
                .setParameter("most", size + 1);
        if (after != null) {
            query.setParameter("after", after);
        }
        List<Tuple> found = new ArrayList<>();
        query.getResultList().forEach(r -> found.add((Tuple) r));
        List<Tuple> shown = found.size() > size ? found.subList(0, size) : found;
        Map<UUID, RegisterViews.Entry> lines = register
                .ever(shown.stream()
                        .flatMap(t -> Stream.of(t.get("first_id", UUID.class), t.get("second_id", UUID.class)))
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(RegisterViews.Entry::id, e -> e, (a, b) -> a));
        List<DuplicateViews.Pair> pairs =
                shown.stream().map(t -> pair(t, lines)).toList();
        return new DuplicateViews.Slice(
                pairs,
                found.size() > size ? Optional.of(pairs.get(size - 1).id().toString()) : Optional.empty());
    }

    private static DuplicateViews.Pair pair(Tuple t, Map<UUID, RegisterViews.Entry> lines) {
        DuplicateViews.Kind kind = DuplicateViews.Kind.valueOf(t.get("kind", String.class));
        return new DuplicateViews.Pair(
                t.get("id", UUID.class),
                t.get("version", Integer.class),
                kind,
                kind.label(),
                Stream.of(t.get("first_id", UUID.class), t.get("second_id", UUID.class))
                        .filter(lines::containsKey)
                        .map(lines::get)
                        .toList(),
                Optional.ofNullable(t.get("outcome", String.class))
                        .map(o -> new DuplicateViews.Settlement(
                                DuplicateViews.Outcome.valueOf(o),
                                Optional.ofNullable(t.get("kept_id", UUID.class)),
                                t.get("reason", String.class),
                                t.get("settled_by", String.class),
                                t.get("settled_at", Instant.class))));
    }

    /** @throws StateConflict when it was settled already, or the line to go cannot go (409) */
    @Transactional
    public void settle(Actor actor, UUID id, Precondition seen, DuplicateViews.Settle body) {
        List<?> rows = entities.createNativeQuery(
                        "select * from register_duplicate where id = :id for update", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        policy.mayDeclare(actor).orRefuse();
        Tuple pair = (Tuple) rows.get(0);
        seen.require(pair.get("version", Integer.class));
        shape.check(body);
        UUID first = pair.get("first_id", UUID.class);
        UUID second = pair.get("second_id", UUID.class);
        boolean merges = body.outcome() == DuplicateViews.Outcome.MERGED;
        UUID kept = body.keptId().orElse(null);
        if (merges != (kept != null) || merges && !kept.equals(first) && !kept.equals(second)) {
            throw new Invalid("/keptId", "Hãy chọn dòng được giữ lại.");
        }
        if (pair.get("outcome", String.class) != null) {
            throw new StateConflict("Cặp này đã được xử lý.");
        }
        entities.createNativeQuery("""
                        update register_duplicate
                           set version = version + 1, outcome = :outcome, kept_id = cast(cast(:kept as text) as uuid),
                               reason = :reason, settled_by = :by, settled_at = :at where id = :id""")
                .setParameter("outcome", body.outcome().name())
                .setParameter("kept", kept == null ? null : kept.toString())
                .setParameter("reason", body.reason())
                .setParameter("by", actor.name())
                .setParameter("at", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
        if (merges) {
            remove(actor, kept.equals(first) ? second : first, kept);
        }
        audit.record(
                actor,
                merges ? "register.duplicate.merge" : "register.duplicate.part",
                SUBJECT,
                id,
                Map.of("reason", body.reason()));
    }

    private void remove(Actor actor, UUID gone, UUID kept) {
        boolean mayGo = (Boolean) entities.createNativeQuery("""
                        select exists (select 1 from register_entry e where e.id = :id and e.source <> 'OWN_DECISION'
                                          and e.revoked_on is null
                                          and not exists (select 1 from register_correction c where c.entry_id = e.id)
                                          and not exists (select 1 from movement_award m where m.register_entry_id = e.id))""", Boolean.class)
                .setParameter("id", gone)
                .getSingleResult();
        if (!mayGo) {
            throw new StateConflict(
                    "Dòng còn lại thuộc quyết định trên hệ thống, đã đính chính, hủy bỏ hoặc đang được dùng, nên phải giữ. Hãy giữ dòng đó và bỏ dòng kia.");
        }
        entities.createNativeQuery("""
                        insert into register_entry_removed
                        select e.*, cast(:at as timestamptz), :by, 'SAME', :kept from register_entry e where e.id = :id""")
                .setParameter("at", clock.instant())
                .setParameter("by", actor.name())
                .setParameter("kept", kept)
                .setParameter("id", gone)
                .executeUpdate();
        entities.createNativeQuery("delete from register_entry where id = :id")
                .setParameter("id", gone)
                .executeUpdate();
    }
}
