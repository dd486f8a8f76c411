package vn.sovang.movement;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The document that launches a movement, as it is quoted.
 *
 * @param number number and symbol, for example 1755/KH-UBND, null when not known
 * @param date day it was signed, null when not known
 * @param issuer who issued it
 */
@Embeddable
@Schema(name = "MovementLaunch")
public record LaunchContent(
        @Schema(nullable = true) @Size(max = 100, message = "Số, ký hiệu dài quá 100 ký tự.")
        String number,

        @Schema(nullable = true) LocalDate date,

        @NotNull(message = "Hãy ghi cơ quan phát động.") @Size(max = 300, message = "Tên cơ quan dài quá 300 ký tự.")
        String issuer) {}
