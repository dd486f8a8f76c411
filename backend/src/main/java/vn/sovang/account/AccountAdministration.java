package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitNames;

/** Opens, describes, disables and enables accounts. */
@ApplicationScoped
public class AccountAdministration {

    private final Accounts accounts;
    private final AccountPolicy policy;
    private final AccountViews views;
    private final AccessEnding ending;
    private final AccountDeeds deeds;
    private final GrantCheck check;
    private final UnitNames units;
    private final Shape shape;
    private final AppClock clock;

    AccountAdministration(
            Accounts accounts,
            AccountPolicy policy,
            AccountViews views,
            AccessEnding ending,
            AccountDeeds deeds,
            GrantCheck check,
            UnitNames units,
            Shape shape,
            AppClock clock) {
        this.accounts = accounts;
        this.policy = policy;
        this.views = views;
        this.ending = ending;
        this.deeds = deeds;
        this.check = check;
        this.units = units;
        this.shape = shape;
        this.clock = clock;
    }

    @Transactional
    public AccountView open(Actor actor, NewAccount wanted) {
        policy.mayAdminister(actor).orRefuse();
        shape.check(wanted);
        requireSound(wanted);
        if (accounts.named(wanted.username()).isPresent()) {
            throw new StateConflict("Tên đăng nhập này đã có người dùng.");
        }
        AccountContent person = wanted.person();
        Account account = Account.open(
                wanted.username(), person.fullName(), person.position(), person.unitId(), null, clock.instant());
        account.describe(person, clock.instant());
        wanted.grantsOrNone().forEach(g -> account.receive(g.toGrant(), clock.instant()));
        accounts.persistAndFlush(account);
        deeds.record(
                actor,
                "account.open",
                account,
                null,
                "Lập tài khoản",
                null,
                Map.of(
                        "username",
                        account.username(),
                        "roles",
                        wanted.grantsOrNone().stream().map(GrantContent::role).toList()));
        return views.of(actor, account);
    }

    @Transactional
    AccountView get(Actor actor, UUID id) {
        AccountPolicy.requireScope(actor);
        return views.of(actor, accounts.findByIdOptional(id).orElseThrow(vn.sovang.shared.problem.NotFound::new));
    }

    @Transactional
    AccountView change(Actor actor, UUID id, Precondition precondition, AccountContent content) {
        AccountPolicy.requireScope(actor);
        Account account = accounts.locked(id);
        policy.mayAdminister(actor).orRefuse();
        precondition.require(account.version());
        shape.check(content);
        requireUnit(content, "");
        account.describe(content, clock.instant());
        deeds.record(actor, "account.change", account, account.status(), "Sửa thông tin", null, Map.of());
        accounts.flush();
        return views.of(actor, account);
    }

    /** Ends every session, link and delegation of the account with it. */
    @Transactional
    AccountView disable(Actor actor, UUID id, Precondition precondition, AccountReason why) {
        AccountPolicy.requireScope(actor);
        Account account = accounts.locked(id);
        policy.mayDisable(actor, account).orRefuse();
        precondition.require(account.version());
        shape.check(why);
        AccountPolicy.inUse(account).orConflict();
        boolean administers = account.grantsOn(clock.today()).stream().anyMatch(g -> g.role() == Role.ADMIN);
        if (administers && !accounts.hasOtherAdministrator(id, clock.today())) {
            throw new StateConflict("Đây là quản trị viên cuối cùng, không khóa được.");
        }
        AccountStatus before = account.status();
        account.disable(clock.instant());
        ending.ofAccount(account);
        deeds.record(actor, "account.disable", account, before, "Khóa tài khoản", why.reason(), Map.of());
        accounts.flush();
        return views.of(actor, account);
    }

    @Transactional
    AccountView enable(Actor actor, UUID id, Precondition precondition, AccountReason why) {
        AccountPolicy.requireScope(actor);
        Account account = accounts.locked(id);
        policy.mayDisable(actor, account).orRefuse();
        precondition.require(account.version());
        shape.check(why);
        AccountPolicy.isDisabled(account).orConflict();
        account.enable(clock.instant());
        deeds.record(
                actor, "account.enable", account, AccountStatus.DISABLED, "Mở khóa tài khoản", why.reason(), Map.of());
        accounts.flush();
        return views.of(actor, account);
    }

    private void requireSound(NewAccount wanted) {
        check.require(wanted.grantsOrNone(), "/grants/");
        requireUnit(wanted.person(), "/person");
    }

    private void requireUnit(AccountContent person, String at) {
        if (person.unitId() != null && units.of(List.of(person.unitId())).isEmpty()) {
            throw new Invalid(at + "/unitId", "Không có đơn vị này.");
        }
    }
}
