package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.shared.text.VietnameseText;

/** How people write awards, as the database knows it; read once, because only a migration changes it. */
@ApplicationScoped
public class AwardWritings {

    /** A single short syllable is an award only with its accents: "cờ" is one, "co" is a name as well. */
    private static final int SYLLABLE = 3;

    private static final Set<String> SILENT = Set.of("của", "cua");

    private final AwardCatalogue catalogue;
    private final EntityManager entities;
    private volatile Known known;

    AwardWritings(AwardCatalogue catalogue, EntityManager entities) {
        this.catalogue = catalogue;
        this.entities = entities;
    }

    /** @param accented single short syllables by their letters, which count as typed alone */
    private record Known(Map<String, Set<String>> codes, Map<String, String> accented, int longest) {}

    /**
     * An award somewhere in a row of words.
     *
     * @param from first word of it
     * @param to behind its last word
     */
    record Span(int from, int to, Set<String> codes) {}

    /** The longest award that begins at the first place where any begins; null without one. */
    Span first(List<String> words) {
        Known all = known();
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + all.longest()); to > from; to--) {
                Set<String> codes = codes(all, words.subList(from, to));
                if (!codes.isEmpty() && !SILENT.contains(words.get(from)) && !SILENT.contains(words.get(to - 1))) {
                    return new Span(from, to, codes);
                }
            }
        }
        return null;
    }

    /** Codes a whole writing can mean; empty when it is none. */
    public Set<String> of(String writing) {
        return codes(known(), VietnameseText.words(writing));
    }

    private static Set<String> codes(Known all, List<String> words) {
        String accented = words.size() == 1 ? all.accented().get(VietnameseText.fold(words.get(0))) : null;
        return accented != null && !accented.equals(words.get(0))
                ? Set.of()
                : all.codes().getOrDefault(key(words), Set.of());
    }

    private static String key(List<String> words) {
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            if (!SILENT.contains(word)) {
                key.append(VietnameseText.fold(word)).append(' ');
            }
        }
        return key.toString()
                .replace("uy ban nhan dan ", "ubnd ")
                .replace("thu tuong chinh phu ", "ttg ")
                .replace("thu tuong ", "ttg ")
                .strip();
    }

    private Known known() {
        Known all = known;
        if (all == null) {
            all = read();
            known = all;
        }
        return all;
    }

    private Known read() {
        Map<String, Set<String>> codes = new HashMap<>();
        Map<String, String> accented = new HashMap<>();
        catalogue.all().forEach(award -> {
            add(codes, accented, award.code(), award.code().replace('_', ' '));
            add(codes, accented, award.code(), award.name());
            add(codes, accented, award.code(), award.shortName());
        });
        List<?> rows = entities.createNativeQuery("select award_code, writing from award_writing", Object[].class)
                .getResultList();
        rows.forEach(r -> add(codes, accented, (String) ((Object[]) r)[0], (String) ((Object[]) r)[1]));
        int longest =
                codes.keySet().stream().mapToInt(k -> k.split(" ").length).max().orElse(1);
        // A key is shorter than what was typed: silent words and a written-out committee fall away.
        return new Known(codes, accented, longest + 4);
    }

    private static void add(Map<String, Set<String>> codes, Map<String, String> accented, String code, String writing) {
        List<String> words = VietnameseText.words(writing);
        codes.computeIfAbsent(key(words), k -> new LinkedHashSet<>()).add(code);
        if (words.size() == 1 && words.get(0).length() <= SYLLABLE && !VietnameseText.isUnaccented(words.get(0))) {
            accented.put(VietnameseText.fold(words.get(0)), words.get(0));
        }
    }
}
