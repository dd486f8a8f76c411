package vn.sovang.plan;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param place new place of the task in the plan, from 1 */
@Schema(name = "TaskMove")
public record TaskMove(
        @NotNull(message = "Hãy ghi vị trí mới.") @Min(value = 1, message = "Vị trí tính từ 1.")
        Integer place) {}
