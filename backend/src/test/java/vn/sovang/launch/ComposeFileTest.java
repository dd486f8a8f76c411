package vn.sovang.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** No engine runs where this is tested, so the compose file is at least read and its promises are checked. */
class ComposeFileTest {

    private static final Path ROOT = Path.of("..");
    private static Map<String, Map<String, Object>> services;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void read() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
        services = (Map<String, Map<String, Object>>) file.get("services");
    }

    @Test
    void it_has_database_backend_and_frontend() {
        assertEquals(Set.of("database", "backend", "frontend"), services.keySet());
    }

    @Test
    void every_password_has_to_be_given() {
        services.forEach((name, service) -> environment(service).forEach((key, value) -> {
            if (key.contains("PASSWORD")) {
                assertTrue(value.toString().matches("\\$\\{[A-Z_]+:\\?.+}"), name + " " + key + " has a default");
            }
        }));
    }

    @Test
    void nothing_of_the_sample_is_switched_on() {
        environment(services.get("backend"))
                .keySet()
                .forEach(key -> assertTrue(
                        !Set.of("SOVANG_DEMO", "SAMPLE", "SOVANG_TODAY", "SOVANG_PRODUCTION", "SOVANG_SECURE_COOKIES")
                                .contains(key),
                        key));
    }

    @Test
    void the_backend_is_given_all_it_asks_for() {
        assertTrue(environment(services.get("backend"))
                .keySet()
                .containsAll(Set.of(
                        "SOVANG_DB_URL",
                        "SOVANG_DB_OWNER",
                        "SOVANG_DB_OWNER_PASSWORD",
                        "SOVANG_DB_USER",
                        "SOVANG_DB_PASSWORD",
                        "SOVANG_DATA")));
    }

    @Test
    void the_first_administrator_is_named_in_a_file_that_may_go_afterwards() {
        assertEquals(
                List.of(Map.of("path", "first-admin.env", "required", false)),
                services.get("backend").get("env_file"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void every_file_it_names_is_there() {
        for (String name : new String[] {"backend", "frontend"}) {
            Map<String, String> build = (Map<String, String>) services.get(name).get("build");
            assertTrue(Files.isRegularFile(ROOT.resolve(build.get("dockerfile"))), build.get("dockerfile"));
        }
        assertTrue(Files.isExecutable(ROOT.resolve("backend/deploy/init-database.sh")));
    }

    @Test
    void neither_the_database_nor_the_web_server_writes_down_what_is_secret() throws IOException {
        assertTrue(((List<?>) services.get("database").get("command")).contains("log_error_verbosity=terse"));
        String nginx = Files.readString(Path.of("deploy/nginx.conf"));
        int keys = nginx.indexOf("location ~ ^/api/v1/(calendar-feeds|auth/oidc)/ {");
        assertTrue(keys > 0 && nginx.substring(keys, nginx.indexOf('}', keys)).contains("access_log off;"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(Map<String, Object> service) {
        return (Map<String, Object>) service.getOrDefault("environment", Map.of());
    }
}
