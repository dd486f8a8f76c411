package vn.sovang.account.factor;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by RFC 6238 as every authenticator app makes them: SHA-1, six digits, thirty seconds. */
final class Totp {

    private static final long STEP_MILLIS = 30_000;
    /** Phones go a little wrong: the step before and the one after count too. */
    private static final int DRIFT = 1;

    private static final HmacOneTimePasswordGenerator CODES = new HmacOneTimePasswordGenerator();

    private Totp() {}

    static long stepAt(long epochMillis) {
        return Math.floorDiv(epochMillis, STEP_MILLIS);
    }

    static String code(byte[] secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), step);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The steps around {@code now} whose code this is; all are compared, whichever fits first. */
    static List<Long> stepsOf(byte[] secret, String code, long now) {
        byte[] given = code.getBytes(StandardCharsets.US_ASCII);
        return LongStream.rangeClosed(now - DRIFT, now + DRIFT)
                .filter(step -> MessageDigest.isEqual(given, code(secret, step).getBytes(StandardCharsets.US_ASCII)))
                .boxed()
                .toList();
    }
}
