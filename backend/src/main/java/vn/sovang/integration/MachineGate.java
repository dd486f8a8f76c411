package vn.sovang.integration;

import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import vn.sovang.shared.http.CalledOperation;
import vn.sovang.shared.problem.Forbidden;
import vn.sovang.shared.problem.TooManyTries;

/**
 * The one gate of all machines: counts and writes down each call, holds it to its limit, and lets it through only with
 * the scope its operation needs. An operation without a scope is closed to machines.
 */
public class MachineGate {

    private final SecurityIdentity identity;
    private final RoutingContext request;
    private final CallRates rates;
    private final CallLog log;

    MachineGate(SecurityIdentity identity, RoutingContext request, CallRates rates, CallLog log) {
        this.identity = identity;
        this.request = request;
        this.rates = rates;
        this.log = log;
    }

    @ServerRequestFilter
    public void admit(SimpleResourceInfo resource) {
        CalledOperation called = CalledOperation.of(resource);
        // Who needs no sign-in is not asked who they are.
        Machine machine = called.open() ? null : identity.getAttribute(MachineFromToken.ATTRIBUTE);
        if (machine == null) {
            return;
        }
        HttpServerResponse response = request.response();
        Optional<ApiScope> needed = ApiScope.neededFor(called.address(), called.reads());
        request.addEndHandler(done -> log.add(
                machine.id(), called.name(), needed.map(ApiScope::value).orElse(null), response.getStatusCode()));
        hold(machine, response);
        requireScope(machine, needed, response);
    }

    private void hold(Machine machine, HttpServerResponse response) {
        ConsumptionProbe probe = rates.take(machine);
        response.putHeader("RateLimit-Policy", "\"minute\";q=" + machine.callsPerMinute() + ";w=60");
        response.putHeader(
                "RateLimit",
                "\"minute\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            throw new TooManyTries(
                    "Hệ thống này đã gọi hết " + machine.callsPerMinute() + " lần của một phút.",
                    Duration.ofSeconds(seconds(probe.getNanosToWaitForRefill())));
        }
    }

    private static void requireScope(Machine machine, Optional<ApiScope> needed, HttpServerResponse response) {
        if (needed.filter(machine.scopes()::contains).isPresent()) {
            return;
        }
        response.putHeader(
                "WWW-Authenticate",
                "Bearer error=\"insufficient_scope\""
                        + needed.map(s -> ", scope=\"" + s.value() + "\"").orElse(""));
        throw new Forbidden(needed.map(s -> "Mã truy cập thiếu quyền “" + s.value() + "” (" + s.label() + ").")
                .orElse("Địa chỉ này không mở cho hệ thống kết nối."));
    }

    private static long seconds(long nanos) {
        return (nanos + 999_999_999) / 1_000_000_000;
    }
}
