package vn.sovang.shared.time.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The form in which a rule is kept; its mapper is its own, so that a change of the interface leaves data alone. */
public final class TimeRuleJson {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private TimeRuleJson() {}

    public static String write(TimeRule rule) {
        try {
            return JSON.writerFor(TimeRule.class).writeValueAsString(rule);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A time rule cannot be kept as JSON", e);
        }
    }

    public static TimeRule read(String text) {
        try {
            return JSON.readValue(text, TimeRule.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept time rule cannot be read", e);
        }
    }
}
