package vn.sovang.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.sovang.shared.problem.TooLarge;

/**
 * Refuses a body of too many bytes, in the same form as every other refusal: before reading it where its length is
 * announced, else as soon as too much of it has come.
 */
public class SizeLimit {

    private static final int EARLY = 200;

    /** The framework's own limit of a request; it would break the connection off without a word. */
    private static final String OWN_LIMIT = "io.quarkus.max-request-size";

    private final RoutingContext current;
    private final long most;

    SizeLimit(RoutingContext current, @ConfigProperty(name = "sovang.upload.most-bytes") long most) {
        this.current = current;
        this.most = most;
    }

    void register(@Observes Filters filters) {
        filters.register(this::checkAnnounced, EARLY);
    }

    private void checkAnnounced(RoutingContext request) {
        String announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || announced.length() < 19 && Long.parseLong(announced) <= most) {
            request.next();
            return;
        }
        request.request().resume();
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        EarlyRefusal.answer(request, tooLarge());
    }

    /** Forms with files are counted by the framework, which answers for them as it should. */
    @ServerRequestFilter
    public void countUnannounced(ContainerRequestContext request) {
        HttpServerRequest incoming = current.request();
        boolean body = incoming.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                && incoming.getHeader(HttpHeaders.CONTENT_LENGTH) == null;
        String type = incoming.getHeader(HttpHeaders.CONTENT_TYPE);
        if (body && (type == null || !type.startsWith("multipart/"))) {
            current.put(OWN_LIMIT, Long.MAX_VALUE);
            request.setEntityStream(new Counted(request.getEntityStream()));
        }
    }

    private TooLarge tooLarge() {
        return new TooLarge("Nội dung gửi lên lớn hơn " + most / 1_048_576 + " MB.");
    }

    private class Counted extends FilterInputStream {

        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = super.read(buffer, offset, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int some) {
            read += some;
            if (read > most) {
                // What is still on its way is not waited for.
                current.response().putHeader(HttpHeaders.CONNECTION, "close");
                throw tooLarge();
            }
        }
    }
}
