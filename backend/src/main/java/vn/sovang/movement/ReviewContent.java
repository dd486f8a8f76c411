package vn.sovang.movement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An interim or final review: when, by which document, with what conclusion. */
@Schema(name = "MovementReviewContent")
public record ReviewContent(
        @Schema(nullable = true) LocalDate heldOn,

        @Schema(nullable = true) @Size(max = 300, message = "Văn bản dài quá 300 ký tự.")
        String document,

        @NotNull(message = "Hãy ghi kết luận.") @Size(max = 5000, message = "Kết luận dài quá 5000 ký tự.")
        String conclusion) {}
