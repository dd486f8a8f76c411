package vn.sovang.shared.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import vn.sovang.shared.problem.Refusal;
import vn.sovang.shared.problem.RequestIds;

/** Answers a request that is refused before any resource sees it, in the same form as every other refusal. */
final class EarlyRefusal {

    private EarlyRefusal() {}

    static void answer(RoutingContext request, Refusal refusal) {
        request.response()
                .setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(new JsonObject()
                        .put("type", "/problems/" + refusal.type())
                        .put("title", refusal.title())
                        .put("status", refusal.status())
                        .put("detail", refusal.getMessage())
                        .put("requestId", RequestIds.of(request))
                        .put("errors", List.of())
                        .encode());
    }
}
