package vn.sovang.block;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.shared.text.VietnameseText;

/** Where two sources say different things about one matter; both stay, and both say so. */
final class FactDisputes {

    private record Matter(FactKind kind, String words, Integer year) {
        static Matter of(ReportedFact f) {
            return new Matter(f.kind(), VietnameseText.fold(f.matter()), f.forYear());
        }
    }

    private record Saying(Object whom, String raw) {}

    private final Set<Matter> disputed;

    FactDisputes(List<ReportedFact> facts) {
        disputed = facts.stream().collect(Collectors.groupingBy(Matter::of)).entrySet().stream()
                .filter(e -> differs(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    boolean concern(ReportedFact fact) {
        return disputed.contains(Matter.of(fact));
    }

    /** One source may name several units; sources differ where what one says of a matter is not what another says. */
    private static boolean differs(List<ReportedFact> facts) {
        Map<String, Set<Saying>> bySource = facts.stream()
                .filter(f -> f.source() != null)
                .collect(Collectors.groupingBy(
                        ReportedFact::source,
                        Collectors.mapping(
                                f -> new Saying(
                                        Objects.requireNonNullElse(f.unitId(), String.valueOf(f.written())), f.raw()),
                                Collectors.toSet())));
        return new HashSet<>(bySource.values()).size() > 1;
    }
}
