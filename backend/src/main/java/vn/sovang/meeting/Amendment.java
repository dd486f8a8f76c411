package vn.sovang.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What somebody from the floor asked to add to or change in the report.
 *
 * @param unitId the unit that spoke; may be null for a guest
 * @param speaker person or guest organisation; may be null when the unit is named
 * @param reason why it was not taken; only then required
 */
@Embeddable
public record Amendment(
        UUID id,
        @Column(name = "unit_id") UUID unitId,
        String speaker,
        String content,
        @Enumerated(EnumType.STRING) Outcome outcome,
        String reason) {

    /** What became of it. */
    public enum Outcome {
        PENDING("Chờ kết luận"),
        TAKEN("Tiếp thu"),
        REFUSED("Không tiếp thu");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
