package vn.sovang.block;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What other features ask about blocks. */
public interface BlockDirectory {

    /**
     * A block in one year.
     *
     * @param name official name of the block
     * @param headUnitId unit that leads the block (Trưởng khối), empty when unknown
     * @param headTitle how the block calls it: Trưởng khối, Khối trưởng, Cụm trưởng
     * @param deputyUnitIds deputies in order
     * @param memberUnitIds members in the printed order
     */
    record TermFacts(
            UUID termId,
            UUID blockId,
            String name,
            int year,
            Optional<UUID> headUnitId,
            String headTitle,
            List<UUID> deputyUnitIds,
            List<UUID> memberUnitIds) {

        public boolean isHeadedByAny(Collection<UUID> units) {
            return headUnitId.filter(units::contains).isPresent();
        }
    }

    Optional<TermFacts> term(UUID blockId, int year);

    /** Blocks that any of the units leads in that year. */
    Set<UUID> headedBy(Collection<UUID> units, int year);

    /** Blocks that any of the units belongs to in that year, as a member. */
    Set<UUID> memberOf(Collection<UUID> units, int year);
}
