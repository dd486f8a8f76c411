package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Who may do what to accounts: administrators, but nobody to their own roles. */
@ApplicationScoped
class AccountPolicy {

    /** Accounts lie outside everybody else's scope. */
    static void requireScope(Actor actor) {
        if (!actor.is(Role.ADMIN)) {
            throw new NotFound();
        }
    }

    Verdict mayAdminister(Actor actor) {
        return Verdict.of(actor.is(Role.ADMIN), "Chỉ quản trị hệ thống được quản lý tài khoản.");
    }

    Verdict mayChangeRoles(Actor actor, Account account) {
        return mayAdminister(actor)
                .and(other(actor, account, "Không ai tự đổi vai trò của mình. Hãy nhờ quản trị viên khác."));
    }

    Verdict mayDisable(Actor actor, Account account) {
        return mayAdminister(actor).and(other(actor, account, "Không ai tự khóa tài khoản của mình."));
    }

    Verdict mayInvite(Actor actor, Account account) {
        return mayAdminister(actor).and(other(actor, account, "Với tài khoản của mình, hãy dùng mục Đổi mật khẩu."));
    }

    /** Only roles of one's own, and only those that sign or decide, can be delegated. */
    Verdict mayDelegate(Actor actor, RoleGrant grant) {
        return Verdict.of(!grant.isDelegation(), "Việc được ủy quyền không được ủy quyền tiếp.")
                .and(Verdict.of(grant.isDelegable(), "Vai trò này không ủy quyền được."))
                .and(Verdict.of(
                        actor.is(Role.ADMIN) || actor.accountId().equals(grant.accountId()),
                        "Chỉ người giữ vai trò hoặc quản trị hệ thống được ủy quyền."));
    }

    /** An administrator gives nobody a role that comes back to themselves. */
    Verdict mayReceive(Actor actor, Account receiver) {
        return other(actor, receiver, "Không ai tự nhận ủy quyền. Hãy nhờ quản trị viên khác.");
    }

    static Verdict mayRevoke(Actor actor, UUID giver) {
        return Verdict.of(
                actor.is(Role.ADMIN) || giver.equals(actor.accountId()),
                "Chỉ người ủy quyền hoặc quản trị hệ thống được thu hồi.");
    }

    /** What the state of the account says against it. */
    static Verdict inUse(Account account) {
        return Verdict.of(account.status() != AccountStatus.DISABLED, "Tài khoản đang bị khóa.");
    }

    static Verdict isDisabled(Account account) {
        return Verdict.of(account.status() == AccountStatus.DISABLED, "Tài khoản không bị khóa.");
    }

    static Verdict isOpen(RoleGrant grant, LocalDate today) {
        return Verdict.of(!grant.isOverOn(today), "Vai trò này đã kết thúc.");
    }

    private static Verdict other(Actor actor, Account account, String reason) {
        return Verdict.of(!account.id().equals(actor.accountId()), reason);
    }
}
