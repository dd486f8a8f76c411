package vn.sovang.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.account.AccountSession.Use;

class AccountSessionTest {

    private static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");
    private static final Duration LIFE = Duration.ofDays(14);
    private static final UUID BROWSER = UUID.randomUUID();

    private static Caller caller(UUID browser) {
        return new Caller("127.0.0.1", "Firefox", Optional.ofNullable(browser));
    }

    private static AccountSession renewed(UUID browser) {
        AccountSession s = AccountSession.open(UUID.randomUUID(), caller(browser), browser, NOON, LIFE);
        assertEquals(Use.RENEWED, s.use(0, caller(browser), NOON, LIFE));
        return s;
    }

    @Test
    void the_last_token_answers_again_for_ten_seconds_and_changes_nothing() {
        AccountSession s = renewed(BROWSER);
        assertEquals(Use.REPEATED, s.use(0, caller(BROWSER), NOON.plusMillis(9_999), LIFE));
        assertEquals(Use.REPEATED, s.use(0, caller(BROWSER), NOON.plusMillis(9_999), LIFE));
        assertEquals(1, s.generation());
        assertEquals(Use.RENEWED, s.use(1, caller(BROWSER), NOON.plusSeconds(60), LIFE));
    }

    @Test
    void after_ten_seconds_it_is_a_copy_and_ends_the_session() {
        AccountSession s = renewed(BROWSER);
        assertEquals(Use.COPIED, s.use(0, caller(BROWSER), NOON.plusSeconds(10), LIFE));
        assertFalse(s.isLive(NOON.plusSeconds(10)));
        assertEquals(Use.OVER, s.use(1, caller(BROWSER), NOON.plusSeconds(11), LIFE));
    }

    @Test
    void the_token_before_the_last_is_a_copy_at_once() {
        AccountSession s = renewed(BROWSER);
        assertEquals(Use.RENEWED, s.use(1, caller(BROWSER), NOON.plusSeconds(1), LIFE));
        assertEquals(Use.COPIED, s.use(0, caller(BROWSER), NOON.plusSeconds(2), LIFE));
    }

    @Test
    void who_has_the_token_and_not_the_browsers_cookie_is_another_device_under_the_same_name() {
        assertEquals(Use.COPIED, renewed(BROWSER).use(0, caller(null), NOON.plusSeconds(1), LIFE));
        assertEquals(Use.COPIED, renewed(BROWSER).use(0, caller(UUID.randomUUID()), NOON.plusSeconds(1), LIFE));
        assertEquals(Use.REPEATED, renewed(null).use(0, caller(null), NOON.plusSeconds(1), LIFE));
    }

    @Test
    void a_session_ends_with_its_days() {
        AccountSession s = renewed(BROWSER);
        assertTrue(s.isLive(NOON.plus(LIFE).minusSeconds(1)));
        assertEquals(Use.OVER, s.use(1, caller(BROWSER), NOON.plus(LIFE), LIFE));
    }
}
