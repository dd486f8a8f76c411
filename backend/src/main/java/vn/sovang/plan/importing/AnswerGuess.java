package vn.sovang.plan.importing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.shared.text.VietnameseText;

/** Which task of the province's plan a unit's row answers, by the words they share; a person looks at it afterwards. */
final class AnswerGuess {

    /** Below this share of common words two tasks merely speak of the same trade. */
    private static final double LIKE = 0.6;

    /** A second task nearly as like makes the guess a toss-up. */
    private static final double AHEAD = 0.05;

    /** From so many words on, a short task that lies wholly in a long one is like it. */
    private static final int TELLING = 5;

    private static final double WITHIN = 0.9;

    /** Words that nearly every task has, and the words of who acts; without accents. */
    private static final Set<String> COMMON =
            Set.of(("cong tac thi dua khen thuong tdkt nam tinh cao bang xa phuong va cua"
                            + " cac ve theo cho voi de thuc hien to chuc tham muu ban hanh don vi co quan nghiep vu nhiem")
                    .split(" "));

    /** A task that may be answered. */
    record Task(UUID id, String title) {}

    private record Known(UUID id, Set<String> words) {}

    private record Scored(UUID id, double likeness) {}

    private final List<Known> known;

    AnswerGuess(List<Task> tasks) {
        known = tasks.stream().map(t -> new Known(t.id(), words(t.title()))).toList();
    }

    Optional<UUID> of(String title) {
        Set<String> words = words(title);
        List<Scored> best = known.stream()
                .map(k -> new Scored(k.id(), likeness(words, k.words())))
                .sorted((a, b) -> Double.compare(b.likeness(), a.likeness()))
                .limit(2)
                .toList();
        boolean certain = !best.isEmpty()
                && best.get(0).likeness() >= LIKE
                && (best.size() == 1 || best.get(0).likeness() - best.get(1).likeness() >= AHEAD);
        return certain ? Optional.of(best.get(0).id()) : Optional.empty();
    }

    /** Common words against all words of both, each counted once; or against those of the shorter one. */
    private static double likeness(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long common = a.stream().filter(b::contains).count();
        int fewer = Math.min(a.size(), b.size());
        double within = fewer < TELLING ? 0 : WITHIN * common / fewer;
        return Math.max(2.0 * common / (a.size() + b.size()), within);
    }

    private static Set<String> words(String title) {
        return Arrays.stream(VietnameseText.fold(title).split("[^\\p{L}]+"))
                .filter(w -> !w.isEmpty() && !COMMON.contains(w))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
