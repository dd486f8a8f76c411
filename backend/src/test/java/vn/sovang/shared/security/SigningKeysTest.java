package vn.sovang.shared.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changing the key as docs/certificates.md and docs/audit.md say. */
class SigningKeysTest {

    private static final String TEXT = "Cờ thi đua";

    @TempDir
    Path folder;

    private SigningKeys fresh() throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        write("certificate-public.pem", "PUBLIC", pair.getPublic().getEncoded());
        write("certificate-private.pem", "PRIVATE", pair.getPrivate().getEncoded());
        return SigningKeys.in(folder, "certificate");
    }

    private void write(String name, String kind, byte[] encoded) throws IOException {
        String body = Base64.getMimeEncoder().encodeToString(encoded);
        Files.writeString(
                folder.resolve(name),
                "-----BEGIN " + kind + " KEY-----\n" + body + "\n-----END " + kind + " KEY-----\n");
    }

    @Test
    void what_was_signed_before_the_key_changed_stays_good_as_long_as_its_public_half_lies_there() throws Exception {
        SigningKeys first = fresh();
        byte[] signed = first.sign(TEXT);
        assertTrue(first.signed(first.id().substring(0, 8), TEXT, signed));

        Path kept = folder.resolve("certificate-public-2026.pem");
        Files.move(folder.resolve("certificate-public.pem"), kept);
        SigningKeys second = fresh();
        assertNotEquals(first.id(), second.id());
        assertTrue(second.signed(first.id(), TEXT, signed));
        assertFalse(second.signed(first.id(), TEXT + ".", signed));
        assertFalse(second.signed(second.id(), TEXT, signed));
        assertFalse(second.signed("", TEXT, signed));
        assertTrue(second.signed(second.id(), TEXT, second.sign(TEXT)));

        Files.delete(kept);
        assertFalse(SigningKeys.in(folder, "certificate").signed(first.id(), TEXT, signed));
    }
}
