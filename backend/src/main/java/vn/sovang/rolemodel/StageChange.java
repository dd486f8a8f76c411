package vn.sovang.rolemodel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next stage; {@code reason} is required where a stage is left out or the model is given up. */
@Schema(name = "RoleModelStageChange")
public record StageChange(
        @NotNull(message = "Hãy chọn bước.") RoleModelStage stage,

        @Schema(nullable = true) @Size(max = 2000, message = "Lý do dài quá 2000 ký tự.")
        String reason) {}
