package vn.sovang.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.sovang.shared.problem.TooLarge;

/** Counts a body whose length nobody announced, and refuses it where it passes the limit. */
public class UnannouncedBody {

    private final long most;

    UnannouncedBody(@ConfigProperty(name = "sovang.upload.most-bytes") long most) {
        this.most = most;
    }

    @ServerRequestFilter
    public void count(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null && request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream(), most));
        }
    }

    private static final class Counted extends FilterInputStream {

        private final long most;
        private long read;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int some = super.read(bytes, from, length);
            count(Math.max(some, 0));
            return some;
        }

        /**
         * Reads what is left, as the framework does so that the connection can be used again, but no further than the
         * limit: beyond it the framework's own closing would wait for an end that may never come.
         */
        @Override
        public void close() throws IOException {
            byte[] rest = new byte[8192];
            while (read <= most) {
                int some = in.read(rest);
                if (some < 0) {
                    super.close();
                    return;
                }
                read += some;
            }
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw new TooLarge("Nội dung gửi lên lớn hơn " + most / 1_048_576 + " MB.");
            }
        }
    }
}
