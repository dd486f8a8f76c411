package vn.sovang.unit.naming;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.sovang.shared.text.VietnameseText;

/** What a search compares: names read like {@link WrittenNames} reads them, without accents, as one line of text. */
public final class SearchedNames {

    private static final String BAR = "|";

    private SearchedNames() {}

    /** Every reading of every name, between bars. */
    public static String of(String name, Collection<String> aliases) {
        Set<String> lines = new LinkedHashSet<>(readings(name, List.of()));
        aliases.forEach(alias -> lines.addAll(readings(alias, List.of())));
        return BAR + String.join(BAR, lines) + BAR;
    }

    /**
     * Patterns of SQL's LIKE for words somebody types; one fits a name that holds them in this order. Empty where
     * nothing but signs was typed.
     *
     * @param province the province's own name without "tỉnh", which a name may carry or leave out
     */
    public static List<String> patterns(String words, String province) {
        return meant(words, province).stream().map(r -> "%" + r + "%").toList();
    }

    /** The same for whole names only. */
    public static List<String> wholeNames(String words, String province) {
        return meant(words, province).stream().map(r -> "%|" + r + "|%").toList();
    }

    private static Set<String> meant(String words, String province) {
        Set<String> meant = new LinkedHashSet<>();
        for (NameReading reading : NameReading.of(words, VietnameseText.words(province))) {
            meant.add(VietnameseText.fold(reading.key()));
            meant.add(VietnameseText.fold(reading.withoutPlace().key()));
        }
        meant.removeIf(String::isBlank);
        return meant;
    }

    private static List<String> readings(String name, List<String> place) {
        return NameReading.of(name, place).stream()
                .flatMap(r -> Stream.of(r, r.withoutPlace()))
                .map(r -> VietnameseText.fold(r.key()))
                .distinct()
                .toList();
    }
}
