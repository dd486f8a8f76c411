package vn.sovang.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.Browser;
import vn.sovang.given.GivenAccounts;
import vn.sovang.given.GivenClients;
import vn.sovang.given.GivenClients.Known;
import vn.sovang.given.GivenPeople;
import vn.sovang.given.Phone;
import vn.sovang.sample.DemoAccounts;
import vn.sovang.shared.security.Role;

/** Whatever is logged while secrets pass through, none of them is in it. */
@ApiTest
class SecretsInLogTest {

    private static final class Kept extends Handler {

        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord entry) {
            StringBuilder line = new StringBuilder(String.valueOf(entry.getMessage()));
            if (entry.getParameters() != null) {
                line.append(' ').append(java.util.Arrays.toString(entry.getParameters()));
            }
            for (Throwable t = entry.getThrown(); t != null; t = t.getCause()) {
                line.append(' ').append(t);
            }
            lines.add(line.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Inject
    GivenPeople given;

    @Test
    void factors_links_and_what_people_wrote_are_in_no_line() {
        List<String> secrets = new ArrayList<>();
        List<String> leaks = during(secrets, () -> {
            Browser browser = Browser.at("127.0.0.95");
            browser.signIn(given.with(Role.COUNCIL).username());
            String secret = browser.signedIn()
                    .body(Map.of())
                    .post("/auth/second-factor/enrolment")
                    .path("text");
            secrets.add(secret);
            List<String> codes = browser.signedIn()
                    .body(Map.of("code", new Phone(secret).code(-1)))
                    .post("/auth/second-factor/confirmation")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("recoveryCodes");
            secrets.addAll(codes);

            String link = GivenAccounts.invite(GivenAccounts.opened().id);
            secrets.add(link);
            GivenAccounts.accept(link + "x", GivenAccounts.PASSWORD);
            GivenAccounts.accept(link, GivenAccounts.PASSWORD).then().statusCode(204);

            String feed = As.user("ubkiemtra").post("/calendar-feeds/mine").path("path");
            secrets.add(feed.replaceFirst(".*/", ""));
            As.nobody().get(feed.replaceFirst("^/api/v1", "")).then().statusCode(200);

            // The database would say the whole row with the reason why it does not take it.
            String name = "Hệ thống riêng " + UUID.randomUUID();
            secrets.add(name);
            for (int expected : new int[] {201, 409}) {
                As.user("chuyenvien")
                        .body(Map.of("name", name, "cycle", "CALENDAR_YEAR"))
                        .post("/block-systems")
                        .then()
                        .statusCode(expected);
            }
        });
        assertEquals(List.of(), leaks);
        assertTrue(secrets.size() > 12 && secrets.stream().noneMatch(s -> s == null || s.length() < 8));
    }

    private static List<String> during(List<String> secrets, Runnable work) {
        Kept kept = new Kept();
        Logger root = Logger.getLogger("");
        root.addHandler(kept);
        try {
            work.run();
        } finally {
            root.removeHandler(kept);
        }
        return kept.lines.stream()
                .filter(line -> secrets.stream().anyMatch(line::contains))
                .toList();
    }

    @Test
    void passwords_tokens_cookies_and_client_secrets_are_in_no_line() {
        Kept kept = new Kept();
        Logger root = Logger.getLogger("");
        root.addHandler(kept);
        List<String> secrets = new ArrayList<>(List.of(DemoAccounts.PASSWORD, "sai-mat-khau-rieng-biet"));
        try {
            Response signedIn = As.nobody()
                    .body(Map.of("username", "vanphong", "password", DemoAccounts.PASSWORD))
                    .post("/auth/sign-in");
            As.nobody()
                    .body(Map.of("username", "vanphong", "password", "sai-mat-khau-rieng-biet"))
                    .post("/auth/sign-in");
            secrets.add(signedIn.path("accessToken"));
            secrets.add(signedIn.cookie("sv_refresh"));
            Response again = As.nobody()
                    .cookie("sv_refresh", signedIn.cookie("sv_refresh"))
                    .post("/auth/refresh");
            secrets.add(again.cookie("sv_refresh"));
            As.nobody()
                    .cookie("sv_refresh", "hong" + again.cookie("sv_refresh"))
                    .post("/auth/refresh");
            Known client = GivenClients.registered("units:read");
            secrets.add(client.secret());
            String token = GivenClients.token(client).path("access_token");
            secrets.add(token);
            GivenClients.as(token).get("/units");
            GivenClients.as(token + "x").get("/units");
            GivenClients.token(new Known(null, client.code(), client.secret() + "x"));
            Logger.getLogger("vn.sovang.account.SecretsInLogTest").info("đã ghi");
        } finally {
            root.removeHandler(kept);
        }
        assertTrue(kept.lines.stream().anyMatch(l -> l.contains("đã ghi")), "the log was really listened to");
        List<String> leaks = kept.lines.stream()
                .filter(line -> secrets.stream().anyMatch(line::contains))
                .toList();
        assertEquals(List.of(), leaks);
    }
}
