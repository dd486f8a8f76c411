package vn.sovang.plan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the signed paper says; what is left out stays as the draft has it.
 *
 * @param issuedOn not after today
 */
@Schema(name = "PlanIssuance")
public record PlanIssuance(
        @Schema(nullable = true) @Size(max = 60, message = "Số, ký hiệu dài quá 60 ký tự.")
        String number,

        @Schema(nullable = true) LocalDate issuedOn,

        @Schema(nullable = true) @Size(max = 100, message = "Dài quá 100 ký tự.")
        String signerName,

        @Schema(nullable = true) @Size(max = 200, message = "Dài quá 200 ký tự.")
        String signerCapacity,

        @Schema(nullable = true) @Size(max = 200, message = "Dài quá 200 ký tự.")
        String signerPosition) {

    public static final PlanIssuance AS_DRAFTED = new PlanIssuance(null, null, null, null, null);
}
