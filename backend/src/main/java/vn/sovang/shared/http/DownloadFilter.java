package vn.sovang.shared.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/**
 * Every answer that gives out a file is recorded before its first byte leaves: what cannot be recorded is not given. A
 * file is what is offered as an attachment, and whatever is neither JSON nor a stream of events.
 */
public class DownloadFilter {

    private static final Pattern ENCODED = Pattern.compile("filename\\*=UTF-8''([^;]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("filename=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);

    private final DownloadLog log;
    private final SecurityIdentity identity;

    DownloadFilter(DownloadLog log, SecurityIdentity identity) {
        this.log = log;
        this.identity = identity;
    }

    @ServerResponseFilter
    public void record(
            ContainerRequestContext request, ContainerResponseContext response, SimpleResourceInfo operation) {
        String disposition = response.getHeaderString("Content-Disposition");
        if (!request.getMethod().equals(HttpMethod.HEAD) && givesFile(response, disposition)) {
            log.given(
                    identity.<Actor>getAttribute(CurrentActor.ATTRIBUTE),
                    request.getUriInfo().getPathSegments().get(0).getPath(),
                    record(request.getUriInfo().getPathParameters()),
                    operation.getMethodName(),
                    name(disposition));
        }
    }

    private static boolean givesFile(ContainerResponseContext response, String disposition) {
        if (response.getStatus() >= 300 || !response.hasEntity()) {
            return false;
        }
        MediaType type = response.getMediaType();
        return disposition != null
                || type != null
                        && !type.getSubtype().endsWith("json")
                        && !type.isCompatible(MediaType.SERVER_SENT_EVENTS_TYPE);
    }

    private static UUID record(MultivaluedMap<String, String> path) {
        return Stream.concat(
                        Stream.ofNullable(path.getFirst("id")),
                        path.values().stream().map(v -> v.get(0)))
                .map(DownloadFilter::uuid)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static String name(String disposition) {
        if (disposition == null) {
            return null;
        }
        Matcher encoded = ENCODED.matcher(disposition);
        if (encoded.find()) {
            return URLDecoder.decode(encoded.group(1), StandardCharsets.UTF_8);
        }
        Matcher plain = PLAIN.matcher(disposition);
        return plain.find() ? plain.group(1) : null;
    }
}
