package vn.sovang.declaration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An award decided elsewhere. Exactly one of unit, person and household; exactly one of the catalogue's award and a name
 * of its own.
 *
 * @param awardCode award of the catalogue, which then stands in the register
 * @param honourName an honour that is no award of the law (vinh danh), for example "Doanh nhân tiêu biểu"; kept apart
 * @param year year of the achievement, 1945 to 2100
 * @param issuer who decided, for example Bộ trưởng Bộ Nội vụ
 * @param fileId scan of the decision, sent up before
 */
@Schema(name = "DeclaredAwardContent")
public record DeclaredContent(
        Optional<UUID> unitId,
        Optional<UUID> personId,
        Optional<UUID> householdId,
        Optional<String> awardCode,
        Optional<@Size(max = 300, message = "Dài tối đa 300 ký tự.") String> honourName,

        @NotNull(message = "Hãy ghi năm thành tích.")
        @Min(value = 1945, message = "Năm phải từ 1945.")
        @Max(value = 2100, message = "Năm phải đến 2100.")
        Integer year,

        @NotBlank(message = "Hãy ghi thành tích.") @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
        String achievement,

        @NotBlank(message = "Hãy ghi số quyết định.") @Size(max = 60, message = "Số quyết định dài tối đa 60 ký tự.")
        String decisionNumber,

        @NotNull(message = "Hãy ghi ngày quyết định.") LocalDate decisionDate,

        @NotBlank(message = "Hãy ghi cơ quan, người quyết định.") @Size(max = 300, message = "Dài tối đa 300 ký tự.")
        String issuer,

        @NotNull(message = "Hãy gửi bản chụp quyết định.") UUID fileId) {

    /** Why it is given back or withdrawn. */
    @Schema(name = "DeclaredAwardReason")
    public record Reason(
            @NotBlank(message = "Hãy ghi lý do.") @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String reason) {}
}
