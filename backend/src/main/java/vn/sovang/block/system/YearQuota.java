package vn.sovang.block.system;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.block.QuotaBase;

/**
 * How many units the blocks of a system may propose for an award.
 *
 * @param awardCode code of the award catalogue
 * @param share percent of {@code shareOf}
 * @param rule words of the rule
 */
@Embeddable
@Schema(name = "BlockYearQuota")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record YearQuota(
        @NotNull(message = "Hãy chọn phạm vi.") @Enumerated(EnumType.STRING)
        YearQuotaReach reach,

        @NotNull(message = "Hãy chọn hình thức khen thưởng.")
        @Size(max = 40, message = "Mã dài quá 40 ký tự.")
        @Column(name = "award_code")
        String awardCode,

        @Schema(nullable = true) @PositiveOrZero(message = "Số lượng phải từ 0 trở lên.")
        Integer most,

        @Schema(nullable = true)
        @DecimalMin(value = "0", message = "Tỷ lệ phải từ 0 đến 100.")
        @DecimalMax(value = "100", message = "Tỷ lệ phải từ 0 đến 100.")
        BigDecimal share,

        @Schema(nullable = true) @Column(name = "share_of") @Enumerated(EnumType.STRING)
        QuotaBase shareOf,

        @Schema(nullable = true) @Size(max = 500, message = "Quy định dài quá 500 ký tự.")
        String rule) {}
