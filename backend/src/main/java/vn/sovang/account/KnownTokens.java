package vn.sovang.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;

/**
 * A signature is checked once, because that takes longer than most answers; what was found sound is remembered by its
 * digest until it runs out. Whether its session still lives is asked apart from that, with every call.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class KnownTokens extends JWTCallerPrincipalFactory {

    private static final int MOST = 20_000;

    private final JWTCallerPrincipalFactory checking;
    private final Cache<ByteBuffer, JWTCallerPrincipal> sound;

    @Inject
    KnownTokens() {
        this(new DefaultJWTCallerPrincipalFactory());
    }

    KnownTokens(JWTCallerPrincipalFactory checking) {
        this.checking = checking;
        sound = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.creating((ByteBuffer digest, JWTCallerPrincipal token) -> left(token)))
                .build();
    }

    /** By the time of the machine, as tokens are made and checked, whatever day the program is told it is. */
    private static Duration left(JWTCallerPrincipal token) {
        return Duration.ofMillis(Math.max(0, token.getExpirationTime() * 1000 - System.currentTimeMillis()));
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        ByteBuffer digest = digest(token);
        JWTCallerPrincipal known = sound.getIfPresent(digest);
        if (known != null) {
            return known;
        }
        JWTCallerPrincipal checked = checking.parse(token, context);
        sound.put(digest, checked);
        return checked;
    }

    private static ByteBuffer digest(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
