package vn.sovang.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.block.Composition.Seat;
import vn.sovang.block.TermComparison.MovedUnit;
import vn.sovang.block.TermComparison.RenamedUnit;
import vn.sovang.block.TermComparison.SeatName;

/**
 * What changed between two years of a system's blocks: who came, left, moved between blocks or goes by another name,
 * and who leads instead of whom.
 */
public final class YearDifference {

    private final int earlierYear;
    private final int year;
    private final List<Composition> earlier;
    private final List<Composition> later;
    private final Map<UUID, List<UUID>> successors;
    private final Map<Object, Composition> placeBefore = new HashMap<>();
    private final Map<Object, Composition> placeNow = new HashMap<>();

    /** @param successors what followed units that are gone */
    public YearDifference(
            int earlierYear,
            List<Composition> earlier,
            int year,
            List<Composition> later,
            Map<UUID, List<UUID>> successors) {
        this.earlierYear = earlierYear;
        this.year = year;
        this.earlier = earlier;
        this.later = later;
        this.successors = successors;
        earlier.forEach(c -> c.seats().forEach(s -> placeBefore.putIfAbsent(s.identity(), c)));
        later.forEach(c -> c.seats().forEach(s -> placeNow.putIfAbsent(s.identity(), c)));
    }

    /** Blocks of the later year that go on from none of the earlier. */
    public List<Composition> founded() {
        return later.stream().filter(c -> before(c).isEmpty()).toList();
    }

    /** Blocks of the earlier year that nothing of the later goes on from. */
    public List<Composition> ended() {
        Set<UUID> continued = later.stream()
                .flatMap(c -> before(c).stream())
                .map(Composition::blockId)
                .collect(Collectors.toSet());
        return earlier.stream().filter(c -> !continued.contains(c.blockId())).toList();
    }

    public List<TermComparison> lines() {
        return later.stream()
                .flatMap(c -> before(c).map(b -> compare(b, c)).stream())
                .toList();
    }

    /** Empty where the block is in one of the two years only. */
    public Optional<TermComparison> line(UUID blockId) {
        return lines().stream().filter(l -> l.blockId().equals(blockId)).findFirst();
    }

    /** The same block, or the one it says it goes on from. */
    private Optional<Composition> before(Composition now) {
        return Stream.of(now.blockId(), now.predecessorId() == null ? now.blockId() : now.predecessorId())
                .flatMap(id -> earlier.stream().filter(c -> c.blockId().equals(id)))
                .findFirst();
    }

    private TermComparison compare(Composition before, Composition now) {
        Map<Object, Seat> old = bySeat(before);
        Map<Object, Seat> fresh = bySeat(now);
        List<Seat> added =
                now.seats().stream().filter(s -> !old.containsKey(s.identity())).toList();
        List<Seat> removed = before.seats().stream()
                .filter(s -> !fresh.containsKey(s.identity()))
                .toList();
        List<Seat> kept =
                now.seats().stream().filter(s -> old.containsKey(s.identity())).toList();
        return new TermComparison(
                now.blockId(),
                now.blockName(),
                before.blockName().equals(now.blockName()) ? Optional.empty() : Optional.of(before.blockName()),
                year,
                earlierYear,
                names(added),
                names(removed),
                names(kept),
                moved(added, placeBefore),
                moved(removed, placeNow),
                renamed(old, removed, added, kept),
                before.head().map(SeatName::of),
                now.head().map(SeatName::of),
                names(before.deputies()),
                names(now.deputies()));
    }

    private static Map<Object, Seat> bySeat(Composition c) {
        return c.seats().stream().collect(Collectors.toMap(Seat::identity, s -> s, (first, again) -> first));
    }

    private static List<SeatName> names(List<Seat> seats) {
        return seats.stream().map(SeatName::of).toList();
    }

    /** Those that sit in another block in the other year. */
    private static List<MovedUnit> moved(List<Seat> seats, Map<Object, Composition> places) {
        return seats.stream()
                .filter(s -> places.containsKey(s.identity()))
                .map(s -> new MovedUnit(
                        SeatName.of(s),
                        places.get(s.identity()).blockId(),
                        places.get(s.identity()).blockName()))
                .toList();
    }

    /** Another name for the same unit, and units that followed others in the same block. */
    private List<RenamedUnit> renamed(Map<Object, Seat> old, List<Seat> removed, List<Seat> added, List<Seat> kept) {
        List<RenamedUnit> renamed = new ArrayList<>();
        kept.stream()
                .filter(s -> !old.get(s.identity()).isCalledLike(s))
                .forEach(s -> renamed.add(new RenamedUnit(SeatName.of(old.get(s.identity())), SeatName.of(s))));
        for (Seat gone : removed) {
            List<UUID> followers =
                    gone.unitId() == null ? List.of() : successors.getOrDefault(gone.unitId(), List.of());
            added.stream()
                    .filter(s -> followers.contains(s.unitId()))
                    .forEach(s -> renamed.add(new RenamedUnit(SeatName.of(gone), SeatName.of(s))));
        }
        return renamed;
    }
}
