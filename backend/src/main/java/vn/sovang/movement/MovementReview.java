package vn.sovang.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** An interim or final review (sơ kết, tổng kết) and what it concluded. */
@Embeddable
record MovementReview(
        @Column(name = "final") boolean isFinal,
        @Column(name = "held_on") LocalDate heldOn,
        String document,
        String conclusion) {}
