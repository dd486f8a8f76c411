package vn.sovang.account.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The last six digits of the examples in RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_codes_are_those_of_the_standard(long seconds, String code) {
        assertEquals(code, Totp.code(SECRET, Totp.stepAt(seconds * 1000)));
    }

    @Test
    void a_phone_may_be_one_step_behind_or_ahead_but_no_more() {
        long now = 1_000_000;
        assertEquals(List.of(now - 1), Totp.stepsOf(SECRET, Totp.code(SECRET, now - 1), now));
        assertEquals(List.of(now + 1), Totp.stepsOf(SECRET, Totp.code(SECRET, now + 1), now));
        assertEquals(List.of(), Totp.stepsOf(SECRET, Totp.code(SECRET, now - 2), now));
        assertEquals(List.of(), Totp.stepsOf(SECRET, Totp.code(SECRET, now + 2), now));
    }

    @Test
    void a_step_is_used_once_and_takes_those_before_it_along() {
        SecondFactor factor = SecondFactor.begin(UUID.randomUUID(), new byte[0], Instant.EPOCH);
        assertTrue(factor.use(List.of(10L)));
        assertFalse(factor.use(List.of(10L)));
        assertFalse(factor.use(List.of(9L)));
        assertTrue(factor.use(List.of(11L)));
        assertFalse(factor.use(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base_32_is_that_of_the_standard(String plain, String encoded) {
        assertEquals(encoded, Base32.encode(plain.getBytes(StandardCharsets.US_ASCII)));
    }
}
