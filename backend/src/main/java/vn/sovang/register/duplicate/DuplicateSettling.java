package vn.sovang.register.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.register.RegisterPolicy;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Writes down what somebody said of a pair. */
@ApplicationScoped
public class DuplicateSettling {

    private final DuplicateQueries pairs;
    private final RegisterPolicy policy;
    private final EntityManager entities;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    DuplicateSettling(
            DuplicateQueries pairs,
            RegisterPolicy policy,
            EntityManager entities,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.pairs = pairs;
        this.policy = policy;
        this.entities = entities;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws StateConflict when it was settled already, or the line to go cannot go (409) */
    @Transactional
    public void settle(Actor actor, UUID id, Precondition seen, DuplicateViews.Settle body) {
        Tuple pair = pairs.forChange(id);
        policy.mayDeclare(actor).orRefuse();
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
                DuplicateQueries.SUBJECT,
                id,
                Map.of("reason", body.reason()));
    }

    private void remove(Actor actor, UUID gone, UUID kept) {
        boolean mayGo = (Boolean) entities.createNativeQuery("""
                        select exists (select 1 from register_entry e where e.id = :id and e.source <> 'OWN_DECISION'
                                          and e.revoked_on is null
                                          and not exists (select 1 from register_correction c where c.entry_id = e.id)
                                          and not exists (select 1 from movement_award m where m.register_entry_id = e.id)
                                          and not exists (select 1 from declared_award a where a.entry_id = e.id)
                                          and not exists (select 1 from submitted_nominee n where n.entry_id = e.id)
                                          and not exists (select 1 from role_model m where m.register_entry_id = e.id)
                                          and not exists (select 1 from bonus_standing b where b.entry_id = e.id))""", Boolean.class)
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
