package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.sovang.account.factor.FactorKeeping;
import vn.sovang.account.factor.SecondFactors;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Verdict;

/** Taking away the second factor of somebody who lost the phone and the recovery codes; done by an administrator. */
@ApplicationScoped
public class SecondFactorReset {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final FactorKeeping keeping;
    private final SessionKeeping sessions;
    private final AuditTrail trail;
    private final Shape shape;

    SecondFactorReset(
            Accounts accounts,
            SecondFactors factors,
            FactorKeeping keeping,
            SessionKeeping sessions,
            AuditTrail trail,
            Shape shape) {
        this.accounts = accounts;
        this.factors = factors;
        this.keeping = keeping;
        this.sessions = sessions;
        this.trail = trail;
        this.shape = shape;
    }

    /** Ends every session too; where a second factor is required, the next sign-in leads to a new one. */
    @Transactional
    void reset(Actor admin, UUID accountId, Precondition seen, SecondFactorViews.Reset body) {
        AccountPolicy.requireScope(admin);
        Account account = accounts.findByIdOptional(accountId).orElseThrow(NotFound::new);
        // A stolen session must not be able to take away what would have kept its thief out.
        Verdict.of(
                        !accountId.equals(admin.accountId()),
                        "Không tự đặt lại xác thực hai bước của mình được; hãy nhờ một quản trị khác.")
                .orRefuse();
        seen.require(account.version());
        shape.check(body);
        if (!factors.isActive(accountId)) {
            throw new StateConflict("Tài khoản này chưa bật xác thực hai bước.");
        }
        keeping.drop(accountId);
        sessions.endAll(accountId);
        trail.record(admin, "account.second-factor-reset", "account", accountId, Map.of("reason", body.reason()));
    }
}
