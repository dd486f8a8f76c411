package vn.sovang.given;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app: makes codes of the secret that was typed into it. */
public final class Phone {

    private static final long STEP_MILLIS = 30_000;
    private static final long ROOM_MILLIS = 12_000;

    private final byte[] secret;
    private final long step;

    /** Waits for a step with some time left, so that the codes of one test stay around it. */
    public Phone(String base32) {
        secret = decode(base32);
        long left = STEP_MILLIS - System.currentTimeMillis() % STEP_MILLIS;
        if (left < ROOM_MILLIS) {
            try {
                Thread.sleep(left + 50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        step = System.currentTimeMillis() / STEP_MILLIS;
    }

    public String code() {
        return code(0);
    }

    /** The code some steps before or after the one in which the phone was taken up. */
    public String code(int steps) {
        try {
            return new HmacOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), step + steps);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Six digits that are none of the codes around now. */
    public String wrongCode() {
        for (int i = 0; ; i++) {
            String code = String.format("%06d", i);
            if (!code.equals(code(-2))
                    && !code.equals(code(-1))
                    && !code.equals(code(0))
                    && !code.equals(code(1))
                    && !code.equals(code(2))) {
                return code;
            }
        }
    }

    public byte[] secret() {
        return secret.clone();
    }

    private static byte[] decode(String base32) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char c : base32.toCharArray()) {
            buffer = buffer << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                out.write(buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
        }
        return out.toByteArray();
    }
}
