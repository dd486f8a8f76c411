package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** The door for people whom another system has vouched for. */
@ApplicationScoped
public class VouchedSignIn {

    private final SignIn signIn;
    private final CurrentCaller caller;

    VouchedSignIn(SignIn signIn, CurrentCaller caller) {
        this.signIn = signIn;
        this.caller = caller;
    }

    /** A session's cookies, or the challenge of the second step. */
    public record Opened(
            Optional<String> challenge,
            Optional<String> refreshToken,
            Duration refreshLife,
            Optional<String> browserCookie) {}

    /** Empty when no account has this name, or it is disabled. */
    public Optional<Opened> of(String username) {
        return signIn.vouchedFor(username, caller.get()).map(step -> step.tokens()
                .map(t ->
                        new Opened(Optional.empty(), Optional.of(t.refreshToken()), t.refreshLife(), t.browserCookie()))
                .orElseGet(() -> new Opened(step.challenge(), Optional.empty(), Duration.ZERO, Optional.empty())));
    }
}
