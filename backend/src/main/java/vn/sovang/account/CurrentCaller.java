package vn.sovang.account;

import io.netty.util.NetUtil;
import io.vertx.core.http.Cookie;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.net.InetAddress;
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
        String address = remote == null || remote.hostAddress() == null ? "?" : shortest(remote.hostAddress());
        String agent = request.request().getHeader("User-Agent");
        Cookie cookie = request.request().getCookie(SignInCookies.BROWSER);
        Optional<UUID> browser =
                Optional.ofNullable(cookie).map(Cookie::getValue).flatMap(browsers::read);
        return new Caller(address, shorten(agent), browser);
    }

    /** The one way of writing an address, in which an IPv4 address is never dressed up as one of IPv6. */
    private static String shortest(String address) {
        InetAddress read = NetUtil.createInetAddressFromIpAddressString(address);
        return read == null ? address : NetUtil.toAddressString(read);
    }

    private static String shorten(String agent) {
        return agent == null || agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT);
    }
}
