package vn.sovang.shared.problem;

import com.github.f4b6a3.uuid.UuidCreator;
import io.vertx.ext.web.RoutingContext;

/** One id per request, in the log and in every problem. */
public final class RequestIds {

    private static final String KEY = "vn.sovang.request-id";

    private RequestIds() {}

    public static String of(RoutingContext request) {
        String id = request.get(KEY);
        if (id == null) {
            id = UuidCreator.getTimeOrderedEpoch().toString();
            request.put(KEY, id);
        }
        return id;
    }
}
