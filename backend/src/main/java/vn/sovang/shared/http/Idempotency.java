package vn.sovang.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/**
 * Makes a POST safe to repeat: the answer is kept for 24 hours in the same transaction as the work, so a repeat with
 * the same key gives the first answer and does nothing.
 */
@ApplicationScoped
public class Idempotency {

    private static final int LONGEST = 200;

    private final EntityManager entities;
    private final ObjectMapper json;
    private final AppClock clock;

    Idempotency(EntityManager entities, ObjectMapper json, AppClock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param key header {@code Idempotency-Key}; without one the work simply runs
     * @param request what was asked, for example the address and the body; another request under the same key is
     *     refused with 422
     */
    @Transactional
    public <T> T once(Actor actor, String key, List<?> request, Class<T> kind, Supplier<T> work) {
        if (key == null || key.isBlank()) {
            return work.get();
        }
        if (key.length() > LONGEST) {
            throw new Invalid("Idempotency-Key", "Khóa chống gửi lặp dài quá " + LONGEST + " ký tự.");
        }
        String fingerprint = fingerprint(request);
        // Waits for a twin that is still running, then sees its row.
        int fresh = entities.createNativeQuery("""
                        insert into idempotency_key (account_id, key, fingerprint, created_at)
                        values (:account, :key, :fingerprint, :now)
                        on conflict (account_id, key) do update
                           set fingerprint = excluded.fingerprint, created_at = excluded.created_at, answer = null
                         where idempotency_key.created_at < :old
                        """)
                .setParameter("account", actor.accountId())
                .setParameter("key", key)
                .setParameter("fingerprint", fingerprint)
                .setParameter("now", clock.instant())
                .setParameter("old", clock.instant().minus(java.time.Duration.ofHours(24)))
                .executeUpdate();
        return fresh == 1 ? first(actor, key, work) : repeat(actor, key, fingerprint, kind);
    }

    private <T> T first(Actor actor, String key, Supplier<T> work) {
        T answer = work.get();
        entities.createNativeQuery(
                        "update idempotency_key set answer = cast(:answer as jsonb) where account_id = :account and key = :key")
                .setParameter("answer", write(answer))
                .setParameter("account", actor.accountId())
                .setParameter("key", key)
                .executeUpdate();
        return answer;
    }

    private <T> T repeat(Actor actor, String key, String fingerprint, Class<T> kind) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select fingerprint, cast(answer as text) from idempotency_key where account_id = :account and key = :key")
                .setParameter("account", actor.accountId())
                .setParameter("key", key)
                .getSingleResult();
        if (!fingerprint.equals(row[0])) {
            throw new Invalid("Idempotency-Key", "Khóa chống gửi lặp này đã dùng cho một yêu cầu khác.");
        }
        try {
            return json.readValue((String) row[1], kind);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer cannot be read back", e);
        }
    }

    private String fingerprint(List<?> request) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(write(request).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written as JSON", e);
        }
    }
}
