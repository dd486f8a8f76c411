package vn.sovang.rolemodel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import vn.sovang.shared.problem.TooManyTries;
import vn.sovang.shared.security.Actor;

/** Checks a link when somebody asks for it, few at a time; no database connection waits for the other side. */
@ApplicationScoped
class LinkChecking {

    private static final int AT_ONCE = 4;
    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    private final RoleModelEntries entries;
    private final LinkCheck check;
    private final Semaphore places = new Semaphore(AT_ONCE);

    LinkChecking(RoleModelEntries entries, LinkCheck check) {
        this.entries = entries;
        this.check = check;
    }

    RoleModelView check(Actor actor, UUID model, UUID media) {
        String url = entries.link(actor, model, media);
        if (!places.tryAcquire()) {
            throw busy();
        }
        LinkFinding finding;
        try {
            finding = check.of(url);
        } catch (RejectedExecutionException e) {
            throw busy();
        } finally {
            places.release();
        }
        return entries.checked(actor, model, media, finding);
    }

    private static TooManyTries busy() {
        return new TooManyTries("Đang kiểm tra nhiều đường dẫn khác. Hãy thử lại sau ít phút.", A_MOMENT);
    }
}
