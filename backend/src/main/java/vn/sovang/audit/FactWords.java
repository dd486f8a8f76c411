package vn.sovang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Facts of an entry as people read them: no ids, no codes. */
@ApplicationScoped
public class FactWords {

    private static final String CODE = "[A-Z][A-Z0-9_]+";
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private final Map<String, String> labels = WordList.of("facts");
    private final Map<String, String> values = WordList.of("values");

    /** Facts under their keys, those that have words. */
    Map<String, String> of(Map<String, ?> details) {
        Map<String, String> facts = new LinkedHashMap<>();
        details.forEach((key, value) -> {
            String words = words(value);
            if (words != null && !words.isBlank()) {
                facts.put(key, words);
            }
        });
        return facts;
    }

    /** In the order of the word list. */
    List<EntryView.Fact> shown(Map<String, String> facts) {
        List<EntryView.Fact> shown = new ArrayList<>();
        labels.forEach((key, label) -> {
            if (facts.containsKey(key)) {
                shown.add(new EntryView.Fact(label, facts.get(key)));
            }
        });
        return shown;
    }

    private String words(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::words).filter(Objects::nonNull).collect(Collectors.joining("; "));
        }
        if (value instanceof Boolean yes) {
            return yes ? "Có" : "Không";
        }
        if (value == null || value instanceof Map || value.toString().matches(ID)) {
            return null;
        }
        String text = value.toString();
        String known = values.get(text);
        return known != null || text.matches(CODE) && text.length() > 3 ? known : text;
    }
}
