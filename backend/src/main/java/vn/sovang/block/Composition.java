package vn.sovang.block;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.text.VietnameseText;

/**
 * A block in one year as it is compared with another year.
 *
 * @param predecessorId block it goes on from
 * @param head what is known of the head, empty when nobody is named or sources differ
 */
public record Composition(
        UUID blockId,
        String blockName,
        UUID predecessorId,
        BlockKind kind,
        TermStatus status,
        Integer declaredMembers,
        List<Seat> seats,
        Optional<Seat> head,
        List<Seat> deputies) {

    /**
     * A unit in its place.
     *
     * @param unitId null while the written name is matched with no unit
     * @param name as the decision writes it, otherwise the unit's
     */
    public record Seat(UUID unitId, String name) {

        /** The same unit in another year, whatever it is called then; without a unit the same name. */
        Object identity() {
            return unitId == null ? VietnameseText.fold(name) : unitId;
        }

        boolean isCalledLike(Seat other) {
            return VietnameseText.fold(name).equals(VietnameseText.fold(other.name));
        }
    }
}
