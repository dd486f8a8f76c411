package vn.sovang.account;

import io.vertx.core.http.Cookie;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.http.SignInCookies;

/** The caller of this request. */
@RequestScoped
class CurrentCaller {

    private static final int LONGEST_AGENT = 200;

    private final RoutingContext request;
    private final KnownBrowsers browsers;

    CurrentCaller(RoutingContext request, KnownBrowsers browsers) {
        this.request = request;
        this.browsers = browsers;
    }

    Caller get() {
        SocketAddress remote = request.request().remoteAddress();
        String address = remote == null || remote.hostAddress() == null ? "?" : remote.hostAddress();
        String agent = request.request().getHeader("User-Agent");
        Cookie cookie = request.request().getCookie(SignInCookies.BROWSER);
        Optional<UUID> browser =
                Optional.ofNullable(cookie).map(Cookie::getValue).flatMap(browsers::read);
        return new Caller(address, shorten(agent), browser);
    }

    private static String shorten(String agent) {
        return agent == null || agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT);
    }
}
