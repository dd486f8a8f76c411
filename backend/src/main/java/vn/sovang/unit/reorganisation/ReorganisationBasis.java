package vn.sovang.unit.reorganisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The decision behind a reorganisation.
 *
 * @param documentId its record among the documents, null when none was linked
 */
@Embeddable
record ReorganisationBasis(
        @Column(name = "decision_number") String number,
        @Column(name = "decision_date") LocalDate date,
        @Column(name = "decision_issuer") String issuer,
        @Column(name = "document_id") UUID documentId) {}
