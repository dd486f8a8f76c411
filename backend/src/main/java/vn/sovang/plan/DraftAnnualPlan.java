package vn.sovang.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as it is being prepared.
 *
 * @param issuerId unit that issues it
 * @param year the year it plans, 1945 to 2100
 * @param number number and symbol, such as 157/KH-UBND; absent while it is not signed
 * @param issuerText in whose name it is issued where that is no unit, such as a block; the unit is then the one that keeps
 *     its number and seal
 * @param signerCapacity such as "KT. CHỦ TỊCH"
 */
@Schema(name = "DraftAnnualPlan")
public record DraftAnnualPlan(
        @NotBlank(message = "Hãy ghi tên kế hoạch.") @Size(max = 500, message = "Tên kế hoạch dài quá 500 ký tự.")
        String title,

        @NotNull(message = "Hãy ghi năm của kế hoạch.")
        @Min(value = 1945, message = "Năm phải từ 1945 đến 2100.")
        @Max(value = 2100, message = "Năm phải từ 1945 đến 2100.")
        Integer year,

        @NotNull(message = "Hãy chọn cơ quan ban hành.") UUID issuerId,

        @Schema(nullable = true) @Size(max = 60, message = "Số, ký hiệu dài quá 60 ký tự.")
        String number,

        @Schema(nullable = true) LocalDate issuedOn,

        @Schema(nullable = true) @Size(max = 100, message = "Dài quá 100 ký tự.")
        String place,

        @Schema(nullable = true) @Size(max = 100, message = "Dài quá 100 ký tự.")
        String signerName,

        @Schema(nullable = true) @Size(max = 200, message = "Dài quá 200 ký tự.")
        String signerCapacity,

        @Schema(nullable = true) @Size(max = 200, message = "Dài quá 200 ký tự.")
        String signerPosition,

        @Schema(nullable = true) @Size(max = 100, message = "Không quá 100 căn cứ.")
        List<@Size(max = 5000, message = "Dài quá 5.000 ký tự.") String> legalBases,

        @Schema(nullable = true) @Size(max = 100, message = "Không quá 100 mục.")
        List<@Size(max = 5000, message = "Dài quá 5.000 ký tự.") String> purposes,

        @Schema(nullable = true) @Size(max = 100, message = "Không quá 100 mục.")
        List<@Size(max = 5000, message = "Dài quá 5.000 ký tự.") String> requirements,

        @Schema(nullable = true) @Size(max = 100, message = "Không quá 100 nơi nhận.")
        List<@Size(max = 500, message = "Dài quá 500 ký tự.") String> recipients,

        @Schema(nullable = true) @Size(max = 100, message = "Không quá 100 mục.")
        List<@NotNull @Valid PlanDuty> duties,

        @Schema(nullable = true) @Size(max = 300, message = "Tên cơ quan ban hành dài quá 300 ký tự.")
        String issuerText) {}
