package vn.sovang.unit.restricted;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentityKeysTest {

    private static final UUID PERSON = UUID.fromString("01990000-0000-7000-8000-000000000001");

    private final IdentityKeys keys = new IdentityKeys(key(1));

    private static String key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }

    @Test
    void a_number_opens_again_and_is_sealed_differently_each_time() {
        byte[] once = keys.seal(PERSON, "004099000123");
        byte[] twice = keys.seal(PERSON, "004099000123");
        assertEquals("004099000123", keys.open(PERSON, once));
        assertFalse(Arrays.equals(once, twice));
    }

    @Test
    void what_was_sealed_for_one_person_does_not_open_for_another() {
        byte[] sealed = keys.seal(PERSON, "004099000123");
        assertThrows(IllegalStateException.class, () -> keys.open(UUID.randomUUID(), sealed));
    }

    @Test
    void a_changed_byte_is_noticed() {
        byte[] sealed = keys.seal(PERSON, "004099000123");
        sealed[sealed.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> keys.open(PERSON, sealed));
    }

    @Test
    void the_finder_is_the_same_for_the_same_number_and_another_under_another_key() {
        assertArrayEquals(keys.finder("004099000123"), keys.finder("004099000123"));
        assertFalse(Arrays.equals(keys.finder("004099000123"), keys.finder("004099000124")));
        assertFalse(Arrays.equals(keys.finder("004099000123"), new IdentityKeys(key(2)).finder("004099000123")));
    }
}
