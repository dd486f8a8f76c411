package vn.sovang.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.sovang.shared.time.AppClock;

/** Begins, confirms, checks and drops second factors; always part of a larger doing that is written down there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FactorKeeping {

    private static final int SECRET_BYTES = 20;
    private static final Pattern ONE_TIME_CODE = Pattern.compile("\\d{6}");
    private static final String ISSUER = "Sổ Vàng";

    private final SecureRandom random = new SecureRandom();
    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final SecretBox box;
    private final AppClock clock;

    FactorKeeping(SecondFactors factors, RecoveryCodes recoveryCodes, SecretBox box, AppClock clock) {
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.box = box;
        this.clock = clock;
    }

    /**
     * What the person sees once.
     *
     * @param text the secret in base 32, for typing
     * @param address the same as {@code otpauth} address, for the QR code
     */
    public record Shown(String text, String address) {}

    public Shown begin(UUID accountId, String username) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        byte[] sealed = box.seal(secret, accountId.toString());
        factors.locked(accountId)
                .ifPresentOrElse(
                        f -> f.restart(sealed, clock.instant()),
                        () -> factors.persist(SecondFactor.begin(accountId, sealed, clock.instant())));
        String text = Base32.encode(secret);
        String address = "otpauth://totp/" + encode(ISSUER) + ":" + encode(username) + "?secret=" + text + "&issuer="
                + encode(ISSUER) + "&algorithm=SHA1&digits=6&period=30";
        return new Shown(text, address);
    }

    /** Checks the first code against the secret that is not confirmed yet. */
    public CodeCheck confirm(UUID accountId, String code) {
        return factors.locked(accountId)
                .filter(f -> !f.isActive())
                .map(f -> {
                    CodeCheck check = oneTime(f, accountId, plain(code));
                    if (check.isRight()) {
                        f.confirm(clock.instant());
                    }
                    return check;
                })
                .orElse(CodeCheck.WRONG);
    }

    /** Checks a one-time code or a recovery code and uses it up. */
    public CodeCheck check(UUID accountId, String code) {
        String typed = plain(code);
        return factors.locked(accountId)
                .filter(SecondFactor::isActive)
                .map(f -> {
                    if (ONE_TIME_CODE.matcher(typed).matches()) {
                        return oneTime(f, accountId, typed);
                    }
                    return recoveryCodes.use(accountId, typed) ? CodeCheck.RECOVERY_CODE : CodeCheck.WRONG;
                })
                .orElse(CodeCheck.WRONG);
    }

    public List<String> newRecoveryCodes(UUID accountId) {
        return recoveryCodes.renew(accountId);
    }

    public void drop(UUID accountId) {
        recoveryCodes.drop(accountId);
        factors.deleteById(accountId);
    }

    private CodeCheck oneTime(SecondFactor factor, UUID accountId, String code) {
        byte[] secret = box.open(factor.sealedSecret(), accountId.toString())
                .orElseThrow(() -> new IllegalStateException("A second factor cannot be opened with this key"));
        // Phones keep the real time, so the clock that can be moved for trials does not count here.
        List<Long> steps = Totp.stepsOf(secret, code, Totp.stepAt(System.currentTimeMillis()));
        if (steps.isEmpty()) {
            return CodeCheck.WRONG;
        }
        return factor.use(steps) ? CodeCheck.ONE_TIME_CODE : CodeCheck.USED_BEFORE;
    }

    private static String plain(String code) {
        return code.replaceAll("\\s", "");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
