package vn.sovang.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What browsers are told about every answer. The same is told by the web server of {@code docker compose}, which
 * delivers the client itself; a test keeps the two alike.
 */
public class SecurityHeaders {

    private static final int FIRST = 300;

    /** A year; only in production, because a browser that once heard it for localhost would refuse plain HTTP there. */
    static final Map<String, String> PRODUCTION = Map.of("Strict-Transport-Security", "max-age=31536000");

    private static final String PAGE_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** An answer of the interface is no page: opened by itself it may do nothing, whatever it contains. */
    private static final String DATA_POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private static final Map<String, String> COMMON = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-Permitted-Cross-Domain-Policies", "none",
            "Permissions-Policy",
                    "camera=(self), accelerometer=(), autoplay=(), display-capture=(), geolocation=(), gyroscope=(),"
                            + " magnetometer=(), microphone=(), midi=(), payment=(), usb=()");

    private static final Map<String, String> OF_PAGES = with(PAGE_POLICY);
    private static final Map<String, String> OF_DATA = with(DATA_POLICY);

    private final boolean production;

    SecurityHeaders(@ConfigProperty(name = "sovang.production") boolean production) {
        this.production = production;
    }

    /** On pages and their files. */
    static Map<String, String> ofPages() {
        return OF_PAGES;
    }

    /** On answers of the interface. */
    static Map<String, String> ofData() {
        return OF_DATA;
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext request) {
        String path = request.normalizedPath();
        boolean data = path.startsWith("/api/") || path.startsWith("/q/");
        (data ? ofData() : ofPages()).forEach(request.response()::putHeader);
        if (production) {
            PRODUCTION.forEach(request.response()::putHeader);
        }
        request.next();
    }

    private static Map<String, String> with(String policy) {
        Map<String, String> all = new LinkedHashMap<>(COMMON);
        all.put("Content-Security-Policy", policy);
        return Collections.unmodifiableMap(all);
    }
}
