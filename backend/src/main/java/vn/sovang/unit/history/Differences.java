package vn.sovang.unit.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a change altered, one sentence for each fact. */
public final class Differences {

    private static final String NOTHING = "chưa ghi";

    private Differences() {}

    /** @param before facts by the words people know them by, null where unknown; {@code after} has the same words */
    public static List<String> between(Map<String, String> before, Map<String, String> after) {
        List<String> lines = new ArrayList<>();
        after.forEach((label, now) -> {
            String then = before.get(label);
            if (!Objects.equals(then, now)) {
                lines.add(label + ": " + said(then) + " → " + said(now));
            }
        });
        return lines;
    }

    /** The same for lists of which each line is one fact. */
    public static List<String> between(String label, List<String> before, List<String> after) {
        List<String> lines = new ArrayList<>();
        before.stream().filter(l -> !after.contains(l)).forEach(l -> lines.add(label + ", bỏ: " + l));
        after.stream().filter(l -> !before.contains(l)).forEach(l -> lines.add(label + ", thêm: " + l));
        return lines;
    }

    private static String said(String value) {
        return value == null ? NOTHING : value;
    }
}
