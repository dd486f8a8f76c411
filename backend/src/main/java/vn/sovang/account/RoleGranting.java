package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;

/** Gives roles to accounts, ends them, and hands a unit's roles over to another account. */
@ApplicationScoped
public class RoleGranting {

    private final Accounts accounts;
    private final AccountPolicy policy;
    private final AccountViews views;
    private final AccessEnding ending;
    private final AccessChanged.News news;
    private final AccountDeeds deeds;
    private final GrantCheck check;
    private final Shape shape;
    private final AppClock clock;

    RoleGranting(
            Accounts accounts,
            AccountPolicy policy,
            AccountViews views,
            AccessEnding ending,
            AccessChanged.News news,
            AccountDeeds deeds,
            GrantCheck check,
            Shape shape,
            AppClock clock) {
        this.accounts = accounts;
        this.policy = policy;
        this.views = views;
        this.ending = ending;
        this.news = news;
        this.deeds = deeds;
        this.check = check;
        this.shape = shape;
        this.clock = clock;
    }

    @Transactional
    AccountView grant(Actor actor, UUID id, Precondition precondition, GrantContent wanted) {
        Account account = mine(actor, id, precondition);
        check.require(List.of(shape.check(wanted)), "");
        AccountPolicy.inUse(account).orConflict();
        RoleGrant grant = wanted.toGrant();
        account.receive(grant, clock.instant());
        record(actor, "account.grant", account, "Cấp vai trò " + deeds.words(grant), wanted.reason(), grant);
        return told(actor, account);
    }

    @Transactional
    AccountView end(Actor actor, UUID id, UUID grantId, Precondition precondition, GrantEnd wanted) {
        AccountPolicy.requireScope(actor);
        Account account = accounts.locked(id);
        RoleGrant grant = account.grants().stream()
                .filter(g -> g.id().equals(grantId) && !g.isDelegation())
                .findFirst()
                .orElseThrow(NotFound::new);
        policy.mayChangeRoles(actor, account).orRefuse();
        precondition.require(account.version());
        requireLastDay(shape.check(wanted).lastDay(), grant);
        AccountPolicy.isOpen(grant, clock.today()).orConflict();
        if (grant.role() == Role.ADMIN && !accounts.hasOtherAdministrator(id, clock.today())) {
            throw new StateConflict("Đây là quản trị viên cuối cùng, không thu vai trò được.");
        }
        if (wanted.lastDay() == null) {
            grant.revoke(clock.instant());
            ending.ofDelegations(List.of(grantId), null);
        } else {
            grant.endOn(wanted.lastDay());
            ending.ofDelegations(List.of(grantId), wanted.lastDay().plusDays(1));
        }
        account.touch(clock.instant());
        String when = wanted.lastDay() == null ? "" : ", ngày cuối " + AccountDeeds.day(wanted.lastDay());
        record(
                actor,
                "account.grant-end",
                account,
                "Kết thúc vai trò " + grant.role().label() + when,
                wanted.reason(),
                grant);
        return told(actor, account);
    }

    /** The roles of units pass to another account; the old ones end the day before. */
    @Transactional
    AccountView handOver(Actor actor, UUID id, Precondition precondition, HandOver wanted) {
        Account giver = mine(actor, id, precondition);
        shape.check(wanted);
        Account receiver = receiver(actor, giver, wanted);
        AccountPolicy.inUse(receiver).orConflict();
        List<RoleGrant> passing = giver.grants().stream()
                .filter(g -> g.unitId() != null && !g.isDelegation() && !g.isOverOn(wanted.from()))
                .toList();
        if (passing.isEmpty()) {
            throw new StateConflict("Từ ngày đó tài khoản này không giữ vai trò nào của đơn vị để bàn giao.");
        }
        for (RoleGrant old : passing) {
            LocalDate from = old.validFrom().isAfter(wanted.from()) ? old.validFrom() : wanted.from();
            RoleGrant next = RoleGrant.of(old.role(), old.unitId(), from, old.validTo(), wanted.reason());
            receiver.receive(next, clock.instant());
            old.endBefore(wanted.from(), clock.instant());
            record(
                    actor,
                    "account.take-over",
                    receiver,
                    "Nhận bàn giao từ " + giver.fullName() + ": " + deeds.words(next),
                    wanted.reason(),
                    next);
            record(
                    actor,
                    "account.hand-over",
                    giver,
                    "Bàn giao cho " + receiver.fullName() + ": " + deeds.words(next),
                    wanted.reason(),
                    old);
        }
        ending.ofDelegations(passing.stream().map(RoleGrant::id).toList(), wanted.from());
        giver.touch(clock.instant());
        return told(actor, giver);
    }

    private Account receiver(Actor actor, Account giver, HandOver wanted) {
        List<FieldError> faults = new ArrayList<>();
        if (wanted.from().isBefore(clock.today())) {
            faults.add(new FieldError("/from", "Ngày bàn giao phải từ hôm nay trở đi."));
        }
        boolean known = accounts.findByIdOptional(wanted.toAccountId()).isPresent();
        if (!known || wanted.toAccountId().equals(giver.id())) {
            faults.add(new FieldError("/toAccountId", "Hãy chọn một tài khoản khác đang có."));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        Account receiver = accounts.locked(wanted.toAccountId());
        policy.mayChangeRoles(actor, receiver).orRefuse();
        return receiver;
    }

    private Account mine(Actor actor, UUID id, Precondition precondition) {
        AccountPolicy.requireScope(actor);
        Account account = accounts.locked(id);
        policy.mayChangeRoles(actor, account).orRefuse();
        precondition.require(account.version());
        return account;
    }

    private void requireLastDay(LocalDate lastDay, RoleGrant grant) {
        if (lastDay == null) {
            return;
        }
        if (lastDay.isBefore(clock.today()) || lastDay.isBefore(grant.validFrom())) {
            throw new Invalid("/lastDay", "Ngày cuối phải từ hôm nay và từ ngày bắt đầu trở đi.");
        }
        if (grant.validTo() != null && lastDay.isAfter(grant.validTo())) {
            throw new Invalid("/lastDay", "Vai trò này đã định kết thúc trước ngày đó.");
        }
    }

    private void record(Actor actor, String action, Account account, String label, String reason, RoleGrant grant) {
        deeds.record(
                actor,
                action,
                account,
                account.status(),
                label,
                reason,
                Map.of("grant", grant.id(), "role", grant.role(), "words", deeds.words(grant)));
    }

    private AccountView told(Actor actor, Account account) {
        accounts.flush();
        news.tell(account.id());
        return views.of(actor, account);
    }
}
