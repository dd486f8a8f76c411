package vn.sovang.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Calls of the interface are signed in where they are answered and nowhere before. So nothing needs to be made ready for a
 * sign-in that fails earlier: for that the framework would match every call against all addresses once more, from a table
 * of them that it builds anew each time.
 */
class LateSignIn {

    /** Behind the framework's own filter of this priority, before the one that makes ready. */
    private static final int AUTHENTICATION = 200;

    void register(@Observes Filters filters) {
        filters.register(LateSignIn::leaveOut, AUTHENTICATION);
    }

    private static void leaveOut(RoutingContext request) {
        if (request.normalizedPath().startsWith("/api/")) {
            request.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        }
        request.next();
    }
}
