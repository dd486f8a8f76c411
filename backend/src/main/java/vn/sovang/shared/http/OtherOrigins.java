package vn.sovang.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Pages of other origins may read the interface only where {@code sovang.cors.origins} names them; none by default.
 * They use a token they hold; cookies are never shared, so that even {@code *} gives nobody's session away.
 */
class OtherOrigins {

    private static final int AFTER_HEADERS = 280;
    private final Set<String> allowed;

    OtherOrigins(@ConfigProperty(name = "sovang.cors.origins") Optional<List<String>> allowed) {
        this.allowed = Set.copyOf(allowed.orElse(List.of()));
    }

    void register(@Observes Filters filters) {
        if (!allowed.isEmpty()) {
            filters.register(this::answer, AFTER_HEADERS);
        }
    }

    void answer(RoutingContext request) {
        HttpServerRequest incoming = request.request();
        String origin = incoming.getHeader(HttpHeaders.ORIGIN);
        HttpServerResponse response = request.response();
        if (!request.normalizedPath().startsWith("/api/")) {
            request.next();
            return;
        }
        response.headers().add(HttpHeaders.VARY, "Origin");
        if (origin == null || !(allowed.contains("*") || allowed.contains(origin))) {
            request.next();
            return;
        }
        response.putHeader("Access-Control-Allow-Origin", allowed.contains("*") ? "*" : origin);
        response.putHeader(
                "Access-Control-Expose-Headers",
                "ETag, Retry-After, RateLimit, RateLimit-Policy, Content-Disposition, WWW-Authenticate");
        if (incoming.method() == HttpMethod.OPTIONS && incoming.getHeader("Access-Control-Request-Method") != null) {
            response.putHeader("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE")
                    .putHeader("Access-Control-Allow-Headers", "Authorization, Content-Type, If-Match, Idempotency-Key")
                    .putHeader("Access-Control-Max-Age", "600")
                    .setStatusCode(204)
                    .end();
        } else {
            request.next();
        }
    }
}
