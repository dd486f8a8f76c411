package vn.sovang.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why. */
@Schema(name = "AwardRoundReason")
public record RoundReason(
        @NotBlank(message = "Hãy ghi lý do.") @Size(max = 4000, message = "Dài tối đa 4.000 ký tự.")
        String reason) {}
