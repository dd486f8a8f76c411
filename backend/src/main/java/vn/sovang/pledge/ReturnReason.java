package vn.sovang.pledge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a pledge goes back. */
@Schema(name = "PledgeReturn")
public record ReturnReason(
        @NotNull(message = "Hãy ghi lý do trả lại.") @Size(max = 1000, message = "Lý do dài quá 1000 ký tự.")
        String reason) {}
