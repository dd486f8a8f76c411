package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.sovang.account.factor.CodeCheck;
import vn.sovang.shared.problem.TooManyTries;

/** Whether people are who they say: passwords and codes, slowed down after wrong tries and written down. */
@ApplicationScoped
public class Proofs {

    private static final int LONGEST_PASSWORD = 256;

    private final Accounts accounts;
    private final KnownBrowsers browsers;
    private final SignInAttempts attempts;
    private final Passwords passwords;
    private final SignInTrail trail;

    Proofs(Accounts accounts, KnownBrowsers browsers, SignInAttempts attempts, Passwords passwords, SignInTrail trail) {
        this.accounts = accounts;
        this.browsers = browsers;
        this.attempts = attempts;
        this.passwords = passwords;
        this.trail = trail;
    }

    /**
     * The account, when name and password are right; an unknown name takes as long as a known one.
     *
     * @throws TooManyTries while tries have to wait, before the password is looked at (429)
     */
    Optional<Account> byPassword(String username, String password, Caller caller) {
        String name = username.toLowerCase(Locale.ROOT);
        Optional<Account> account = named(name);
        boolean known = account.filter(a -> browsers.knows(caller, a.id())).isPresent();
        SignInAttempts.Try attempt = attempts.begin(SignInAttempts.Step.PASSWORD, name, caller, known);
        String hash =
                account.filter(a -> !a.isDisabled()).map(Account::passwordHash).orElse(null);
        boolean right = password.length() <= LONGEST_PASSWORD
                && looked(attempt, () -> passwords.matches(password, hash, known));
        if (!right) {
            account.ifPresent(a -> refused(a, "account.password-refused", caller));
            return Optional.empty();
        }
        attempts.right(attempt);
        return account;
    }

    /**
     * Looks at a code in its own transaction ({@code look}), after the same waiting.
     *
     * @throws TooManyTries while tries have to wait (429)
     */
    CodeCheck byCode(Account account, Caller caller, Supplier<CodeCheck> look) {
        boolean known = browsers.knows(caller, account.id());
        SignInAttempts.Try attempt =
                attempts.begin(SignInAttempts.Step.CODE, account.id().toString(), caller, known);
        CodeCheck check = looked(attempt, look);
        if (check.isRight()) {
            attempts.right(attempt);
        } else {
            refused(account, "account.code-refused", caller);
        }
        return check;
    }

    @Transactional
    Optional<Account> named(String username) {
        return accounts.named(username);
    }

    @Transactional
    Optional<Account> byId(UUID accountId) {
        return accounts.findByIdOptional(accountId);
    }

    @Transactional
    void refused(Account account, String action, Caller caller) {
        trail.record(account, action, caller, Map.of());
    }

    private <T> T looked(SignInAttempts.Try attempt, Supplier<T> look) {
        try {
            return look.get();
        } catch (RuntimeException e) {
            attempts.undo(attempt);
            throw e;
        }
    }
}
