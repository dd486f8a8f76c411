package vn.sovang.launch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A real PostgreSQL for the tests, started by the product's own launcher on an empty folder. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        Path folder = Path.of("target/test-database").toAbsolutePath();
        try {
            for (String old : new String[] {"data", "initialised", "password", "audit"}) {
                delete(folder.resolve(old));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        KeyFiles.ensure(folder.resolve("keys"));
        // Nothing a test writes has to survive a power cut.
        postgres = EmbeddedPostgres.start(folder, "fsync=off", "synchronous_commit=off");
        DatabaseConnection c = postgres.connection();
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", c.url()),
                Map.entry("quarkus.datasource.username", c.user()),
                Map.entry("quarkus.datasource.password", c.password()),
                Map.entry("quarkus.flyway.jdbc-url", c.url()),
                Map.entry("quarkus.flyway.username", c.owner()),
                Map.entry("quarkus.flyway.password", c.ownerPassword()),
                Map.entry("smallrye.jwt.sign.key.location", System.getProperty("smallrye.jwt.sign.key.location")),
                Map.entry("mp.jwt.verify.publickey.location", System.getProperty("mp.jwt.verify.publickey.location")),
                Map.entry("sovang.session.key", System.getProperty("sovang.session.key")),
                Map.entry("sovang.keys", folder.resolve("keys").toString()),
                Map.entry("sovang.audit.digests", folder.resolve("audit").toString()),
                Map.entry("sovang.second-factor.key", System.getProperty("sovang.second-factor.key")),
                Map.entry("sovang.identity.key", System.getProperty("sovang.identity.key")),
                Map.entry("sovang.production", "false"),
                Map.entry("sovang.demo", "true"),
                Map.entry("sovang.sample", "none"),
                Map.entry("sovang.demo.client-secret", KeyFiles.demoSecret(folder.resolve("keys"))),
                Map.entry("sovang.cookies.secure", "false"));
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.stop();
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> paths = Files.walk(tree)) {
                for (Path p : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(p);
                }
            }
        }
    }
}
