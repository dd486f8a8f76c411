package vn.sovang.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An interim or final review (sơ kết, tổng kết) and what it concluded.
 *
 * @param document number of its paper where the paper itself is not in the register of papers
 * @param period what it looks back on, in words
 */
@Embeddable
record MovementReview(
        @Column(name = "final") boolean isFinal,
        @Column(name = "held_on") LocalDate heldOn,
        String document,
        String conclusion,
        String period,
        @Column(name = "document_id") UUID documentId,
        @Column(name = "meeting_id") UUID meetingId) {}
