package vn.sovang.unit.naming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.text.VietnameseText;

/**
 * Names that share words with a written one. A rare word weighs more than a common one ("xã", "ủy ban"), so that two
 * communes do not look alike because both have a people's committee. Finds candidates only; nothing is decided here.
 */
final class SimilarNames {

    /** From this score on a person is asked "did you mean"; below it the unit counts as unknown. */
    static final double WORTH_ASKING = 0.75;

    private static final double WORTH_LISTING = 0.5;
    /** A name that stands whole inside the written one ("Thanh tra Nhà nước tỉnh") is worth listing from this length on. */
    private static final int SHORTEST_CONTAINED = 3;

    private static final double HIGHEST = 0.89;
    private static final double SAME_LETTERS = 0.85;
    private static final double ONE_LETTER_OFF = 0.7;
    private static final int MOST_LISTED = 5;
    private static final int LONGEST_NAME = 40;

    private record Word(String text, String folded) {}

    private record Entry(KnownName unit, List<Word> words) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byFoldedWord = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    void add(KnownName unit, NameReading reading) {
        entries.add(new Entry(unit, words(reading)));
    }

    /** Weighs the words; called once, after the last name. */
    void complete() {
        Map<String, Integer> counts = new HashMap<>();
        for (Entry entry : entries) {
            for (Word word : new HashSet<>(entry.words())) {
                counts.merge(word.folded(), 1, Integer::sum);
                byFoldedWord
                        .computeIfAbsent(word.folded(), k -> new ArrayList<>())
                        .add(entry);
            }
        }
        counts.forEach((word, count) -> weights.put(word, 1 / (1 + Math.log(count))));
    }

    List<Candidate> to(List<NameReading> readings) {
        Map<UUID, Candidate> best = new LinkedHashMap<>();
        for (NameReading reading : readings) {
            List<Word> written = words(reading);
            Set<Entry> sharing = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Word word : written) {
                sharing.addAll(byFoldedWord.getOrDefault(word.folded(), List.of()));
            }
            for (Entry entry : sharing) {
                double score = Math.min(HIGHEST, likeness(written, entry.words()));
                if (score >= WORTH_LISTING) {
                    KnownName unit = entry.unit();
                    best.merge(
                            unit.unitId(),
                            new Candidate(unit.unitId(), unit.name(), score, unit.active()),
                            (a, b) -> a.score() >= b.score() ? a : b);
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::name))
                .limit(MOST_LISTED)
                .toList();
    }

    private double likeness(List<Word> written, List<Word> known) {
        List<Word> left = new ArrayList<>(known);
        double total = written.stream().mapToDouble(this::weight).sum()
                + known.stream().mapToDouble(this::weight).sum();
        double common = 0;
        for (Word word : written) {
            Word nearest = null;
            double nearness = 0;
            for (Word other : left) {
                double now = nearness(word, other);
                if (now > nearness) {
                    nearness = now;
                    nearest = other;
                }
            }
            if (nearest != null) {
                left.remove(nearest);
                common += nearness * (weight(word) + weight(nearest));
            }
        }
        double alike = total == 0 ? 0 : common / total;
        boolean contained = left.isEmpty() && known.size() >= SHORTEST_CONTAINED;
        return contained ? Math.max(alike, WORTH_LISTING) : alike;
    }

    private double weight(Word word) {
        return weights.getOrDefault(word.folded(), 1.0);
    }

    private static List<Word> words(NameReading reading) {
        return reading.words().stream()
                .limit(LONGEST_NAME)
                .map(word -> new Word(word, VietnameseText.fold(word)))
                .toList();
    }

    private static double nearness(Word a, Word b) {
        if (a.text().equals(b.text())) {
            return 1;
        }
        if (a.folded().equals(b.folded())) {
            return SAME_LETTERS;
        }
        boolean longEnough = Math.min(a.folded().length(), b.folded().length()) >= 4;
        return longEnough && oneEditApart(a.folded(), b.folded()) ? ONE_LETTER_OFF : 0;
    }

    private static boolean oneEditApart(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        int skip = longer.length() == shorter.length() ? start + 1 : start;
        return shorter.regionMatches(Math.min(skip, shorter.length()), longer, start + 1, longer.length() - start - 1);
    }
}
