package vn.sovang.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.Browser;
import vn.sovang.given.GivenPeople;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;

@ApiTest
class SignInAttemptsTest {

    private static final int MANY = 1_000;

    @Inject
    GivenPeople given;

    @Inject
    SignInCleaning cleaning;

    @Inject
    EntityManager entities;

    @Inject
    AppClock clock;

    @Test
    void a_thousand_wrong_passwords_hold_up_neither_a_known_browser_nor_another_address() {
        String name = given.with(Role.COUNCIL).username();
        Browser known = Browser.at("127.0.0.11");
        known.signIn(name).then().statusCode(200);

        // From the very address of the known browser.
        Browser attacker = Browser.at("127.0.0.11");
        int looked = 0;
        long start = System.nanoTime();
        for (int i = 0; i < MANY; i++) {
            int status = attacker.signIn(name, "sai-" + i).statusCode();
            assertTrue(status == 401 || status == 429, "answered " + status);
            looked += status == 401 ? 1 : 0;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertTrue(looked <= 10, looked + " of the passwords were looked at");
        assertTrue(took.compareTo(Duration.ofSeconds(90)) < 0, "refusing took " + took);
        known.signIn(name).then().statusCode(200);
        Browser.at("127.0.0.12").signIn(name).then().statusCode(200);
        attacker.signIn(name).then().statusCode(429).header("Retry-After", notNullValue());
    }

    @Test
    void a_known_browser_has_wrong_tries_of_its_own() {
        String name = given.with(Role.COUNCIL).username();
        Browser known = Browser.at("127.0.0.13");
        known.signIn(name).then().statusCode(200);
        for (int i = 0; i < 5; i++) {
            known.signIn(name, "sai").then().statusCode(401);
        }
        known.signIn(name).then().statusCode(429).body("detail", containsString("thử lại sau"));
        // A cookie taken elsewhere wins nothing either.
        Browser.at("127.0.0.14")
                .put("sv_device", known.cookie("sv_device"))
                .signIn(name)
                .then()
                .statusCode(429);
        Browser.at("127.0.0.14").signIn(name).then().statusCode(200);
    }

    @Test
    void a_browser_is_known_only_to_the_account_that_signed_in_there_and_only_by_a_right_cookie() {
        String mine = given.with(Role.COUNCIL).username();
        String theirs = given.with(Role.COUNCIL).username();
        Browser browser = Browser.at("127.0.0.15");
        browser.signIn(mine).then().statusCode(200);
        Browser forged = Browser.at("127.0.0.15").put("sv_device", UUID.randomUUID() + ".AAAA");
        for (int i = 0; i < 5; i++) {
            Browser.at("127.0.0.15").signIn(theirs, "sai").then().statusCode(401);
        }
        browser.signIn(theirs).then().statusCode(429);
        forged.signIn(theirs).then().statusCode(429);
    }

    @Test
    void signing_out_everywhere_forgets_the_browsers() {
        String name = given.with(Role.COUNCIL).username();
        Browser browser = Browser.at("127.0.0.16");
        browser.signIn(name).then().statusCode(200);
        browser.signedIn().post("/auth/sign-out-everywhere").then().statusCode(204);
        for (int i = 0; i < 5; i++) {
            Browser.at("127.0.0.16").signIn(name, "sai").then().statusCode(401);
        }
        browser.signIn(name).then().statusCode(429);
    }

    @Test
    void tries_at_once_get_no_further_than_tries_one_after_the_other() throws Exception {
        String name = given.with(Role.COUNCIL).username();
        ExecutorService pool = Executors.newFixedThreadPool(12);
        try {
            List<Future<Integer>> answers = IntStream.range(0, 40)
                    .mapToObj(i -> pool.submit(
                            () -> Browser.at("127.0.0.17").signIn(name, "sai").statusCode()))
                    .toList();
            int looked = 0;
            for (Future<Integer> answer : answers) {
                looked += answer.get() == 401 ? 1 : 0;
            }
            assertTrue(looked <= 5, looked + " of the passwords were looked at");
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void one_address_cannot_go_through_all_names_for_ever() {
        Browser attacker = Browser.at("127.0.0.18");
        int refused = 0;
        for (int i = 0; i < 215; i++) {
            refused += attacker.signIn("khong-co-ai-" + i, "x".repeat(300)).statusCode() == 429 ? 1 : 0;
        }
        assertTrue(refused > 0, "every name was tried");

        // People's slips of the pen do not add up for ever at an address that many share.
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                                update sign_in_attempt set last_at = last_at - interval '3 hours',
                                       locked_until = locked_until - interval '3 hours'
                                """).executeUpdate());
        attacker.signIn("khong-co-ai-moi-1", "sai").then().statusCode(401);
        attacker.signIn("khong-co-ai-moi-2", "sai").then().statusCode(401);
    }

    @Test
    void many_addresses_cannot_share_the_work_on_one_account() {
        String name = given.with(Role.COUNCIL).username();
        Browser known = Browser.at("127.0.0.19");
        known.signIn(name).then().statusCode(200);
        int refused = 0;
        for (int i = 0; i < 110; i++) {
            // Too long to be hashed, so that this is quick; counted all the same.
            refused += Browser.at("127.0.1." + (i + 1))
                                    .signIn(name, "x".repeat(300))
                                    .statusCode()
                            == 429
                    ? 1
                    : 0;
        }
        assertTrue(refused > 0, "every address got its try");
        known.signIn(name).then().statusCode(200);
    }

    @Test
    void a_whole_ipv6_network_counts_as_one_address() {
        assertEquals(SignInAttempts.network("2001:db8:1:2::1"), SignInAttempts.network("2001:db8:1:2:ffff::9"));
        assertNotEquals(SignInAttempts.network("2001:db8:1:2::1"), SignInAttempts.network("2001:db8:1:3::1"));
        assertEquals("10.1.2.3", SignInAttempts.network("10.1.2.3"));
        assertEquals("not:an:address", SignInAttempts.network("not:an:address"));
    }

    @Test
    void old_tries_are_thrown_away_and_no_typed_name_is_kept() {
        String name = "lo-go-mat-khau-" + UUID.randomUUID();
        Browser.at("127.0.0.20").signIn(name, "sai").then().statusCode(401);
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(
                    0L,
                    ((Number) entities.createNativeQuery(
                                            "select count(*) from sign_in_attempt a where cast(a as text) like :name")
                                    .setParameter("name", "%" + name + "%")
                                    .getSingleResult())
                            .longValue());
            entities.createNativeQuery("insert into sign_in_attempt (subject, failures, last_at) values ('cu', 1, :at)")
                    .setParameter("at", clock.instant().minus(Duration.ofHours(13)))
                    .executeUpdate();
        });
        cleaning.clean();
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select 1 from sign_in_attempt where subject = 'cu'")
                        .getResultList()
                        .isEmpty()));
    }
}
