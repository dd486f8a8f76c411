package vn.sovang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.sovang.unit.naming.Group;

/**
 * A unit or group of units that leads a task or works with those who lead.
 *
 * @param raw as written; survives whatever it was taken for
 * @param unitId null while it is a group or not settled
 * @param person the words when a person or the holder of a post is named; the unit is then theirs
 */
@Embeddable
public record TaskParty(
        @Enumerated(EnumType.STRING) Side side,
        String raw,
        @Column(name = "unit_id") UUID unitId,

        @Column(name = "unit_group") @Enumerated(EnumType.STRING)
        Group group,

        String person) {

    /** Which part it has in the task. */
    public enum Side {
        LEAD,
        COORDINATOR
    }
}
