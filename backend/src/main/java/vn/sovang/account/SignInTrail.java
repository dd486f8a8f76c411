package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.security.Actor;

/** Writes down what happens at the door, in the name of the account it happens to; never a secret. */
@ApplicationScoped
class SignInTrail {

    private static final String SUBJECT = "account";

    private final AuditTrail trail;

    SignInTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void record(Account account, String action, Caller caller, Map<String, ?> details) {
        Map<String, Object> all = new LinkedHashMap<>(details);
        all.put("address", caller.address());
        all.put("device", DeviceWords.of(caller.agent()));
        Actor owner = new Actor(account.id(), null, account.fullName(), Set.of(), Set.of(), Set.of());
        trail.record(owner, action, SUBJECT, account.id(), all);
    }
}
