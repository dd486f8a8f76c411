package vn.sovang.account;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.shared.problem.SignInRefused;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Signing in, staying signed in, signing out. */
@ApplicationScoped
public class SignIn {

    private static final int LONGEST_PASSWORD = 256;

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final SignInAttempts attempts;
    private final Passwords passwords;
    private final RefreshTokens refreshTokens;
    private final ActorDirectory actors;
    private final AppClock clock;
    private final Duration life;
    private final long tokenSeconds;

    SignIn(
            Accounts accounts,
            AccountSessions sessions,
            SignInAttempts attempts,
            Passwords passwords,
            RefreshTokens refreshTokens,
            ActorDirectory actors,
            AppClock clock,
            @ConfigProperty(name = "sovang.session.days") int days,
            @ConfigProperty(name = "sovang.session.token-seconds") long tokenSeconds) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
        this.passwords = passwords;
        this.refreshTokens = refreshTokens;
        this.actors = actors;
        this.clock = clock;
        this.life = Duration.ofDays(days);
        this.tokenSeconds = tokenSeconds;
    }

    /** Both tokens of a session; only the access token goes into the body. */
    record Tokens(String accessToken, long expiresIn, String refreshToken, Duration refreshLife) {}

    /** @throws SignInRefused whatever was wrong (401); TooManyTries while the pair has to wait (429) */
    Tokens with(String username, String password, String address, String agent) {
        String name = username.toLowerCase(Locale.ROOT);
        attempts.check(name, address);
        Optional<Account> account = find(name);
        boolean right = password.length() <= LONGEST_PASSWORD
                && passwords.matches(
                        password,
                        account.filter(a -> !a.isDisabled())
                                .map(Account::passwordHash)
                                .orElse(null));
        if (!right) {
            attempts.failed(name, address);
            throw new SignInRefused("Tên đăng nhập hoặc mật khẩu không đúng.");
        }
        attempts.clear(name, address);
        return open(account.orElseThrow(), agent);
    }

    @Transactional
    Optional<Account> find(String username) {
        return accounts.named(username);
    }

    @Transactional
    Tokens open(Account account, String agent) {
        AccountSession session = AccountSession.open(account.id(), agent, clock.instant(), life);
        sessions.persist(session);
        return tokens(session);
    }

    /** @throws SignInRefused when the session is over (401) */
    Tokens refresh(String refreshToken) {
        // A refused use may have ended the session; that must be kept, so the refusal is thrown outside.
        return rotate(refreshToken).orElseThrow(() -> new SignInRefused("Phiên làm việc đã hết. Hãy đăng nhập lại."));
    }

    @Transactional
    Optional<Tokens> rotate(String refreshToken) {
        Optional<RefreshTokens.Claim> claim = refreshTokens.read(refreshToken);
        Optional<AccountSession> session = claim.flatMap(c -> sessions.locked(c.sessionId()));
        if (session.isEmpty() || !session.get().use(claim.get().generation(), clock.instant(), life)) {
            session.ifPresent(s -> actors.forget(s.id()));
            return Optional.empty();
        }
        return accounts.findByIdOptional(session.get().accountId())
                .filter(a -> !a.isDisabled())
                .map(a -> tokens(session.get()));
    }

    @Transactional
    void out(String refreshToken) {
        refreshTokens
                .read(refreshToken)
                .flatMap(c -> sessions.locked(c.sessionId()))
                .ifPresent(s -> {
                    s.revoke(clock.instant());
                    actors.forget(s.id());
                });
    }

    @Transactional
    void outEverywhere(Actor actor) {
        sessions.revokeAll(actor.accountId(), clock.instant());
        actors.forgetAll();
    }

    private Tokens tokens(AccountSession session) {
        long now = System.currentTimeMillis() / 1000;
        String access = Jwt.subject(session.accountId().toString())
                .claim("sid", session.id().toString())
                .claim("jti", UUID.randomUUID().toString())
                .issuedAt(now)
                .expiresAt(now + tokenSeconds)
                .sign();
        return new Tokens(access, tokenSeconds, refreshTokens.write(session.id(), session.generation()), life);
    }
}
