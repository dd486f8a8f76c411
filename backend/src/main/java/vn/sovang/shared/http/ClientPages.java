package vn.sovang.shared.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Any address of the single-page application opens the application, so that links can be shared. */
class ClientPages {

    private static final int BEFORE_STATIC_FILES = -10;

    void register(@Observes Router router) {
        router.route().order(BEFORE_STATIC_FILES).handler(ClientPages::reroute);
    }

    private static void reroute(RoutingContext request) {
        String path = request.normalizedPath();
        boolean page = request.request().method() == HttpMethod.GET
                && !path.equals("/")
                && !path.startsWith("/api/")
                && !path.startsWith("/q/")
                && path.indexOf('.', path.lastIndexOf('/')) < 0;
        if (page) {
            request.reroute("/");
        } else {
            request.next();
        }
    }
}
