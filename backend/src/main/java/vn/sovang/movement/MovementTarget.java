package vn.sovang.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import vn.sovang.shared.figures.Qualifier;

/** What a movement wants to reach; without a value it is a target in words. */
@Embeddable
record MovementTarget(
        String indicator,
        String measure,
        @Column(name = "planned_raw") String plannedRaw,
        BigDecimal planned,
        @Column(name = "planned_up_to") BigDecimal plannedUpTo,
        @Enumerated(EnumType.STRING) Qualifier qualifier) {}
