package vn.sovang.movement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit joins; {@code plan} is its own document that carries the movement out, as it is quoted. */
@Schema(name = "ParticipationContent")
public record ParticipationContent(
        @NotNull(message = "Hãy chọn đơn vị.") UUID unitId,
        @Schema(nullable = true) LocalDate joinedOn,

        @Schema(nullable = true) @Size(max = 300, message = "Văn bản dài quá 300 ký tự.")
        String plan,

        @Schema(nullable = true) @Size(max = 2000, message = "Ghi chú dài quá 2000 ký tự.")
        String note) {}
