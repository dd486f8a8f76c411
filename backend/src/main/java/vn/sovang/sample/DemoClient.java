package vn.sovang.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.account.ActorDirectory;
import vn.sovang.integration.ApiScope;
import vn.sovang.integration.ClientRegistry;
import vn.sovang.integration.DraftClient;
import vn.sovang.unit.Units;

/**
 * The connected system of the sample province. Its secret lies in a file beside the keys, because it is printed at each
 * start; the database knows no more of it than of any other.
 */
@ApplicationScoped
public class DemoClient {

    /** Its code at the token address. */
    public static final String CODE = "kiemthu";

    private static final int AFTER_THE_PROVINCE = 5001;
    private static final int CALLS_PER_MINUTE = 600;

    private final ClientRegistry registry;
    private final ActorDirectory actors;
    private final Units units;
    private final boolean demo;
    private final boolean production;
    private final Optional<String> secret;

    DemoClient(
            ClientRegistry registry,
            ActorDirectory actors,
            Units units,
            @ConfigProperty(name = "sovang.demo") boolean demo,
            @ConfigProperty(name = "sovang.production") boolean production,
            @ConfigProperty(name = "sovang.demo.client-secret") Optional<String> secret) {
        this.registry = registry;
        this.actors = actors;
        this.units = units;
        this.demo = demo;
        this.production = production;
        this.secret = secret;
    }

    @ActivateRequestContext
    void onStart(@Observes @Priority(AFTER_THE_PROVINCE) StartupEvent started) {
        if (demo && !production) {
            secret.ifPresent(s -> QuarkusTransaction.requiringNew()
                    .run(() -> registry.ensure(actors.ofAccount("admin"), content(), s)));
        }
    }

    private DraftClient content() {
        return new DraftClient(
                CODE,
                "Hệ thống kiểm thử kết nối (mẫu)",
                units.named("Sở Nội vụ").id(),
                "Lý Minh Tuấn, quản trị hệ thống",
                Arrays.stream(ApiScope.values()).map(ApiScope::value).toList(),
                LocalDate.of(2025, 1, 1),
                null,
                CALLS_PER_MINUTE);
    }
}
