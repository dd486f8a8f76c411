package vn.sovang.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.shared.problem.TooLarge;

/**
 * Refuses a body that announces too many bytes before reading it, in the same form as every other refusal. One that
 * announces nothing is counted while it is read ({@link UnannouncedBody}), because the framework, which would break it
 * off by itself, answers the bare status.
 */
class SizeLimit {

    private static final int EARLY = 200;

    /** After the framework has noted its own limit with the request. */
    private static final int AFTER_THE_FRAMEWORK = 1;

    private static final String FRAMEWORKS_LIMIT = "io.quarkus.max-request-size";

    private final long most;

    SizeLimit(@ConfigProperty(name = "sovang.upload.most-bytes") long most) {
        this.most = most;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
        filters.register(SizeLimit::leaveTheCountingToUs, AFTER_THE_FRAMEWORK);
    }

    private static void leaveTheCountingToUs(RoutingContext request) {
        if (request.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            request.remove(FRAMEWORKS_LIMIT);
            request.addHeadersEndHandler(ignored -> {
                if (request.response().getStatusCode() == 413) {
                    request.response().putHeader(HttpHeaders.CONNECTION, "close");
                }
            });
        }
        request.next();
    }

    private void check(RoutingContext request) {
        String announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || announced.length() < 19 && Long.parseLong(announced) <= most) {
            request.next();
            return;
        }
        request.request().resume();
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        EarlyRefusal.answer(request, new TooLarge("Nội dung gửi lên lớn hơn " + most / 1_048_576 + " MB."));
    }
}
