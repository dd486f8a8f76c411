package vn.sovang.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import vn.sovang.shared.problem.Forbidden;

/**
 * A cookie that a browser sends by itself counts only when the page that asks is ours. {@code SameSite=Strict} says so
 * already; this holds where a browser does not know it, and between subdomains of one site, which it does not tell
 * apart. Programs that are no browsers send neither header and are let through.
 */
class CookieGuard {

    private static final int AFTER_HEADERS = 290;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void register(@Observes Filters filters) {
        filters.register(CookieGuard::check, AFTER_HEADERS);
    }

    private static void check(RoutingContext request) {
        HttpServerRequest incoming = request.request();
        if (incoming.getHeader(HttpHeaders.COOKIE) == null
                || READING.contains(incoming.method())
                || isOurs(incoming.getHeader("Sec-Fetch-Site"), incoming.getHeader(HttpHeaders.ORIGIN), incoming)) {
            request.next();
        } else {
            EarlyRefusal.answer(request, new Forbidden("Yêu cầu này đến từ một trang khác."));
        }
    }

    private static boolean isOurs(String site, String origin, HttpServerRequest incoming) {
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        return origin == null || authority(origin).equalsIgnoreCase(incoming.getHeader(HttpHeaders.HOST));
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
