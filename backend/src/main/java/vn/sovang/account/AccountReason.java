package vn.sovang.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is done to an account; it stays in its history. */
@Schema(name = "AccountReason")
public record AccountReason(
        @NotNull(message = "Hãy ghi lý do.") @Size(max = 500, message = "Lý do dài quá 500 ký tự.")
        String reason) {}
