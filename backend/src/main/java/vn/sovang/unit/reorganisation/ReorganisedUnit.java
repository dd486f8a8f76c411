package vn.sovang.unit.reorganisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * A unit in a reorganisation.
 *
 * @param unitId null when the event was undone and the unit it had made is gone
 * @param name its name of that day; for a successor the name it has from that day on
 * @param made true for a unit that exists only because of this event
 */
@Embeddable
record ReorganisedUnit(
        @Enumerated(EnumType.STRING) UnitSide side,
        @Column(name = "unit_id") UUID unitId,
        String name,
        boolean made) {

    ReorganisedUnit withoutUnit() {
        return new ReorganisedUnit(side, null, name, made);
    }
}
