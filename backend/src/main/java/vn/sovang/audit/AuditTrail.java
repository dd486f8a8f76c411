package vn.sovang.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Writes what was done in the same transaction as the doing. */
@ApplicationScoped
public class AuditTrail {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final AppClock clock;

    AuditTrail(EntityManager entities, ObjectMapper json, AppClock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param action noun of the doing, for example {@code plan.issue}
     * @param subjectType kind of record, for example {@code annual-plan}
     * @param details facts worth keeping; no secret, no ballot content
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor actor, String action, String subjectType, UUID subjectId, Map<String, ?> details) {
        entities.createNativeQuery("""
                        insert into audit_entry (id, at, account_id, account_name, action, subject_type, subject_id, details, sample)
                        values (:id, :at, :account, :name, :action, :type, :subject, cast(:details as jsonb), :sample)
                        """)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("at", clock.instant())
                .setParameter("account", actor.accountId())
                .setParameter("name", actor.name())
                .setParameter("action", action)
                .setParameter("type", subjectType)
                .setParameter("subject", subjectId)
                .setParameter("details", write(withDelegations(actor, details)))
                .setParameter("sample", clock.isSimulated())
                .executeUpdate();
    }

    public void record(Actor actor, String action, String subjectType, UUID subjectId) {
        record(actor, action, subjectType, subjectId, Map.of());
    }

    /**
     * Which of several roles an act leaned on is not known here; so every act of somebody who stands in for others
     * says for whom and as what ("X thay Y").
     */
    private static Map<String, ?> withDelegations(Actor actor, Map<String, ?> details) {
        if (actor.standsInFor().isEmpty()) {
            return details;
        }
        Map<String, Object> all = new LinkedHashMap<>(details);
        all.put("onBehalfOf", actor.standsInFor());
        all.put(
                "inWords",
                actor.standsInFor().stream()
                        .map(s -> actor.name() + " thay " + s.name() + " ("
                                + s.role().label() + ")")
                        .sorted()
                        .toList());
        return all;
    }

    private String write(Map<String, ?> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Audit details must be plain values", e);
        }
    }
}
