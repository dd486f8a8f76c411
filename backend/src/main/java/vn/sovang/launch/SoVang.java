package vn.sovang.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.sovang.sample.DemoAccounts;
import vn.sovang.sample.DemoClient;

/**
 * Entry point. With {@code SOVANG_DB_URL} set, that PostgreSQL is used as it is; without it, an embedded PostgreSQL is
 * started in the data folder ({@code SOVANG_DATA}, default {@code .data}) as a child of this process.
 */
@QuarkusMain
public class SoVang {

    private static final String DEMO_SECRET = "sovang.demo.client-secret";

    private static volatile EmbeddedPostgres postgres;

    public static void main(String... args) {
        Path data = Path.of(Optional.ofNullable(System.getenv("SOVANG_DATA")).orElse(".data"))
                .toAbsolutePath()
                .normalize();
        if (args.length > 0 && args[0].equals(VerifyAudit.COMMAND)) {
            System.exit(VerifyAudit.run(data));
        }
        try {
            KeyFiles.ensure(data.resolve("keys"));
            if (isDemo()) {
                System.setProperty(DEMO_SECRET, KeyFiles.demoSecret(data.resolve("keys")));
            }
            connection(data).asSystemProperties();
        } catch (LaunchFailure e) {
            System.err.println("Không khởi động được: " + e.getMessage());
            System.exit(1);
        }
        Quarkus.run(Running.class, SoVang::finish, args);
        stopDatabase();
    }

    private static void finish(int code, Throwable failure) {
        stopDatabase();
        if (failure != null) {
            Logger.getLogger(SoVang.class).error("Không khởi động được", failure);
            // exit() would wait for the shutdown hook that may be waiting for this thread.
            Runtime.getRuntime().halt(code == 0 ? 1 : code);
        }
    }

    private static DatabaseConnection connection(Path data) {
        return givenDatabase().orElseGet(() -> {
            postgres = EmbeddedPostgres.start(data.resolve("postgres"));
            return postgres.connection();
        });
    }

    /** The database named by the environment, if one is. */
    static Optional<DatabaseConnection> givenDatabase() {
        return Optional.ofNullable(System.getenv("SOVANG_DB_URL"))
                .map(url -> new DatabaseConnection(
                        url,
                        needed("SOVANG_DB_OWNER"),
                        needed("SOVANG_DB_OWNER_PASSWORD"),
                        needed("SOVANG_DB_USER"),
                        needed("SOVANG_DB_PASSWORD")));
    }

    /** What the configuration will say too; asked here because the keys come before it. */
    private static boolean isDemo() {
        return Boolean.parseBoolean(System.getenv("SOVANG_DEMO"))
                && "false".equalsIgnoreCase(System.getenv("SOVANG_PRODUCTION"));
    }

    private static String needed(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new LaunchFailure("có SOVANG_DB_URL nhưng thiếu " + name);
        }
        return value;
    }

    private static void stopDatabase() {
        EmbeddedPostgres running = postgres;
        if (running != null) {
            running.stop();
        }
    }

    /** Says where the program answers, then keeps it in the foreground until it is told to stop. */
    public static class Running implements QuarkusApplication {

        private final boolean demo;
        private final int port;
        private final Optional<String> clientSecret;

        Running(
                @ConfigProperty(name = "sovang.demo") boolean demo,
                @ConfigProperty(name = "quarkus.http.port") int port,
                @ConfigProperty(name = DEMO_SECRET) Optional<String> clientSecret) {
            this.demo = demo;
            this.port = port;
            this.clientSecret = clientSecret;
        }

        @Override
        public int run(String... args) {
            System.out.println("\nSổ Vàng đã sẵn sàng: http://localhost:" + port);
            if (demo) {
                System.out.println("Tài khoản mẫu, mật khẩu chung " + DemoAccounts.PASSWORD + ":");
                DemoAccounts.list().forEach(line -> System.out.println("  " + line));
                clientSecret.ifPresent(secret ->
                        System.out.println("Hệ thống kết nối mẫu: " + DemoClient.CODE + ", mã bí mật " + secret));
            }
            System.out.println("Dừng bằng Ctrl-C.\n");
            Quarkus.waitForExit();
            return 0;
        }
    }
}
