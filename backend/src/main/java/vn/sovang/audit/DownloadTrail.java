package vn.sovang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.http.DownloadLog;
import vn.sovang.shared.security.Actor;

/** Puts every file given out into the trail. */
@ApplicationScoped
public class DownloadTrail implements DownloadLog {

    private static final Actor STRANGER = new Actor(null, null, "Không đăng nhập", Set.of(), Set.of(), Set.of());

    private final AuditTrail audit;

    DownloadTrail(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void given(Actor actor, String collection, UUID recordId, String operation, String fileName) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("operation", operation);
        if (fileName != null) {
            details.put("file", fileName);
        }
        audit.record(actor == null ? STRANGER : actor, "download", recordType(collection), recordId, details);
    }

    /** {@code award-proposals} holds records of the kind {@code award-proposal}. */
    private static String recordType(String collection) {
        return collection.replaceFirst("s$", "");
    }
}
