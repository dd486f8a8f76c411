package vn.sovang.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.sovang.unit.UnitKind;

/** One of those a movement is addressed to; exactly the part its kind names is there. */
@Embeddable
record MovementAddress(
        @Enumerated(EnumType.STRING) AddressKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "unit_kind")
        UnitKind unitKind,

        @Column(name = "unit_id") UUID unitId,
        @Column(name = "block_id") UUID blockId) {

    static MovementAddress of(MovementContent.Address a) {
        return switch (a.kind()) {
            case UNIT_KIND -> new MovementAddress(a.kind(), a.unitKind(), null, null);
            case UNIT -> new MovementAddress(a.kind(), null, a.unitId(), null);
            case BLOCK -> new MovementAddress(a.kind(), null, null, a.blockId());
        };
    }
}
