package vn.sovang.unit.merge;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Implemented by each feature that keeps something for people: what moves when two records are laid together. */
public interface PersonHoldings {

    /** One record, in words. */
    record Held(UUID id, String text) {}

    /** Stable name, kept with every merge. */
    String key();

    /** What it is, in Vietnamese, for example "Khen thưởng trong sổ". */
    String label();

    /** True for what may not even be counted without a stated reason; it moves along unseen. */
    default boolean isRestricted() {
        return false;
    }

    List<Held> of(UUID personId);

    /** Those of {@code from} that cannot move, because {@code to} has the same already; they stay where they are. */
    Set<UUID> clashing(UUID from, UUID to);

    void move(Collection<UUID> ids, UUID from, UUID to);
}
