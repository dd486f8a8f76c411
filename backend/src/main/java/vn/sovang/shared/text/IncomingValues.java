package vn.sovang.shared.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A day or a moment outside the history of anything kept here, and a number of more digits than anybody counts, are
 * refused where they are read: no field can mean them, and the number would be written out in gigabytes.
 */
@Singleton
public class IncomingValues implements ObjectMapperCustomizer {

    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);
    private static final int DIGITS = 60;

    @Override
    public void customize(ObjectMapper mapper) {
        SimpleModule module = new SimpleModule("incoming-values");
        module.setDeserializerModifier(new Guarded());
        mapper.registerModule(module);
    }

    private static final class Guarded extends BeanDeserializerModifier {

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription described, JsonDeserializer<?> plain) {
            Class<?> kind = described.getBeanClass();
            return kind == LocalDate.class || kind == Instant.class || kind == BigDecimal.class
                    ? new Checked(plain)
                    : plain;
        }
    }

    private static final class Checked extends DelegatingDeserializer {

        Checked(JsonDeserializer<?> plain) {
            super(plain);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> contextual) {
            return new Checked(contextual);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object value = super.deserialize(parser, context);
            if (value instanceof LocalDate day && (day.isBefore(FIRST) || day.isAfter(LAST))
                    || value instanceof BigDecimal number && !holds(number)
                    || value instanceof Instant at && !holds(at)) {
                context.reportInputMismatch(this, "No field can mean this");
            }
            return value;
        }

        private static boolean holds(BigDecimal number) {
            return number.precision() <= DIGITS && Math.abs((long) number.scale()) <= DIGITS;
        }

        private static boolean holds(Instant at) {
            return !at.isBefore(FIRST.atStartOfDay(java.time.ZoneOffset.UTC).toInstant())
                    && at.isBefore(LAST.plusDays(1)
                            .atStartOfDay(java.time.ZoneOffset.UTC)
                            .toInstant());
        }
    }
}
