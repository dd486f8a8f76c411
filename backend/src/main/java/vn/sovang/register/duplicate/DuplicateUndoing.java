package vn.sovang.register.duplicate;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.register.RegisterPolicy;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Takes back what was said of a pair: it is asked again, and a line that was taken out stands in the book as it did. */
@ApplicationScoped
public class DuplicateUndoing {

    private final DuplicateQueries pairs;
    private final RegisterPolicy policy;
    private final EntityManager entities;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    DuplicateUndoing(
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

    /** @throws StateConflict when nothing was said yet, or a line is gone for another reason (409) */
    @Transactional
    public void undo(Actor actor, UUID id, Precondition seen, DuplicateViews.Undo body) {
        Tuple pair = pairs.forChange(id);
        policy.mayDeclare(actor).orRefuse();
        seen.require(pair.get("version", Integer.class));
        shape.check(body);
        if (pair.get("outcome", String.class) == null) {
            throw new StateConflict("Cặp này chưa được xử lý.");
        }
        Instant now = clock.instant();
        UUID kept = pair.get("kept_id", UUID.class);
        UUID first = pair.get("first_id", UUID.class);
        UUID second = pair.get("second_id", UUID.class);
        requireInBook(kept == null ? first : kept);
        if (kept == null) {
            requireInBook(second);
        }
        keep(actor, id, body.reason(), now);
        entities.createNativeQuery("""
                        update register_duplicate
                           set version = version + 1, outcome = null, kept_id = null, reason = null,
                               settled_by = null, settled_at = null where id = :id""").setParameter("id", id).executeUpdate();
        if (kept != null) {
            restore(kept.equals(first) ? second : first, kept, now);
        }
        audit.record(actor, "register.duplicate.undo", DuplicateQueries.SUBJECT, id, Map.of("reason", body.reason()));
    }

    private void requireInBook(UUID line) {
        boolean there = (Boolean)
                entities.createNativeQuery("select exists (select 1 from register_entry where id = :id)", Boolean.class)
                        .setParameter("id", line)
                        .getSingleResult();
        if (!there) {
            throw new StateConflict(
                    "Một dòng của cặp này không còn trong sổ vì đã gộp tiếp hoặc hoàn tác nhập. Hãy hoàn tác việc đó trước.");
        }
    }

    private void keep(Actor actor, UUID id, String why, Instant now) {
        entities.createNativeQuery("""
                        insert into register_duplicate_undoing
                        select :undoing, first_id, second_id, outcome, kept_id, reason, settled_by, settled_at, :why, :by, :at
                          from register_duplicate where id = :id""")
                .setParameter("undoing", UuidCreator.getTimeOrderedEpoch())
                .setParameter("why", why)
                .setParameter("by", actor.name())
                .setParameter("at", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Word for word; only a person laid together with another since is named by the record that stands. */
    private void restore(UUID line, UUID kept, Instant now) {
        int back = entities.createNativeQuery("""
                        insert into register_entry
                               (id, version, subject_kind, unit_id, person_id, household_id, subject_name, unit_name, post,
                                award_code, award_name, year, achievement, achievement_key, decision_id, decision_number,
                                decision_date, issuer_name, source, sample, revoked_on, subject_id, import_id,
                                former_names, recorded_at)
                        select r.id, r.version, r.subject_kind, r.unit_id, coalesce(p.merged_into_id, r.person_id),
                               r.household_id, r.subject_name, r.unit_name, r.post, r.award_code, r.award_name, r.year,
                               r.achievement, r.achievement_key, r.decision_id, r.decision_number, r.decision_date,
                               r.issuer_name, r.source, r.sample, r.revoked_on, r.subject_id, r.import_id,
                               r.former_names, r.recorded_at
                          from register_entry_removed r left join person p on p.id = r.person_id
                         where r.id = :id and r.why = 'SAME' and r.kept_id = :kept and r.restored_at is null""")
                .setParameter("id", line)
                .setParameter("kept", kept)
                .executeUpdate();
        if (back != 1) {
            throw new StateConflict("Không còn bản lưu của dòng đã gộp nên không hoàn tác được.");
        }
        entities.createNativeQuery(
                        "update register_entry_removed set restored_at = :at where id = :id and kept_id = :kept and restored_at is null")
                .setParameter("at", now)
                .setParameter("id", line)
                .setParameter("kept", kept)
                .executeUpdate();
    }
}
