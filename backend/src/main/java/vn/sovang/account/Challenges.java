package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.security.KeyedHash;
import vn.sovang.shared.time.AppClock;

/**
 * What stands between the two steps of a sign-in: good for one account for five minutes, and for nothing once its
 * password was changed.
 */
@ApplicationScoped
class Challenges {

    private static final String PURPOSE = "challenge";
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final KeyedHash hash;
    private final AppClock clock;

    Challenges(KeyedHash hash, AppClock clock) {
        this.hash = hash;
        this.clock = clock;
    }

    String write(Account account) {
        long until = clock.instant().plus(LIFE).getEpochSecond();
        return hash.sign(PURPOSE, account.id() + "." + until + "." + password(account));
    }

    /** Whose it is, while it is good. */
    Optional<UUID> read(String challenge) {
        return hash.verified(PURPOSE, challenge)
                .map(claim -> claim.split("\\."))
                .filter(parts -> Long.parseLong(parts[1]) > clock.instant().getEpochSecond())
                .map(parts -> UUID.fromString(parts[0]));
    }

    /** Whether the password is still the one that was right in the first step. */
    boolean isOf(String challenge, Account account) {
        return hash.verified(PURPOSE, challenge)
                .filter(claim -> claim.endsWith("." + password(account)))
                .isPresent();
    }

    private String password(Account account) {
        return hash.of("challenge-password", String.valueOf(account.passwordHash()));
    }
}
