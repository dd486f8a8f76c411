package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Gives out the link with which a person chooses a password: the first one, or a new one for a forgotten. */
@ApplicationScoped
public class Inviting {

    private static final int SECRET_BYTES = 32;

    private final Accounts accounts;
    private final Invitations invitations;
    private final AccountPolicy policy;
    private final AccountDeeds deeds;
    private final AppClock clock;
    private final SecureRandom random = new SecureRandom();

    Inviting(Accounts accounts, Invitations invitations, AccountPolicy policy, AccountDeeds deeds, AppClock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.policy = policy;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Said once and kept nowhere.
     *
     * @param token secret of the link; belongs into the fragment of the address, which no server logs
     */
    @Schema(name = "InvitationLink")
    public record Link(
            @NotNull String token,
            @NotNull Instant expiresAt,
            @NotNull int accountVersion) {}

    /** Any link given out before stops working. */
    @Transactional
    Link invite(Actor actor, UUID id, Precondition precondition) {
        AccountPolicy.requireScope(actor);
        Account account = accounts.locked(id);
        policy.mayInvite(actor, account).orRefuse();
        precondition.require(account.version());
        AccountPolicy.inUse(account).orConflict();
        Instant now = clock.instant();
        invitations.revokeOpen(id, now);
        String token = secret();
        Invitation invitation = Invitation.of(id, token, now);
        invitations.persist(invitation);
        account.touch(now);
        boolean first = account.status() == AccountStatus.INVITED;
        deeds.record(
                actor,
                first ? "account.invite" : "account.reset",
                account,
                account.status(),
                first ? "Cấp đường dẫn đặt mật khẩu" : "Cấp đường dẫn đặt lại mật khẩu",
                null,
                Map.of("until", invitation.expiresAt()));
        accounts.flush();
        return new Link(token, invitation.expiresAt(), account.version());
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
