package vn.sovang.movement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A check visit; {@code unitId} is the unit visited, left out where it was more than one. */
@Schema(name = "MovementCheckContent")
public record CheckContent(
        @NotNull(message = "Hãy ghi ngày kiểm tra.") LocalDate heldOn,
        @Schema(nullable = true) UUID unitId,

        @Schema(nullable = true) @Size(max = 300, message = "Văn bản dài quá 300 ký tự.")
        String document,

        @NotNull(message = "Hãy ghi kết luận kiểm tra.") @Size(max = 5000, message = "Kết luận dài quá 5000 ký tự.")
        String conclusion) {}
