package vn.sovang.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.shared.problem.RequestIds;

/** Refuses a body that announces too many bytes before reading it, in the same form as every other refusal. */
class SizeLimit {

    private static final int FIRST = 200;
    private final long most;

    SizeLimit(@ConfigProperty(name = "sovang.upload.most-bytes") long most) {
        this.most = most;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext request) {
        String announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || announced.length() < 19 && Long.parseLong(announced) <= most) {
            request.next();
            return;
        }
        request.request().resume();
        request.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(new JsonObject()
                        .put("type", "/problems/too-large")
                        .put("title", "Tệp quá lớn")
                        .put("status", 413)
                        .put("detail", "Nội dung gửi lên lớn hơn " + most / 1_048_576 + " MB.")
                        .put("requestId", RequestIds.of(request))
                        .put("errors", List.of())
                        .encode());
    }
}
