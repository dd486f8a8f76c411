package vn.sovang.integration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.time.AppClock;

/** Which systems may call now. Kept three seconds, so that a system disabled on another server is soon shut out here. */
@ApplicationScoped
public class MachineDirectory {

    private final Cache<UUID, Optional<Machine>> byId = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofSeconds(3))
            .build();
    private final Clients clients;
    private final AppClock clock;

    MachineDirectory(Clients clients, AppClock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** What is already known; null when it must be looked up. */
    Optional<Machine> known(UUID id) {
        return byId.getIfPresent(id);
    }

    /** Empty when there is none, or it may not call today. */
    @ActivateRequestContext
    @Transactional
    public Optional<Machine> of(UUID id) {
        Optional<Machine> machine = clients.findByIdOptional(id)
                .filter(c -> c.state(clock.today()) == ClientState.ACTIVE)
                .map(Machine::of);
        byId.put(id, machine);
        return machine;
    }

    void forget(UUID id) {
        byId.invalidate(id);
    }
}
