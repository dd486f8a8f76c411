package vn.sovang.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitNames;
import vn.sovang.unit.Units;

/** Registering, changing, disabling connected systems, and changing their secrets. */
@ApplicationScoped
public class ClientRegistry {

    private static final String SUBJECT = "client";

    private final Clients clients;
    private final Units units;
    private final UnitNames names;
    private final MachineDirectory machines;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    ClientRegistry(
            Clients clients,
            Units units,
            UnitNames names,
            MachineDirectory machines,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.clients = clients;
        this.units = units;
        this.names = names;
        this.machines = machines;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    static Verdict mayKeep(Actor actor) {
        return Verdict.of(actor.is(Role.ADMIN), "Chỉ quản trị hệ thống quản lý các hệ thống kết nối.");
    }

    @Transactional
    public ClientView get(Actor actor, UUID id) {
        return view(visible(actor, id));
    }

    /** @param secret its first secret, made by the caller and said once */
    @Transactional
    public ClientView register(Actor actor, DraftClient content, String secret) {
        mayKeep(actor).orRefuse();
        check(content);
        Client client = Client.register(content, clock.instant());
        client.addSecret(secret, actor.name(), clock.instant(), clock.instant());
        clients.persistAndFlush(client);
        audit.record(actor, "client.register", SUBJECT, client.id(), facts(client));
        return view(client);
    }

    @Transactional
    public ClientView change(Actor actor, UUID id, Precondition seen, DraftClient content) {
        return changed(actor, id, seen, "client.change", client -> {
            check(content);
            if (!content.code().equals(client.code())) {
                throw new Invalid("/code", "Mã của hệ thống đã đăng ký không đổi được.");
            }
            client.describe(content);
        });
    }

    /** @param secret the new one, made by the caller and said once */
    @Transactional
    public ClientView rotate(Actor actor, UUID id, Precondition seen, Rotation rotation, String secret) {
        return changed(actor, id, seen, "client.rotate", client -> {
            shape.check(rotation);
            Instant now = clock.instant();
            client.addSecret(secret, actor.name(), now.plus(Duration.ofHours(rotation.overlapHours())), now);
        });
    }

    @Transactional
    public ClientView endSecret(Actor actor, UUID id, UUID secretId, Precondition seen) {
        if (!visible(actor, id).hasSecret(secretId)) {
            throw new NotFound();
        }
        return changed(actor, id, seen, "client.end-secret", client -> client.endSecret(secretId, clock.instant()));
    }

    @Transactional
    public ClientView disable(Actor actor, UUID id, Precondition seen) {
        return changed(actor, id, seen, "client.disable", client -> client.disable(clock.instant()));
    }

    @Transactional
    public ClientView enable(Actor actor, UUID id, Precondition seen) {
        return changed(actor, id, seen, "client.enable", Client::enable);
    }

    /**
     * Registers it with a secret made elsewhere; where it is registered already and has forgotten that secret, teaches
     * it anew in place of those it knows.
     */
    @Transactional
    public void ensure(Actor actor, DraftClient content, String secret) {
        Client client = clients.named(content.code()).orElse(null);
        if (client == null) {
            register(actor, content, secret);
        } else if (client.disabledAt() == null && !client.knows(secret, clock.instant())) {
            Instant now = clock.instant();
            client.liveSecrets(now).forEach(s -> client.endSecret(s.id(), now));
            client.addSecret(secret, actor.name(), now, now);
            audit.record(actor, "client.rotate", SUBJECT, client.id(), facts(client));
        }
    }

    private ClientView changed(Actor actor, UUID id, Precondition seen, String action, Consumer<Client> work) {
        Client client = visible(actor, id);
        seen.require(client.version());
        work.accept(client);
        clients.flush();
        audit.record(actor, action, SUBJECT, id, facts(client));
        machines.forget(id);
        return view(client);
    }

    /** Who may not keep them does not learn which there are. */
    private Client visible(Actor actor, UUID id) {
        return clients.findByIdOptional(id)
                .filter(c -> mayKeep(actor).allowed())
                .orElseThrow(NotFound::new);
    }

    private void check(DraftClient content) {
        shape.check(content).requireSense();
        if (units.findByIdOptional(content.unitId()).isEmpty()) {
            throw new Invalid("/unitId", "Không có đơn vị này.");
        }
    }

    private static Map<String, ?> facts(Client c) {
        return Map.of(
                "code",
                c.code(),
                "name",
                c.name(),
                "scopes",
                ApiScope.written(c.scopes()),
                "callsPerMinute",
                c.callsPerMinute(),
                "disabled",
                c.disabledAt() != null,
                "secrets",
                c.secrets().size());
    }

    private ClientView view(Client c) {
        return ClientView.of(c, names.of(java.util.Set.of(c.unitId())).get(c.unitId()), clock.instant(), clock.today());
    }
}
