package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import vn.sovang.shared.time.AppClock;

/** What ends together with an account or a role: sessions, links, and what others hold in its place. */
@ApplicationScoped
class AccessEnding {

    private final SessionKeeping sessions;
    private final Invitations invitations;
    private final RoleGrants grants;
    private final AccessChanged.News news;
    private final AppClock clock;

    AccessEnding(
            SessionKeeping sessions,
            Invitations invitations,
            RoleGrants grants,
            AccessChanged.News news,
            AppClock clock) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.grants = grants;
        this.news = news;
        this.clock = clock;
    }

    /** The account may do nothing any more, and nobody in its place. */
    void ofAccount(Account account) {
        sessions.endAll(account.id());
        invitations.revokeOpen(account.id(), clock.instant());
        ofDelegations(account.grants().stream().map(RoleGrant::id).toList(), null);
        news.tell(account.id());
    }

    /** Every session of the account, because its password is another one now. */
    void ofSessions(UUID accountId) {
        sessions.endAll(accountId);
        news.tell(accountId);
    }

    /** What others hold in the place of these roles; {@code firstDayWithout} null: at once. */
    void ofDelegations(Collection<UUID> origins, LocalDate firstDayWithout) {
        for (RoleGrant delegation : grants.delegatedFrom(origins)) {
            if (firstDayWithout == null) {
                delegation.revoke(clock.instant());
            } else {
                delegation.endBefore(firstDayWithout, clock.instant());
            }
        }
    }
}
