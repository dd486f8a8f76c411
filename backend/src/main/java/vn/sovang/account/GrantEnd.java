package vn.sovang.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The end of a role.
 *
 * @param lastDay last day it is held, today or later; absent ends it at once
 */
@Schema(name = "GrantEnd")
public record GrantEnd(
        @Schema(nullable = true) LocalDate lastDay,

        @NotNull(message = "Hãy ghi lý do.") @Size(max = 500, message = "Lý do dài quá 500 ký tự.")
        String reason) {}
