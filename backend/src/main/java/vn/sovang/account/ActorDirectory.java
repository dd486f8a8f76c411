package vn.sovang.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.account.factor.SecondFactors;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.KnownActors;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;

/** Who an account is today: its roles and the units it works for. Kept three seconds, so that a change is soon felt. */
@ApplicationScoped
public class ActorDirectory implements KnownActors {

    private final Cache<UUID, Optional<Standing>> bySession = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(3))
            .build();
    private final Accounts accounts;
    private final AccountSessions sessions;
    private final SecondFactors factors;
    private final SecondFactorRule rule;
    private final EntityManager entities;
    private final AppClock clock;

    ActorDirectory(
            Accounts accounts,
            AccountSessions sessions,
            SecondFactors factors,
            SecondFactorRule rule,
            EntityManager entities,
            AppClock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.rule = rule;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * The actor of a session.
     *
     * @param mustEnrol its roles need a second factor and it has none: nothing is open to it but giving itself one
     */
    record Standing(Actor actor, boolean mustEnrol) {}

    /** What is already known; null when it must be looked up. */
    Optional<Standing> known(UUID sessionId) {
        return bySession.getIfPresent(sessionId);
    }

    /** Empty when the session is over or its account disabled. */
    @ActivateRequestContext
    @Transactional
    Optional<Standing> of(UUID sessionId) {
        Optional<Standing> standing = sessions.findByIdOptional(sessionId)
                .filter(s -> s.isLive(clock.instant()))
                .flatMap(s -> accounts.findByIdOptional(s.accountId()))
                .filter(a -> !a.isDisabled())
                .map(a -> {
                    Actor actor = describe(a, sessionId);
                    return new Standing(actor, rule.appliesTo(actor.roles()) && !factors.isActive(a.id()));
                });
        bySession.put(sessionId, standing);
        return standing;
    }

    /** The actor behind an account for work the program does in its name. */
    @Transactional
    public Actor ofAccount(String username) {
        return describe(accounts.named(username).orElseThrow(), null);
    }

    @Override
    @Transactional
    public Optional<Actor> active(UUID accountId) {
        return accounts.findByIdOptional(accountId).filter(a -> !a.isDisabled()).map(a -> describe(a, null));
    }

    void forget(UUID sessionId) {
        bySession.invalidate(sessionId);
    }

    void forgetAll() {
        bySession.invalidateAll();
    }

    private Actor describe(Account account, UUID sessionId) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<UUID> headOf = new HashSet<>();
        Set<UUID> own = new HashSet<>();
        Set<Actor.StandIn> standsInFor = new HashSet<>();
        if (account.isGuest()) {
            roles.add(Role.GUEST);
        }
        for (RoleGrant g : account.grantsOn(clock.today())) {
            roles.add(g.role());
            if (g.isDelegation()) {
                standsInFor.add(standIn(g));
            }
            if (g.unitId() != null) {
                own.add(g.unitId());
                if (g.role() == Role.UNIT_HEAD) {
                    headOf.add(g.unitId());
                }
            }
        }
        return new Actor(
                account.id(),
                sessionId,
                account.fullName(),
                Set.copyOf(roles),
                Set.copyOf(headOf),
                below(own),
                Set.copyOf(standsInFor));
    }

    private Actor.StandIn standIn(RoleGrant delegation) {
        UUID giver = entities.find(RoleGrant.class, delegation.delegatedId()).accountId();
        return new Actor.StandIn(giver, accounts.findById(giver).fullName(), delegation.role(), delegation.unitId());
    }

    /**
     * All units under these, the ended units they follow (what those left open is theirs to finish), and the councils
     * they are the standing body of: what is given to a council lands on it.
     */
    private Set<UUID> below(Set<UUID> units) {
        if (units.isEmpty()) {
            return Set.of();
        }
        List<?> ids = entities.createNativeQuery("""
                        with recursive tree as (
                            select id from unit where id in (:roots)
                            union
                            select x.id from tree t cross join lateral (
                                select u.id from unit u where u.parent_id = t.id
                                union all
                                select c.id from unit c where c.standing_body_id = t.id
                                union all
                                select s.predecessor_id from unit_succession s
                                 where s.successor_id = t.id and not s.goes_on) x)
                        select id from tree
                        """, UUID.class)
                .setParameter("roots", units)
                .getResultList();
        Set<UUID> all = new HashSet<>();
        ids.forEach(id -> all.add((UUID) id));
        return Set.copyOf(all);
    }
}
