package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.sovang.account.factor.CodeCheck;
import vn.sovang.account.factor.FactorKeeping;
import vn.sovang.account.factor.SecondFactors;
import vn.sovang.shared.problem.SignInRefused;

/** Signing in, in one step or two. No session is opened, and no cookie given, before the last step is done. */
@ApplicationScoped
public class SignIn {

    private final Proofs proofs;
    private final SecondFactors factors;
    private final FactorKeeping factorKeeping;
    private final Challenges challenges;
    private final SessionKeeping sessions;

    SignIn(
            Proofs proofs,
            SecondFactors factors,
            FactorKeeping factorKeeping,
            Challenges challenges,
            SessionKeeping sessions) {
        this.proofs = proofs;
        this.factors = factors;
        this.factorKeeping = factorKeeping;
        this.challenges = challenges;
        this.sessions = sessions;
    }

    /** Where a first step leads: one of the two is there. */
    public record Step(Optional<SessionKeeping.Tokens> tokens, Optional<String> challenge) {}

    /** @throws SignInRefused whatever was wrong (401); TooManyTries while tries have to wait (429) */
    Step with(String username, String password, Caller caller) {
        Account account = proofs.byPassword(username, password, caller)
                .orElseThrow(() -> new SignInRefused("Tên đăng nhập hoặc mật khẩu không đúng."));
        return after(account, caller, "by_password");
    }

    /** For somebody whom the province's own sign-in vouches for; empty when no account has the name. */
    Optional<Step> vouchedFor(String username, Caller caller) {
        return proofs.named(username.toLowerCase(java.util.Locale.ROOT))
                .filter(a -> !a.isDisabled())
                .map(a -> after(a, caller, "oidc"));
    }

    /** @throws SignInRefused when the code is not right or the first step too long ago (401) */
    SessionKeeping.Tokens second(String challenge, String code, Caller caller) {
        Account account = challenges
                .read(challenge)
                .flatMap(proofs::byId)
                .filter(a -> !a.isDisabled() && challenges.isOf(challenge, a))
                .orElseThrow(() -> new SignInRefused("Đã quá lâu từ bước trước. Hãy ghi lại mật khẩu."));
        AtomicReference<SessionKeeping.Tokens> opened = new AtomicReference<>();
        CodeCheck check = proofs.byCode(account, caller, () -> {
            Second second = codeAndSession(account, code, caller);
            opened.set(second.tokens());
            return second.check();
        });
        if (!check.isRight()) {
            throw new SignInRefused(check.refusal());
        }
        return opened.get();
    }

    record Second(CodeCheck check, SessionKeeping.Tokens tokens) {}

    /** In one transaction, so that a code is used up only together with the session it opens. */
    @Transactional
    Second codeAndSession(Account account, String code, Caller caller) {
        CodeCheck check = factorKeeping.check(account.id(), code);
        return new Second(
                check,
                check.isRight()
                        ? sessions.open(account, caller, check.name().toLowerCase(java.util.Locale.ROOT))
                        : null);
    }

    @Transactional
    Step after(Account account, Caller caller, String way) {
        return factors.isActive(account.id())
                ? new Step(Optional.empty(), Optional.of(challenges.write(account)))
                : new Step(Optional.of(sessions.open(account, caller, way)), Optional.empty());
    }
}
