package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitNames;

/** Writes down what was done to an account, for its history and for the audit trail. */
@ApplicationScoped
class AccountDeeds {

    static final String SUBJECT = "account";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final AuditTrail audit;
    private final StatusHistory history;
    private final UnitNames units;

    AccountDeeds(AuditTrail audit, StatusHistory history, UnitNames units) {
        this.audit = audit;
        this.history = history;
        this.units = units;
    }

    /**
     * @param before null for the first
     * @param reason null when none was asked
     */
    void record(
            Actor actor,
            String action,
            Account account,
            AccountStatus before,
            String label,
            String reason,
            Map<String, ?> details) {
        history.record(actor, SUBJECT, account.id(), before, account.status(), label, reason);
        audit.record(actor, action, SUBJECT, account.id(), details);
    }

    List<StatusHistory.Change> of(UUID accountId) {
        return history.of(SUBJECT, accountId);
    }

    /** The role with its unit and time, as it stands in a sentence. */
    String words(RoleGrant grant) {
        String unit = grant.unitId() == null
                ? ""
                : ", " + units.of(List.of(grant.unitId())).get(grant.unitId());
        return grant.role().label() + unit + ", từ " + day(grant.validFrom())
                + (grant.validTo() == null ? "" : " đến " + day(grant.validTo()));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
