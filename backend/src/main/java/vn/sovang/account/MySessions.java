package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Where an account is signed in. */
@ApplicationScoped
public class MySessions {

    private final AccountSessions sessions;
    private final AppClock clock;

    MySessions(AccountSessions sessions, AppClock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * One sign-in that still holds.
     *
     * @param device browser and system in words
     * @param address network address it was last used from; absent where it was not kept
     * @param lastUsedAt last renewal of its token, at most some ten minutes behind the last click
     * @param current the session of this request
     */
    @Schema(name = "SessionView")
    public record SessionView(
            @NotNull UUID id,
            @NotNull String device,
            Optional<String> address,
            @NotNull Instant createdAt,
            @NotNull Instant lastUsedAt,
            @NotNull boolean current) {}

    /** All of them, last used first. */
    @Schema(name = "SessionList")
    public record SessionList(@NotNull List<SessionView> items) {}

    @Transactional
    SessionList of(Actor actor) {
        return new SessionList(sessions.live(actor.accountId(), clock.instant()).stream()
                .map(s -> new SessionView(
                        s.id(),
                        DeviceWords.of(s.agent()),
                        Optional.ofNullable(s.address()),
                        s.createdAt(),
                        s.lastUsedAt(),
                        s.id().equals(actor.sessionId())))
                .toList());
    }
}
