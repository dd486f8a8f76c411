package vn.sovang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/** Says an action as a Vietnamese sentence; the words are in {@code audit/actions.properties}. */
@ApplicationScoped
public class ActionWords {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)\\?([^}]*)}");

    private record Words(ActionGroup group, String sentence) {}

    private final Map<String, Words> actions = new LinkedHashMap<>();

    ActionWords() {
        WordList.of("actions").forEach((action, words) -> {
            String[] parts = words.split("\\|", 2);
            actions.put(action, new Words(ActionGroup.valueOf(parts[0]), parts[1]));
        });
    }

    boolean knows(String action) {
        return actions.containsKey(action);
    }

    ActionGroup group(String action) {
        return Optional.ofNullable(actions.get(action)).map(Words::group).orElse(ActionGroup.OTHER);
    }

    /** @param facts facts in words */
    String sentence(String action, Map<String, String> facts) {
        Words words = actions.get(action);
        if (words == null) {
            return "Việc khác";
        }
        return PART.matcher(words.sentence())
                .replaceAll(m -> Matcher.quoteReplacement(Optional.ofNullable(facts.get(m.group(1)))
                        .map(f -> m.group(2).replace("*", f))
                        .orElse("")));
    }

    List<String> ofGroup(ActionGroup group) {
        return actions.entrySet().stream()
                .filter(e -> e.getValue().group() == group)
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> all() {
        return List.copyOf(actions.keySet());
    }

    /** Actions whose sentence holds the word, with or without accents. */
    List<String> saying(String word) {
        String wanted = VietnameseText.fold(word);
        return actions.entrySet().stream()
                .filter(e -> VietnameseText.fold(
                                PART.matcher(e.getValue().sentence()).replaceAll(""))
                        .contains(wanted))
                .map(Map.Entry::getKey)
                .toList();
    }
}
