package vn.sovang.unit.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.text.VietnameseText;

/**
 * Index of the known units by every way their names are written. Immutable and safe to share; build it anew when units
 * change.
 */
public final class WrittenNames {

    private static final int LONGEST = 300;
    private static final double ALIAS = 0.98;
    private static final double PLACE_LEFT_OUT = 0.95;
    private static final double RENAMED = 0.9;
    private static final double TOO_GENERAL = 0.7;
    private static final double INACTIVE = 0.85;
    private static final double SUCCESSOR = 0.8;

    /** Names that mean nothing without their place. */
    private static final Set<String> GENERAL = Set.of(
            "ủy ban nhân dân", "hội đồng nhân dân", "văn phòng", "thường trực", "hội đồng", "ủy ban", "ban chỉ huy");

    private static final Set<String> LOCAL_LEVELS =
            Set.of("xã", "phường", "huyện", "quận", "thị", "thành", "khu", "đặc", "cụm");

    private record Match(KnownName unit, double score) {}

    private final List<String> place;
    private final Map<String, List<Match>> byName = new HashMap<>();
    private final Map<String, List<Match>> byNameWithoutPlace = new HashMap<>();
    private final Map<String, List<Match>> byNewName = new HashMap<>();
    private final Set<String> namesWithLocalBodies = new HashSet<>();
    private final SimilarNames similar = new SimilarNames();

    /**
     * @param province name of the province itself without "tỉnh" (for example "Cao Bằng"), so that "Sở Nội vụ tỉnh Cao
     *     Bằng" means "Sở Nội vụ"; empty when it does not matter
     */
    public WrittenNames(Collection<KnownName> units, String province) {
        place = VietnameseText.words(province);
        for (KnownName unit : units) {
            add(unit, unit.name(), 1);
            unit.aliases().forEach(alias -> add(unit, alias, ALIAS));
        }
        similar.complete();
    }

    public Resolution resolve(String written) {
        if (written == null || written.length() > LONGEST) {
            return new Resolution(written, Certainty.UNKNOWN, List.of(), false);
        }
        List<NameReading> readings = NameReading.of(written, place);
        boolean twoWays =
                VietnameseText.wordsOf(VietnameseText.clean(written)).stream().anyMatch(Abbreviations::isAmbiguous);
        List<Match> passive = new ArrayList<>();
        for (List<Match> level : levels(readings)) {
            List<Match> active = level.stream().filter(m -> m.unit().active()).toList();
            if (!active.isEmpty()) {
                return decided(written, active, twoWays);
            }
            passive.addAll(level);
        }
        if (!passive.isEmpty()) {
            return new Resolution(written, Certainty.AMBIGUOUS, withSuccessors(passive), twoWays);
        }
        List<Candidate> near = similar.to(readings);
        Certainty certainty = !near.isEmpty() && near.get(0).score() >= SimilarNames.WORTH_ASKING
                ? Certainty.AMBIGUOUS
                : Certainty.UNKNOWN;
        return new Resolution(written, certainty, near, twoWays);
    }

    private Resolution decided(String written, List<Match> active, boolean twoWays) {
        List<Candidate> candidates = candidates(active, 1);
        boolean certain = candidates.size() == 1 && candidates.get(0).score() > TOO_GENERAL;
        return new Resolution(written, certain ? Certainty.RESOLVED : Certainty.AMBIGUOUS, candidates, twoWays);
    }

    /** Matches from the strictest comparison to the loosest; a stricter one hides the looser ones. */
    private List<List<Match>> levels(List<NameReading> readings) {
        List<Match> exact = new ArrayList<>();
        List<Match> withoutPlace = new ArrayList<>();
        List<Match> renamed = new ArrayList<>();
        for (NameReading reading : readings) {
            exact.addAll(byName.getOrDefault(reading.key(), List.of()));
            String bare = reading.withoutPlace().key();
            boolean tooGeneral =
                    bare.equals(reading.key()) && (GENERAL.contains(bare) || namesWithLocalBodies.contains(bare));
            double score = tooGeneral ? TOO_GENERAL : PLACE_LEFT_OUT;
            byNameWithoutPlace
                    .getOrDefault(bare, List.of())
                    .forEach(m -> withoutPlace.add(new Match(m.unit(), Math.min(m.score(), score))));
            byNewName
                    .getOrDefault(reading.renamed().withoutPlace().key(), List.of())
                    .forEach(m -> renamed.add(new Match(m.unit(), RENAMED)));
        }
        return List.of(exact, withoutPlace, renamed);
    }

    private void add(KnownName unit, String name, double score) {
        for (NameReading reading : NameReading.of(name, place)) {
            Match match = new Match(unit, score);
            byName.computeIfAbsent(reading.key(), k -> new ArrayList<>()).add(match);
            NameReading bare = reading.withoutPlace();
            byNameWithoutPlace
                    .computeIfAbsent(bare.key(), k -> new ArrayList<>())
                    .add(match);
            byNewName
                    .computeIfAbsent(bare.renamed().key(), k -> new ArrayList<>())
                    .add(match);
            noteLocalBody(reading.words());
            similar.add(unit, reading);
        }
    }

    private void noteLocalBody(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (LOCAL_LEVELS.contains(words.get(i))) {
                namesWithLocalBodies.add(String.join(" ", words.subList(0, i)));
            }
        }
    }

    /** What follows an ended unit is offered after it; the choice stays with a person. */
    private static List<Candidate> withSuccessors(List<Match> passive) {
        Map<UUID, Candidate> offered = new LinkedHashMap<>();
        candidates(passive, INACTIVE).forEach(c -> offered.put(c.unitId(), c));
        for (Match match : passive) {
            for (KnownName.Successor s : match.unit().successors()) {
                offered.putIfAbsent(s.unitId(), new Candidate(s.unitId(), s.name(), SUCCESSOR, true, s.since()));
            }
        }
        return List.copyOf(offered.values());
    }

    private static List<Candidate> candidates(List<Match> matches, double limit) {
        Map<UUID, Candidate> best = new LinkedHashMap<>();
        for (Match match : matches) {
            KnownName unit = match.unit();
            Candidate candidate =
                    new Candidate(unit.unitId(), unit.name(), Math.min(limit, match.score()), unit.active());
            best.merge(unit.unitId(), candidate, (a, b) -> a.score() >= b.score() ? a : b);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
    }
}
