package vn.sovang.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the specialist found about one paper, kept under its code of the catalogue. */
@Embeddable
public record AppraisalCheck(@Enumerated(EnumType.STRING) Result result, String note) {

    /** How the paper is. */
    @Schema(name = "PaperCheckResult")
    public enum Result {
        /** As it should be. */
        GOOD("Đạt"),
        /** Missing or wrong. */
        FAULTY("Chưa đạt"),
        /** Not needed in this dossier. */
        NOT_NEEDED("Không cần");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
