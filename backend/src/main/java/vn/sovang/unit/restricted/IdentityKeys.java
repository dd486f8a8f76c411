package vn.sovang.unit.restricted;

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

/**
 * Seals identity numbers (AES-GCM) and finds them again by a keyed hash. The key lies in a file outside the database,
 * so a copy of the database gives no number away, not even to somebody who tries all of them.
 */
@ApplicationScoped
class IdentityKeys {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec sealing;
    private final SecretKeySpec finding;
    private final SecureRandom random = new SecureRandom();

    IdentityKeys(@ConfigProperty(name = "sovang.identity.key") String key) {
        SecretKeySpec root = new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256");
        this.sealing = new SecretKeySpec(mac(root, "seal"), "AES");
        this.finding = new SecretKeySpec(mac(root, "find"), "HmacSHA256");
    }

    /** Bound to the person: the bytes moved to another row do not open. */
    byte[] seal(UUID personId, String number) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, personId, number.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    String open(UUID personId, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        byte[] rest = Arrays.copyOfRange(sealed, NONCE, sealed.length);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, personId, rest), StandardCharsets.UTF_8);
    }

    byte[] finder(String number) {
        return mac(finding, number);
    }

    private byte[] cipher(int mode, byte[] nonce, UUID personId, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(personId.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The identity key does not fit what was sealed", e);
        }
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
