package vn.sovang.block;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision as it is quoted.
 *
 * @param number number and symbol as printed, for example 348/QĐ-UBND
 * @param date day it was signed, null when not known
 * @param issuer who issued it
 * @param signatory name and capacity of who signed, null when not known
 */
@Embeddable
@Schema(name = "BlockDecision")
public record DecisionFacts(
        @NotNull(message = "Hãy ghi số, ký hiệu quyết định.")
        @Size(max = 100, message = "Số, ký hiệu dài quá 100 ký tự.")
        String number,

        @Schema(nullable = true) LocalDate date,

        @Schema(nullable = true) @Size(max = 300, message = "Tên cơ quan dài quá 300 ký tự.")
        String issuer,

        @Schema(nullable = true) @Size(max = 300, message = "Tên người ký dài quá 300 ký tự.")
        String signatory) {}
