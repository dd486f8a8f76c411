package vn.sovang.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class KnownTokensTest {

    private final List<String> checked = new ArrayList<>();

    private KnownTokens livingFor(long seconds) {
        return new KnownTokens(new JWTCallerPrincipalFactory() {
            @Override
            public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
                checked.add(token);
                if (token.startsWith("bad")) {
                    throw new ParseException("no");
                }
                JwtClaims claims = new JwtClaims();
                claims.setSubject(token);
                claims.setExpirationTime(NumericDate.fromMilliseconds(System.currentTimeMillis() + seconds * 1000));
                return new DefaultJWTCallerPrincipal(claims);
            }
        });
    }

    @Test
    void a_sound_token_is_checked_once_and_each_other_one_for_itself() throws ParseException {
        KnownTokens tokens = livingFor(60);
        JWTCallerPrincipal one = tokens.parse("one", null);
        assertSame(one, tokens.parse("one", null));
        assertEquals("two", tokens.parse("two", null).getSubject());
        assertEquals(List.of("one", "two"), checked);
    }

    @Test
    void a_refused_token_is_refused_again_and_one_that_has_run_out_is_checked_again() throws ParseException {
        KnownTokens tokens = livingFor(-1);
        assertThrows(ParseException.class, () -> tokens.parse("bad", null));
        assertThrows(ParseException.class, () -> tokens.parse("bad", null));
        tokens.parse("old", null);
        tokens.parse("old", null);
        assertEquals(List.of("bad", "bad", "old", "old"), checked);
    }
}
