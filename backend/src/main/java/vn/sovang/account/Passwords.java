package vn.sovang.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.sovang.shared.problem.TooManyTries;

/**
 * Argon2id with 19 MiB, two passes (OWASP's smallest advised setting). Two hashes run at a time, one of them for strangers, and a few wait; whoever
 * comes then is sent away at once, so that a crowd at the door takes neither the memory nor the threads of those inside.
 * Some of the waiting places are kept for people on a browser they have used before.
 */
@ApplicationScoped
public class Passwords {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final int AT_ONCE = 2;
    /** The other place is always free for people who are known, so that they never stand behind a crowd. */
    private static final int STRANGERS_AT_ONCE = 1;

    private static final int WAITING = 16;
    private static final int KEPT_FOR_KNOWN = 16;
    private static final Duration COME_BACK = Duration.ofSeconds(3);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Semaphore strangers = new Semaphore(STRANGERS_AT_ONCE, true);
    private final AtomicInteger inside = new AtomicInteger();
    private final String decoy = Password.hash("no account has this password")
            .addRandomSalt(16)
            .with(ARGON2)
            .getResult();

    public String hash(String password) {
        return inTurn(
                true,
                () -> Password.hash(password).addRandomSalt(16).with(ARGON2).getResult());
    }

    /**
     * Takes the same time for an account that does not exist ({@code hash} null).
     *
     * @param known asked by somebody signed in, or on a browser the account has used before
     * @throws TooManyTries at once when too many wait already
     */
    boolean matches(String password, String hash, boolean known) {
        boolean same = inTurn(known, () -> Password.check(password, hash == null ? decoy : hash)
                .with(ARGON2));
        return same && hash != null;
    }

    private <T> T inTurn(boolean known, Supplier<T> work) {
        int most = AT_ONCE + WAITING + (known ? KEPT_FOR_KNOWN : 0);
        if (inside.incrementAndGet() > most) {
            inside.decrementAndGet();
            throw new TooManyTries("Đang có quá nhiều người đăng nhập. Hãy thử lại sau ít giây.", COME_BACK);
        }
        try {
            return known ? at(places, work) : at(strangers, () -> at(places, work));
        } finally {
            inside.decrementAndGet();
        }
    }

    private static <T> T at(Semaphore door, Supplier<T> work) {
        door.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            door.release();
        }
    }
}
