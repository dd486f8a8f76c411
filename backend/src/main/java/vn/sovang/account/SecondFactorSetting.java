package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import vn.sovang.account.factor.CodeCheck;
import vn.sovang.account.factor.FactorKeeping;
import vn.sovang.account.factor.QrCode;
import vn.sovang.account.factor.RecoveryCodes;
import vn.sovang.account.factor.SecondFactors;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** Giving oneself a second factor and taking it away again. */
@ApplicationScoped
public class SecondFactorSetting {

    private static final String ALREADY = "Tài khoản đã bật xác thực hai bước.";
    private static final String NONE = "Tài khoản chưa bật xác thực hai bước.";

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final SecondFactors factors;
    private final FactorKeeping keeping;
    private final RecoveryCodes recoveryCodes;
    private final SecondFactorRule rule;
    private final Proofs proofs;
    private final ActorDirectory actors;
    private final SignInTrail trail;
    private final Shape shape;
    private final AppClock clock;

    SecondFactorSetting(
            Accounts accounts,
            AccountSessions sessions,
            SecondFactors factors,
            FactorKeeping keeping,
            RecoveryCodes recoveryCodes,
            SecondFactorRule rule,
            Proofs proofs,
            ActorDirectory actors,
            SignInTrail trail,
            Shape shape,
            AppClock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.keeping = keeping;
        this.recoveryCodes = recoveryCodes;
        this.rule = rule;
        this.proofs = proofs;
        this.actors = actors;
        this.trail = trail;
        this.shape = shape;
        this.clock = clock;
    }

    @Transactional
    SecondFactorViews.State state(Actor actor) {
        boolean active = factors.isActive(actor.accountId());
        return new SecondFactorViews.State(
                accounts.findById(actor.accountId()).username(),
                factors.activeSince(actor.accountId()),
                rule.appliesTo(actor.roles()),
                active ? recoveryCodes.left(actor.accountId()) : 0,
                !signedInJustNow(actor),
                List.of(
                        AllowedAction.of(SecondFactorViews.Action.ENROL, mayEnrol(active)),
                        AllowedAction.of(SecondFactorViews.Action.RENEW_RECOVERY_CODES, has(active)),
                        AllowedAction.of(SecondFactorViews.Action.REMOVE, mayRemove(actor, active))));
    }

    /** Makes a secret that counts for nothing until a first code confirms it; asked again, makes another. */
    SecondFactorViews.Secret begin(Actor actor, SecondFactorViews.Beginning body, Caller caller) {
        Account account = mine(actor);
        Optional<String> password = Optional.ofNullable(body)
                .flatMap(SecondFactorViews.Beginning::password)
                .filter(p -> !p.isBlank());
        if (!isJustSignedIn(actor)) {
            requirePassword(
                    account,
                    password.orElseThrow(() -> new Invalid("/password", "Hãy nhập mật khẩu để bật xác thực hai bước.")),
                    caller);
        }
        FactorKeeping.Shown shown = secret(account);
        return new SecondFactorViews.Secret(shown.text(), shown.address(), QrCode.svg(shown.address()));
    }

    /** The first code; from now on signing in takes two steps, and whoever signed in with one elsewhere is out. */
    SecondFactorViews.Codes confirm(Actor actor, SecondFactorViews.Code body, Caller caller) {
        shape.check(body);
        AtomicReference<List<String>> codes = new AtomicReference<>();
        CodeCheck check = proofs.byCode(mine(actor), caller, () -> confirmed(actor, body.code(), caller, codes));
        if (!check.isRight()) {
            throw new Invalid("/code", check.refusal());
        }
        actors.forgetAll();
        return new SecondFactorViews.Codes(codes.get());
    }

    SecondFactorViews.Codes renewRecoveryCodes(Actor actor, SecondFactorViews.Proof body, Caller caller) {
        Account account = mine(actor);
        shape.check(body);
        Optional<String> password = body.password().filter(p -> !p.isBlank());
        Optional<String> code = body.code().filter(c -> !c.isBlank());
        if (password.isEmpty() && code.isEmpty()) {
            throw new Invalid("/code", "Hãy nhập mã xác thực hoặc mật khẩu.");
        }
        if (code.isPresent()) {
            requireCode(account, code.get(), caller);
        } else {
            requirePassword(account, password.get(), caller);
        }
        return new SecondFactorViews.Codes(renewed(account, caller));
    }

    void remove(Actor actor, SecondFactorViews.Removal body, Caller caller) {
        Verdict verdict = verdictOnRemoval(actor);
        verdict.orRefuse();
        shape.check(body);
        Account account = mine(actor);
        requirePassword(account, body.password(), caller);
        requireCode(account, body.code(), caller);
        dropped(account, caller);
        actors.forgetAll();
    }

    @Transactional
    Account mine(Actor actor) {
        return accounts.findById(actor.accountId());
    }

    @Transactional
    boolean isJustSignedIn(Actor actor) {
        return signedInJustNow(actor);
    }

    @Transactional
    Verdict verdictOnRemoval(Actor actor) {
        return mayRemove(actor, factors.isActive(actor.accountId()));
    }

    @Transactional
    FactorKeeping.Shown secret(Account account) {
        if (factors.isActive(account.id())) {
            throw new StateConflict(ALREADY);
        }
        return keeping.begin(account.id(), account.username());
    }

    @Transactional
    CodeCheck confirmed(Actor actor, String code, Caller caller, AtomicReference<List<String>> codes) {
        UUID id = actor.accountId();
        if (factors.isActive(id)) {
            throw new StateConflict(ALREADY);
        }
        CodeCheck check = keeping.confirm(id, code);
        if (check.isRight()) {
            codes.set(keeping.newRecoveryCodes(id));
            sessions.revokeOthers(id, actor.sessionId(), clock.instant());
            trail.record(accounts.findById(id), "account.second-factor-enrolled", caller, Map.of());
        }
        return check;
    }

    @Transactional
    CodeCheck looked(Account account, String code) {
        return keeping.check(account.id(), code);
    }

    @Transactional
    List<String> renewed(Account account, Caller caller) {
        if (!factors.isActive(account.id())) {
            throw new StateConflict(NONE);
        }
        trail.record(account, "account.recovery-codes-renewed", caller, Map.of());
        return keeping.newRecoveryCodes(account.id());
    }

    @Transactional
    void dropped(Account account, Caller caller) {
        keeping.drop(account.id());
        trail.record(account, "account.second-factor-removed", caller, Map.of());
    }

    private static Verdict mayEnrol(boolean active) {
        return Verdict.of(!active, ALREADY);
    }

    private static Verdict has(boolean active) {
        return Verdict.of(active, NONE);
    }

    private Verdict mayRemove(Actor actor, boolean active) {
        return has(active)
                .and(Verdict.of(!rule.appliesTo(actor.roles()), "Vai trò của anh/chị phải đăng nhập bằng hai bước."));
    }

    private boolean signedInJustNow(Actor actor) {
        return sessions.findByIdOptional(actor.sessionId())
                .filter(s -> s.isFresh(clock.instant()))
                .isPresent();
    }

    private void requirePassword(Account account, String password, Caller caller) {
        if (proofs.byPassword(account.username(), password, caller).isEmpty()) {
            throw new Invalid("/password", "Mật khẩu không đúng.");
        }
    }

    private void requireCode(Account account, String code, Caller caller) {
        CodeCheck check = proofs.byCode(account, caller, () -> looked(account, code));
        if (!check.isRight()) {
            throw new Invalid("/code", check.refusal());
        }
    }
}
