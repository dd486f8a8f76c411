package vn.sovang.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To when a task is put off, and why. */
@Schema(name = "TaskDeferral")
public record TaskDeferral(
        @NotBlank(message = "Hãy ghi lý do.") @Size(max = 3000, message = "Lý do dài quá 3.000 ký tự.")
        String reason,

        @NotNull(message = "Hãy chọn thời gian mới.") @Valid PlanTime time) {}
