package vn.sovang.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a task is not done, or is taken up again. */
@Schema(name = "TaskReason")
public record TaskReason(
        @NotBlank(message = "Hãy ghi lý do.") @Size(max = 3000, message = "Lý do dài quá 3.000 ký tự.")
        String reason) {}
