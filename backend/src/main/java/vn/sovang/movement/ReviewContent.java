package vn.sovang.movement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.document.DraftDocument;

/**
 * An interim or final review: when, by which document, with what conclusion.
 *
 * @param period what it looks back on, in words: "6 tháng đầu năm 2026", "2016–2020"
 * @param document number of its paper, where the paper itself is not recorded
 * @param documentId its paper in the register of papers
 * @param paper its paper, to be recorded with this very act; in place of {@code documentId}
 * @param meetingId conference it was held at
 */
@Schema(name = "MovementReviewContent")
public record ReviewContent(
        @Schema(nullable = true) LocalDate heldOn,

        @Schema(nullable = true) @Size(max = 200, message = "Thời gian dài quá 200 ký tự.")
        String period,

        @Schema(nullable = true) @Size(max = 300, message = "Văn bản dài quá 300 ký tự.")
        String document,

        @Schema(nullable = true) UUID documentId,
        @Schema(nullable = true) @Valid DraftDocument paper,
        @Schema(nullable = true) UUID meetingId,

        @NotNull(message = "Hãy ghi kết luận.") @Size(max = 5000, message = "Kết luận dài quá 5000 ký tự.")
        String conclusion) {

    /** One known by its paper's words alone. */
    public ReviewContent(LocalDate heldOn, String document, String conclusion) {
        this(heldOn, null, document, null, null, null, conclusion);
    }
}
