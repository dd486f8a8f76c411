package vn.sovang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * A record that proves a task done.
 *
 * @param title how the record was called when it was linked
 */
@Embeddable
public record TaskProof(
        @Enumerated(EnumType.STRING) ProofType type,
        @Column(name = "record_id") UUID recordId,
        String title) {}
