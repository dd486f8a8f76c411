package vn.sovang.unit.naming;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a written name was taken for.
 *
 * @param raw the name as written
 * @param candidates best first
 * @param ambiguousAbbreviation the name holds an abbreviation with several readings (BCH), of which the register of units
 *     knows only the one that was taken
 */
public record Resolution(String raw, Certainty certainty, List<Candidate> candidates, boolean ambiguousAbbreviation) {

    public Resolution {
        candidates = List.copyOf(candidates);
    }

    /** The unit, when the name is certain. */
    public Optional<UUID> unitId() {
        return certainty == Certainty.RESOLVED ? Optional.of(candidates.get(0).unitId()) : Optional.empty();
    }
}
