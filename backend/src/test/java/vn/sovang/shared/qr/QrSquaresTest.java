package vn.sovang.shared.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QrSquaresTest {

    /** Addresses as certificates carry them: forty bytes that say which, sixty-four of a signature. */
    private static String address(Random random) {
        byte[] said = new byte[40];
        byte[] signature = new byte[64];
        random.nextBytes(said);
        random.nextBytes(signature);
        Base64.Encoder letters = Base64.getUrlEncoder().withoutPadding();
        return "https://thidua.vi.du/kiem-tra#" + letters.encodeToString(said) + "."
                + letters.encodeToString(signature);
    }

    @Test
    void a_code_that_the_usual_mask_makes_unreadable_is_given_another_mask() {
        Random random = new Random(20_261_126);
        int unreadable = 0;
        for (int i = 0; i < 300; i++) {
            String text = address(random);
            if (!QrSquares.readable(QrSquares.encode(text, null))) {
                unreadable++;
            }
            assertTrue(QrSquares.readable(QrSquares.of(text)), text);
        }
        assertTrue(unreadable > 0, "the codes tried must hold some that need another mask");
    }

    @Test
    void a_code_that_reads_keeps_the_usual_mask() {
        assertEquals(QrSquares.encode("https://thidua.vi.du", null), QrSquares.of("https://thidua.vi.du"));
    }

    @Test
    void what_no_code_holds_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> QrSquares.of("x".repeat(2_332)));
        assertThrows(IllegalArgumentException.class, () -> QrSquares.of(""));
    }
}
