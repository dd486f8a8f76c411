package vn.sovang.block;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a term is opened again. */
@Schema(name = "TermReopening")
public record Reason(
        @NotNull(message = "Hãy ghi lý do.") @Size(max = 1000, message = "Lý do dài quá 1000 ký tự.")
        String reason) {}
