package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitNames;

/** An account as its administrator sees it. */
@ApplicationScoped
class AccountViews {

    private static final Comparator<AccountView.GrantView> HELD_FIRST =
            Comparator.<AccountView.GrantView, Boolean>comparing(g -> g.state() == GrantState.OVER)
                    .thenComparing(AccountView.GrantView::from, Comparator.reverseOrder())
                    .thenComparing(AccountView.GrantView::id);

    private final AccountPolicy policy;
    private final Invitations invitations;
    private final DelegationQueries delegations;
    private final AccountDeeds deeds;
    private final UnitNames units;
    private final EntityManager entities;
    private final AppClock clock;

    AccountViews(
            AccountPolicy policy,
            Invitations invitations,
            DelegationQueries delegations,
            AccountDeeds deeds,
            UnitNames units,
            EntityManager entities,
            AppClock clock) {
        this.policy = policy;
        this.invitations = invitations;
        this.delegations = delegations;
        this.deeds = deeds;
        this.units = units;
        this.entities = entities;
        this.clock = clock;
    }

    AccountView of(Actor actor, Account a) {
        List<UUID> named =
                new ArrayList<>(a.grants().stream().map(RoleGrant::unitId).toList());
        named.add(a.unitId());
        Map<UUID, String> names =
                units.of(named.stream().filter(Objects::nonNull).distinct().toList());
        return new AccountView(
                a.id(),
                a.version(),
                a.username(),
                a.fullName(),
                Optional.ofNullable(a.position()),
                ref(a.unitId(), names),
                Optional.ofNullable(a.email()),
                Optional.ofNullable(a.phone()),
                a.status(),
                a.status().label(),
                a.createdAt(),
                lastSignIn(a.id()),
                invitations.openOf(a.id(), clock.instant()).map(Invitation::expiresAt),
                grants(actor, a, names),
                delegations.of(actor, a.id()),
                deeds.of(a.id()),
                actions(actor, a));
    }

    /** Roles of one's own, those that still hold first. */
    List<AccountView.GrantView> grants(Actor actor, Account a, Map<UUID, String> names) {
        return a.grants().stream()
                .filter(g -> !g.isDelegation())
                .map(g -> grant(actor, a, g, names))
                .sorted(HELD_FIRST)
                .toList();
    }

    private AccountView.GrantView grant(Actor actor, Account a, RoleGrant g, Map<UUID, String> names) {
        LocalDate today = clock.today();
        GrantState state = GrantState.of(g.validFrom(), g.validTo(), g.revokedAt(), today);
        List<AllowedAction> allowed = new ArrayList<>();
        if (state != GrantState.OVER) {
            allowed.add(AllowedAction.of(AccountView.GrantAction.END, policy.mayChangeRoles(actor, a)));
            if (g.isDelegable()) {
                allowed.add(AllowedAction.of(
                        AccountView.GrantAction.DELEGATE,
                        policy.mayDelegate(actor, g).and(AccountPolicy.inUse(a))));
            }
        }
        return new AccountView.GrantView(
                g.id(),
                g.role(),
                g.role().label(),
                ref(g.unitId(), names),
                g.validFrom(),
                Optional.ofNullable(g.validTo()),
                state,
                state.label(),
                Optional.ofNullable(g.reason()),
                allowed);
    }

    private List<AllowedAction> actions(Actor actor, Account a) {
        Verdict roles = policy.mayChangeRoles(actor, a);
        Verdict inUse = AccountPolicy.inUse(a);
        boolean ofUnit = a.grants().stream()
                .anyMatch(g -> g.unitId() != null && !g.isDelegation() && !g.isOverOn(clock.today()));
        List<AllowedAction> actions = new ArrayList<>(List.of(
                AllowedAction.of(AccountView.Action.EDIT, policy.mayAdminister(actor)),
                AllowedAction.of(
                        AccountView.Action.INVITE, policy.mayInvite(actor, a).and(inUse)),
                AllowedAction.of(AccountView.Action.GRANT, roles.and(inUse))));
        if (ofUnit) {
            actions.add(AllowedAction.of(AccountView.Action.HAND_OVER, roles));
        }
        actions.add(
                inUse.allowed()
                        ? AllowedAction.of(AccountView.Action.DISABLE, policy.mayDisable(actor, a))
                        : AllowedAction.of(AccountView.Action.ENABLE, policy.mayDisable(actor, a)));
        return actions;
    }

    private Optional<Instant> lastSignIn(UUID accountId) {
        return Optional.ofNullable((Instant) entities.createNativeQuery(
                        "select max(created_at) as at from account_session where account_id = :account", Instant.class)
                .setParameter("account", accountId)
                .getSingleResult());
    }

    static Optional<MyAccount.UnitRef> ref(UUID unitId, Map<UUID, String> names) {
        return Optional.ofNullable(unitId).map(u -> new MyAccount.UnitRef(u, names.get(u)));
    }
}
