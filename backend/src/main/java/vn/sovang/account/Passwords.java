package vn.sovang.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.sovang.shared.problem.TooManyTries;

/** Argon2id with 19 MiB, two passes (OWASP's smallest advised setting); at most two hashes run at a time. */
@ApplicationScoped
public class Passwords {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Semaphore places = new Semaphore(2, true);
    private final String decoy = Password.hash("no account has this password")
            .addRandomSalt(16)
            .with(ARGON2)
            .getResult();

    public String hash(String password) {
        return inTurn(
                () -> Password.hash(password).addRandomSalt(16).with(ARGON2).getResult());
    }

    /** Takes the same time for an account that does not exist ({@code hash} null). */
    boolean matches(String password, String hash) {
        boolean same = inTurn(
                () -> Password.check(password, hash == null ? decoy : hash).with(ARGON2));
        return same && hash != null;
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        try {
            if (!places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooManyTries("Đang có quá nhiều người đăng nhập. Hãy thử lại sau ít giây.", LONGEST_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
