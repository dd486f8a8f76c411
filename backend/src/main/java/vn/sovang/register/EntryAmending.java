package vn.sovang.register;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Takes honours back and sets misprints right; the book keeps what it said before. */
@ApplicationScoped
public class EntryAmending {

    private final RegisterEntries entries;
    private final RegisterPolicy policy;
    private final Shape shape;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final AppClock clock;

    EntryAmending(
            RegisterEntries entries,
            RegisterPolicy policy,
            Shape shape,
            EntityManager entities,
            AuditTrail audit,
            AppClock clock) {
        this.entries = entries;
        this.policy = policy;
        this.shape = shape;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** R16 (Điều 93 Luật Thi đua, khen thưởng): an honour gained by a false achievement is taken back by decision. */
    @Transactional
    public void revoke(Actor actor, UUID id, Precondition precondition, RevokeHonour body) {
        RegisterEntry entry = entries.get(id);
        policy.mayAmend(actor).orRefuse();
        precondition.require(entry.version());
        shape.check(body);
        requirePast("/decisionDate", body.decisionDate());
        String number = DocumentSymbol.of(body.decisionNumber(), "QĐ-UBND");
        entry.revoke(body.decisionDate());
        entities.createNativeQuery("""
                        insert into register_revocation (entry_id, decision_number, decision_date, issuer_name, reason,
                                                         recorded_by, recorded_at)
                        values (:id, :number, :date, :issuer, :reason, :by, :at)""")
                .setParameter("id", id)
                .setParameter("number", number)
                .setParameter("date", body.decisionDate())
                .setParameter("issuer", body.issuer())
                .setParameter("reason", body.reason())
                .setParameter("by", actor.name())
                .setParameter("at", clock.instant())
                .executeUpdate();
        audit.record(actor, "register.revoke", "register-entry", id, Map.of("decision", number));
        entries.flush();
    }

    @Transactional
    public void correct(Actor actor, UUID id, Precondition precondition, CorrectEntry body) {
        RegisterEntry entry = entries.get(id);
        policy.mayAmend(actor).orRefuse();
        precondition.require(entry.version());
        shape.check(body);
        requirePast("/documentDate", body.documentDate());
        String former = entry.valueOf(body.field());
        if (body.corrected().equals(former)) {
            throw new Invalid("/corrected", "Nội dung đúng giống hệt nội dung đang ghi.");
        }
        if (entry.isRevoked()) {
            throw new StateConflict("Khen thưởng này đã bị hủy bỏ, không đính chính nữa.");
        }
        entry.correct(body.field(), body.corrected());
        entities.createNativeQuery("""
                        insert into register_correction (id, entry_id, field, former, corrected, document_number,
                                                         document_date, reason, recorded_by, recorded_at)
                        values (:id, :entry, :field, :former, :corrected, :number, :date, :reason, :by, :at)""")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("entry", id)
                .setParameter("field", body.field().name())
                .setParameter("former", former)
                .setParameter("corrected", body.corrected())
                .setParameter("number", body.documentNumber())
                .setParameter("date", body.documentDate())
                .setParameter("reason", body.reason())
                .setParameter("by", actor.name())
                .setParameter("at", clock.instant())
                .executeUpdate();
        audit.record(actor, "register.correct", "register-entry", id, Map.of("document", body.documentNumber()));
        entries.flush();
    }

    private void requirePast(String pointer, LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw new Invalid(pointer, "Ngày văn bản không được sau hôm nay.");
        }
    }
}
