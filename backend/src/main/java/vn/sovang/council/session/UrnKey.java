package vn.sovang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals the running sums of a vote (AES-256-GCM), bound to their session; the key lies in a file, not in the database. */
@ApplicationScoped
class UrnKey {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    UrnKey(@ConfigProperty(name = "sovang.identity.key") String root) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(root), "HmacSHA256"));
            // A key of its own: what seals identity numbers opens no urn.
            this.key = new SecretKeySpec(mac.doFinal("urn".getBytes(StandardCharsets.US_ASCII)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(UUID sessionId, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, sessionId, plain);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    byte[] open(UUID sessionId, byte[] sealed) {
        return cipher(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(sealed, NONCE),
                sessionId,
                Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private byte[] cipher(int mode, byte[] nonce, UUID sessionId, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(sessionId.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key does not fit the sealed sums", e);
        }
    }
}
