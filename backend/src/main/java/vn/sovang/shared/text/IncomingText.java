package vn.sovang.shared.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Every text that comes in is trimmed and brought to NFC, once, here; a blank one counts as not given. */
@Singleton
public class IncomingText implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.registerModule(new SimpleModule("incoming-text").addDeserializer(String.class, new Normalised()));
    }

    /**
     * PostgreSQL cannot hold a NUL; other control characters but line ends and tabs have no meaning in a text. What is
     * not seen would make two names of one, turn the direction of writing or be half a letter.
     */
    private static final Pattern NOTHING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\r\\n\\t]]");

    /** Without the blanks of any width at both ends; by hand, because a pattern would go over long blanks again and again. */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static final class Normalised extends StringDeserializer {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text == null) {
                return null;
            }
            String clean = trimmed(NOTHING.matcher(text).replaceAll(""));
            return clean.isEmpty() ? null : Normalizer.normalize(clean, Normalizer.Form.NFC);
        }
    }
}
