package vn.sovang.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Every change of state of every record with a life-cycle: from, to, by, when and why. Append-only. */
@ApplicationScoped
public class StatusHistory {

    private final EntityManager entities;
    private final AppClock clock;

    StatusHistory(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * One change.
     *
     * @param from absent for the first state
     * @param label Vietnamese words of what happened
     */
    @Schema(name = "StatusChange")
    public record Change(
            Optional<String> from,
            @NotNull String to,
            @NotNull String label,
            @NotNull String by,
            @NotNull Instant at,
            Optional<String> reason) {}

    /**
     * @param from null for the first state
     * @param label Vietnamese words for the time line, for example "Gửi Sở Nội vụ"
     * @param reason what the person gave as reason, null when none was asked
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            Actor actor, String subjectType, UUID subjectId, Enum<?> from, Enum<?> to, String label, String reason) {
        entities.createNativeQuery("""
                        insert into status_change (id, at, subject_type, subject_id, from_status, to_status, label, account_id, account_name, reason)
                        values (:id, :at, :type, :subject, cast(:from as text), :to, :label, :account, :name, cast(:reason as text))
                        """)
                .setParameter("id", UuidCreator.getTimeOrderedEpochPlus1())
                .setParameter("at", clock.instant())
                .setParameter("type", subjectType)
                .setParameter("subject", subjectId)
                .setParameter("from", from == null ? null : from.name())
                .setParameter("to", to.name())
                .setParameter("label", label)
                .setParameter("account", actor.accountId())
                .setParameter("name", actor.name())
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** Latest first. */
    public List<Change> of(String subjectType, UUID subjectId) {
        List<?> rows = entities.createNativeQuery("""
                        select from_status, to_status, label, account_name, at, reason from status_change
                         where subject_type = :type and subject_id = :subject order by at desc, id desc
                        """, Tuple.class)
                .setParameter("type", subjectType)
                .setParameter("subject", subjectId)
                .getResultList();
        return rows.stream().map(r -> read((Tuple) r)).toList();
    }

    private static Change read(Tuple t) {
        return new Change(
                Optional.ofNullable(t.get("from_status", String.class)),
                t.get("to_status", String.class),
                t.get("label", String.class),
                t.get("account_name", String.class),
                t.get("at", Instant.class),
                Optional.ofNullable(t.get("reason", String.class)));
    }
}
