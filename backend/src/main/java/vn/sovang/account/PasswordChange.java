package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** One's own new password; every other session ends. */
@ApplicationScoped
public class PasswordChange {

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final KnownBrowsers browsers;
    private final Proofs proofs;
    private final ChosenPasswords chosen;
    private final Passwords passwords;
    private final AccessChanged.News news;
    private final AccountDeeds deeds;
    private final Shape shape;
    private final AppClock clock;

    PasswordChange(
            Accounts accounts,
            AccountSessions sessions,
            KnownBrowsers browsers,
            Proofs proofs,
            ChosenPasswords chosen,
            Passwords passwords,
            AccessChanged.News news,
            AccountDeeds deeds,
            Shape shape,
            AppClock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.browsers = browsers;
        this.proofs = proofs;
        this.chosen = chosen;
        this.passwords = passwords;
        this.news = news;
        this.deeds = deeds;
        this.shape = shape;
        this.clock = clock;
    }

    /** The password in use, and the one wanted. */
    @Schema(name = "PasswordChange")
    public record Content(
            @NotNull(message = "Hãy nhập mật khẩu hiện tại.")
            String currentPassword,

            @NotNull(message = "Hãy nhập mật khẩu mới.") String newPassword) {}

    /** @throws Invalid for a wrong present password too, which counts like a wrong sign-in (422) */
    void change(Actor actor, Caller caller, Content content) {
        shape.check(content);
        Account account = find(actor);
        if (proofs.byPassword(account.username(), content.currentPassword(), caller)
                .isEmpty()) {
            throw new Invalid("/currentPassword", "Mật khẩu hiện tại không đúng.");
        }
        if (content.newPassword().equals(content.currentPassword())) {
            throw new Invalid("/newPassword", "Mật khẩu mới phải khác mật khẩu hiện tại.");
        }
        check(account, content.newPassword());
        store(actor, passwords.hash(content.newPassword()));
    }

    @Transactional
    Account find(Actor actor) {
        return accounts.findById(actor.accountId());
    }

    @Transactional
    void check(Account account, String password) {
        chosen.require(account, password, "/newPassword");
    }

    @Transactional
    void store(Actor actor, String hash) {
        Account account = accounts.locked(actor.accountId());
        account.choosePassword(hash, clock.instant());
        sessions.revokeOthers(actor.accountId(), actor.sessionId(), clock.instant());
        browsers.forget(actor.accountId());
        news.tell(actor.accountId());
        deeds.record(actor, "account.password-change", account, account.status(), "Đổi mật khẩu", null, Map.of());
    }
}
