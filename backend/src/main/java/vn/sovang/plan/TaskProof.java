package vn.sovang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * A record that a task brought forth; one or several prove it done.
 *
 * @param title how the record was called when it was linked
 * @param product which product of the task it is; null for the one the task names
 * @param period of continuing work, the part of the year it speaks of ("2026-Q1"); null otherwise
 */
@Embeddable
public record TaskProof(
        @Enumerated(EnumType.STRING) ProofType type,
        @Column(name = "record_id") UUID recordId,
        String title,
        @Enumerated(EnumType.STRING) ProductKind product,
        String period) {

    TaskProof(ProofType type, UUID recordId, String title) {
        this(type, recordId, title, null, null);
    }
}
