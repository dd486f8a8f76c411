package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitNames;

/** Lets somebody else hold a role in one's place for a time (ủy quyền). It ends by itself and is not passed on. */
@ApplicationScoped
public class Delegating {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final AccountPolicy policy;
    private final AccountViews views;
    private final DelegationQueries queries;
    private final AccessChanged.News news;
    private final AccountDeeds deeds;
    private final UnitNames units;
    private final Shape shape;
    private final AppClock clock;

    Delegating(
            Accounts accounts,
            RoleGrants grants,
            AccountPolicy policy,
            AccountViews views,
            DelegationQueries queries,
            AccessChanged.News news,
            AccountDeeds deeds,
            UnitNames units,
            Shape shape,
            AppClock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.policy = policy;
        this.views = views;
        this.queries = queries;
        this.news = news;
        this.deeds = deeds;
        this.units = units;
        this.shape = shape;
        this.clock = clock;
    }

    /**
     * One's own delegations.
     *
     * @param grants roles one may delegate
     * @param delegations those given and those received, latest first
     */
    @Schema(name = "MyDelegations")
    public record Mine(
            @NotNull List<AccountView.GrantView> grants,
            @NotNull List<DelegationView> delegations) {}

    @Transactional
    Mine mine(Actor actor) {
        Account account = accounts.findById(actor.accountId());
        Map<UUID, String> names = units.of(account.grants().stream()
                .map(RoleGrant::unitId)
                .filter(Objects::nonNull)
                .toList());
        List<AccountView.GrantView> own = views.grants(actor, account, names).stream()
                .filter(g -> g.allowedActions().stream()
                        .anyMatch(a -> a.action().equals(AccountView.GrantAction.DELEGATE.name())))
                .toList();
        return new Mine(own, queries.of(actor, actor.accountId()));
    }

    @Transactional
    List<DelegationQueries.Recipient> recipients(Actor actor, String words) {
        boolean any = actor.isAny(Role.UNIT_HEAD, Role.DEPARTMENT_HEAD, Role.LEADER);
        return any ? queries.recipients(actor, words == null ? "" : words.strip()) : List.of();
    }

    @Transactional
    public DelegationView delegate(Actor actor, NewDelegation wanted) {
        shape.check(wanted);
        RoleGrant origin = grants.findByIdOptional(wanted.grantId())
                .filter(g -> actor.is(Role.ADMIN) || g.accountId().equals(actor.accountId()))
                .orElseThrow(NotFound::new);
        policy.mayDelegate(actor, origin).orRefuse();
        requireSound(actor, origin, wanted);
        Account giver = accounts.findById(origin.accountId());
        Account receiver = accounts.locked(wanted.toAccountId());
        policy.mayReceive(actor, receiver).orRefuse();
        AccountPolicy.inUse(giver).orConflict();
        AccountPolicy.inUse(receiver).orConflict();
        AccountPolicy.isOpen(origin, clock.today()).orConflict();
        RoleGrant delegation = origin.delegated(wanted.from(), wanted.to(), wanted.reason());
        receiver.receive(delegation, clock.instant());
        accounts.flush();
        record(actor, "account.delegate", "Ủy quyền", giver, receiver, delegation, wanted.reason());
        news.tell(receiver.id());
        return queries.get(actor, delegation.id()).orElseThrow();
    }

    @Transactional
    DelegationView revoke(Actor actor, UUID id, Precondition precondition, AccountReason why) {
        RoleGrant delegation =
                grants.findByIdOptional(id).filter(RoleGrant::isDelegation).orElseThrow(NotFound::new);
        RoleGrant origin = grants.findById(delegation.delegatedId());
        boolean concerned = List.of(origin.accountId(), delegation.accountId()).contains(actor.accountId());
        if (!concerned && !actor.is(Role.ADMIN)) {
            throw new NotFound();
        }
        AccountPolicy.mayRevoke(actor, origin.accountId()).orRefuse();
        precondition.require(delegation.version());
        shape.check(why);
        if (delegation.isOverOn(clock.today())) {
            throw new StateConflict("Việc ủy quyền đã kết thúc.");
        }
        delegation.revoke(clock.instant());
        Account giver = accounts.findById(origin.accountId());
        Account receiver = accounts.findById(delegation.accountId());
        record(actor, "account.delegation-revoke", "Thu hồi ủy quyền", giver, receiver, delegation, why.reason());
        accounts.flush();
        news.tell(receiver.id());
        return queries.get(actor, id).orElseThrow();
    }

    private void requireSound(Actor actor, RoleGrant origin, NewDelegation wanted) {
        List<FieldError> faults = new ArrayList<>();
        boolean known = accounts.findByIdOptional(wanted.toAccountId()).isPresent()
                && queries.mayReceive(actor, wanted.toAccountId());
        if (!known) {
            faults.add(new FieldError("/toAccountId", "Không có tài khoản này, hoặc anh/chị không chọn được."));
        } else if (wanted.toAccountId().equals(origin.accountId())) {
            faults.add(new FieldError("/toAccountId", "Hãy chọn người khác người đang giữ vai trò."));
        }
        if (wanted.from().isBefore(clock.today())) {
            faults.add(new FieldError("/from", "Ủy quyền bắt đầu từ hôm nay trở đi."));
        } else if (wanted.from().isBefore(origin.validFrom())) {
            faults.add(new FieldError("/from", "Người ủy quyền chưa giữ vai trò vào ngày đó."));
        }
        if (wanted.to().isBefore(wanted.from())) {
            faults.add(new FieldError("/to", "Ngày kết thúc phải từ ngày bắt đầu trở đi."));
        } else if (origin.validTo() != null && wanted.to().isAfter(origin.validTo())) {
            faults.add(new FieldError("/to", "Người ủy quyền không còn giữ vai trò vào ngày đó."));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private void record(
            Actor actor, String action, String verb, Account giver, Account receiver, RoleGrant d, String reason) {
        Map<String, ?> details =
                Map.of("delegation", d.id(), "giver", giver.fullName(), "receiver", receiver.fullName());
        String words = deeds.words(d);
        deeds.record(
                actor,
                action,
                giver,
                giver.status(),
                verb + " cho " + receiver.fullName() + ": " + words,
                reason,
                details);
        deeds.record(
                actor,
                action,
                receiver,
                receiver.status(),
                verb + " của " + giver.fullName() + ": " + words,
                reason,
                details);
    }
}
