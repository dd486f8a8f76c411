package vn.sovang.movement;

import java.util.Locale;
import vn.sovang.shared.figures.WrittenFigures;

/** One way of writing each unit of measure, so that like is added to like: "tỷ đồng" is đồng, "m2" is m². */
final class LikeMeasure {

    private LikeMeasure() {}

    static String of(String measure) {
        String written = measure.strip().replaceAll("\\s+", " ");
        return WrittenFigures.read("1 " + written).readings().stream()
                .map(r -> r.unit())
                .filter(u -> u != null && (u.startsWith("đồng") || u.length() >= written.length() - 1))
                .findFirst()
                .orElse(written)
                .toLowerCase(Locale.ROOT);
    }
}
