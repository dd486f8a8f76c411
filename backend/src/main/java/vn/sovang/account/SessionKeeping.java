package vn.sovang.account;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.SignInRefused;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Staying signed in and signing out: opens sessions, renews their tokens, ends them. */
@ApplicationScoped
public class SessionKeeping {

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final KnownBrowsers browsers;
    private final RefreshTokens refreshTokens;
    private final ActorDirectory actors;
    private final SignInTrail trail;
    private final AppClock clock;
    private final Duration life;
    private final long tokenSeconds;

    SessionKeeping(
            Accounts accounts,
            AccountSessions sessions,
            KnownBrowsers browsers,
            RefreshTokens refreshTokens,
            ActorDirectory actors,
            SignInTrail trail,
            AppClock clock,
            @ConfigProperty(name = "sovang.session.days") int days,
            @ConfigProperty(name = "sovang.session.token-seconds") long tokenSeconds) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.browsers = browsers;
        this.refreshTokens = refreshTokens;
        this.actors = actors;
        this.trail = trail;
        this.clock = clock;
        this.life = Duration.ofDays(days);
        this.tokenSeconds = tokenSeconds;
    }

    /**
     * What a session gives its browser; only the access token goes into the body.
     *
     * @param mustEnrol nothing is open to it before the account has given itself a second factor
     * @param browserCookie the browser's own number under its hash; given at sign-in only, so that a stolen refresh token
     *     does not also make its thief a known browser
     */
    record Tokens(
            String accessToken,
            long expiresIn,
            boolean mustEnrol,
            String refreshToken,
            Duration refreshLife,
            Optional<String> browserCookie) {}

    /** @param way how the person proved who they are, for the audit trail */
    @Transactional
    Tokens open(Account account, Caller caller, String way) {
        UUID browser = caller.browserId().orElseGet(UUID::randomUUID);
        AccountSession session = AccountSession.open(account.id(), caller, browser, clock.instant(), life);
        sessions.persistAndFlush(session);
        browsers.remember(browser, account.id());
        trail.record(account, "account.sign-in", caller, Map.of("way", way));
        return tokens(session, Optional.of(browsers.write(browser)));
    }

    /** @throws SignInRefused when the session is over (401) */
    Tokens refresh(String refreshToken, Caller caller) {
        // A refused use may have ended the session; that must be kept, so the refusal is thrown outside.
        return rotate(refreshToken, caller)
                .orElseThrow(() -> new SignInRefused("Phiên làm việc đã hết. Hãy đăng nhập lại."));
    }

    @Transactional
    Optional<Tokens> rotate(String refreshToken, Caller caller) {
        Optional<RefreshTokens.Claim> claim = refreshTokens.read(refreshToken);
        Optional<AccountSession> found = claim.flatMap(c -> sessions.locked(c.sessionId()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        AccountSession session = found.get();
        Optional<Account> account =
                accounts.findByIdOptional(session.accountId()).filter(a -> !a.isDisabled());
        AccountSession.Use use = session.use(claim.get().generation(), caller, clock.instant(), life);
        if (use == AccountSession.Use.COPIED) {
            account.ifPresent(a -> trail.record(a, "account.session-copied", caller, Map.of("session", session.id())));
        }
        if (!use.isGood()) {
            actors.forget(session.id());
            return Optional.empty();
        }
        return account.map(a -> tokens(session, Optional.empty()));
    }

    @Transactional
    void out(String refreshToken, Caller caller) {
        refreshTokens
                .read(refreshToken)
                .flatMap(c -> sessions.locked(c.sessionId()))
                .filter(s -> s.isLive(clock.instant()))
                .ifPresent(s -> {
                    s.revoke(clock.instant());
                    actors.forget(s.id());
                    trail.record(accounts.findById(s.accountId()), "account.sign-out", caller, Map.of());
                });
    }

    /** Ends every session of the actor's account and forgets the browsers it used. */
    @Transactional
    void outEverywhere(Actor actor, Caller caller) {
        endAll(actor.accountId());
        record(actor, "account.sign-out-everywhere", caller, Map.of());
    }

    /** Ends one session of the actor's own; one that has ended already stays so. */
    @Transactional
    void end(Actor actor, UUID sessionId, Caller caller) {
        AccountSession session = sessions.locked(sessionId)
                .filter(s -> s.accountId().equals(actor.accountId()))
                .orElseThrow(NotFound::new);
        if (session.isLive(clock.instant())) {
            session.revoke(clock.instant());
            record(actor, "account.session-ended", caller, Map.of("session", sessionId));
        }
        actors.forget(sessionId);
    }

    @Transactional
    void endOthers(Actor actor, Caller caller) {
        int ended = sessions.revokeOthers(actor.accountId(), actor.sessionId(), clock.instant());
        actors.forgetAll();
        record(actor, "account.other-sessions-ended", caller, Map.of("sessions", ended));
    }

    /** After a change of password or second factor by somebody else: nobody stays in, no browser stays known. */
    @Transactional
    public void endAll(UUID accountId) {
        sessions.revokeAll(accountId, clock.instant());
        browsers.forget(accountId);
        actors.forgetAll();
    }

    private void record(Actor actor, String action, Caller caller, Map<String, ?> details) {
        trail.record(accounts.findById(actor.accountId()), action, caller, details);
    }

    private Tokens tokens(AccountSession session, Optional<String> browserCookie) {
        long now = System.currentTimeMillis() / 1000;
        String access = Jwt.subject(session.accountId().toString())
                .claim("sid", session.id().toString())
                .claim("jti", UUID.randomUUID().toString())
                .issuedAt(now)
                .expiresAt(now + tokenSeconds)
                .sign();
        boolean mustEnrol =
                actors.of(session.id()).map(ActorDirectory.Standing::mustEnrol).orElse(false);
        return new Tokens(
                access,
                tokenSeconds,
                mustEnrol,
                refreshTokens.write(session.id(), session.generation()),
                life,
                browserCookie);
    }
}
