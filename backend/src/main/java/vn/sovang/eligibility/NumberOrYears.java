package vn.sovang.eligibility;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.Map;

/** A figure that is the same every year may be sent as one number. */
class NumberOrYears extends JsonDeserializer<Map<String, Integer>> {

    static final String EVERY_YEAR = "*";

    @Override
    public Map<String, Integer> deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken().isNumeric()) {
            return Map.of(EVERY_YEAR, json.getIntValue());
        }
        return context.readValue(
                json, context.getTypeFactory().constructMapType(Map.class, String.class, Integer.class));
    }
}
