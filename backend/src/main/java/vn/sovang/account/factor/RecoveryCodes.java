package vn.sovang.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.shared.security.KeyedHash;
import vn.sovang.shared.time.AppClock;

/**
 * Ten codes for the day the phone is lost, each good once. They are random enough (49 bits) for a keyed hash, and are
 * never shown again.
 */
@ApplicationScoped
public class RecoveryCodes {

    private static final int COUNT = 10;
    private static final int LENGTH = 10;
    /** Without letters and digits that are mistaken for each other on paper. */
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private final SecureRandom random = new SecureRandom();
    private final EntityManager entities;
    private final KeyedHash hash;
    private final AppClock clock;

    RecoveryCodes(EntityManager entities, KeyedHash hash, AppClock clock) {
        this.entities = entities;
        this.hash = hash;
        this.clock = clock;
    }

    /** Makes ten new codes; those before are good no more. */
    List<String> renew(UUID accountId) {
        drop(accountId);
        List<String> codes =
                Stream.generate(this::random).distinct().limit(COUNT).toList();
        for (String code : codes) {
            entities.createNativeQuery("insert into account_recovery_code (account_id, hash) values (:account, :hash)")
                    .setParameter("account", accountId)
                    .setParameter("hash", hashOf(accountId, code))
                    .executeUpdate();
        }
        return codes.stream().map(c -> c.substring(0, 5) + "-" + c.substring(5)).toList();
    }

    /** False when it is none of the codes, or used already. */
    boolean use(UUID accountId, String typed) {
        return entities.createNativeQuery("""
                        update account_recovery_code set used_at = :now
                         where account_id = :account and hash = :hash and used_at is null
                        """)
                        .setParameter("now", clock.instant())
                        .setParameter("account", accountId)
                        .setParameter("hash", hashOf(accountId, typed))
                        .executeUpdate()
                == 1;
    }

    public int left(UUID accountId) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from account_recovery_code where account_id = :account and used_at is null")
                        .setParameter("account", accountId)
                        .getSingleResult())
                .intValue();
    }

    void drop(UUID accountId) {
        entities.createNativeQuery("delete from account_recovery_code where account_id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    private String random() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }

    private String hashOf(UUID accountId, String typed) {
        String plain = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return hash.of("recovery-code", accountId + "." + plain);
    }
}
