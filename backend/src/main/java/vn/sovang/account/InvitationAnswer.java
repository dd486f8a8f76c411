package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** What the person with the link does: sees whose it is, chooses a password. */
@ApplicationScoped
public class InvitationAnswer {

    private static final String DEAD =
            "Đường dẫn này không dùng được: đã dùng rồi, đã hết hạn hoặc đã được thay. Hãy nhờ quản trị cấp đường dẫn mới.";

    private final Invitations invitations;
    private final Accounts accounts;
    private final ChosenPasswords chosen;
    private final Passwords passwords;
    private final AccessEnding ending;
    private final AccountDeeds deeds;
    private final Shape shape;
    private final AppClock clock;

    InvitationAnswer(
            Invitations invitations,
            Accounts accounts,
            ChosenPasswords chosen,
            Passwords passwords,
            AccessEnding ending,
            AccountDeeds deeds,
            Shape shape,
            AppClock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.chosen = chosen;
        this.passwords = passwords;
        this.ending = ending;
        this.deeds = deeds;
        this.shape = shape;
        this.clock = clock;
    }

    /** The secret of a link. */
    @Schema(name = "InvitationToken")
    public record Token(
            @NotNull(message = "Đường dẫn thiếu mã.") String token) {}

    /** The secret of a link and the password chosen. */
    @Schema(name = "InvitationPassword")
    public record Choice(
            @NotNull(message = "Đường dẫn thiếu mã.") String token,
            @NotNull(message = "Hãy chọn mật khẩu.") String password) {}

    /**
     * Whose link it is; told only to who has its secret.
     *
     * @param first true for the first password, false for a new one
     * @param shortestPassword in characters
     */
    @Schema(name = "InvitationView")
    public record Invited(
            @NotNull String username,
            @NotNull String fullName,
            @NotNull boolean first,
            @NotNull Instant expiresAt,
            @NotNull int shortestPassword) {}

    /** @throws Invalid in the same words whether used, expired, replaced or forged (422) */
    @Transactional
    Invited read(Token body) {
        Invitation invitation = living(shape.check(body).token());
        Account account = accounts.findById(invitation.accountId());
        return new Invited(
                account.username(),
                account.fullName(),
                account.status() == AccountStatus.INVITED,
                invitation.expiresAt(),
                chosen.shortest());
    }

    void choose(Choice body) {
        shape.check(body);
        check(body);
        // Slow on purpose, so not while holding the link and a connection.
        store(body.token(), passwords.hash(body.password()));
    }

    @Transactional
    void check(Choice body) {
        Account account = accounts.findById(living(body.token()).accountId());
        chosen.require(account, body.password(), "/password");
    }

    @Transactional
    void store(String token, String hash) {
        Invitation invitation = living(token);
        Account account = accounts.locked(invitation.accountId());
        AccountStatus before = account.status();
        invitation.use(clock.instant());
        account.choosePassword(hash, clock.instant());
        ending.ofSessions(account.id());
        Actor self = new Actor(account.id(), null, account.fullName(), Set.of(), Set.of(), Set.of());
        deeds.record(self, "account.password-set", account, before, "Đặt mật khẩu", null, Map.of());
    }

    private Invitation living(String token) {
        return invitations.open(token, clock.instant()).orElseThrow(() -> new Invalid("/token", DEAD));
    }
}
