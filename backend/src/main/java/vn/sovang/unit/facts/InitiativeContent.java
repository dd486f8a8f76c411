package vn.sovang.unit.facts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An initiative as it is written.
 *
 * @param unitId unit that keeps the record; it stays when the record is corrected
 * @param year year it was recognised for
 * @param authors their shares make 100 per cent
 */
@Schema(name = "InitiativeContent")
public record InitiativeContent(
        @NotNull(message = "Hãy chọn đơn vị ghi nhận.") UUID unitId,

        @NotBlank(message = "Hãy ghi tên sáng kiến, đề tài.") @Size(max = 1000, message = "Tên dài quá 1000 ký tự.")
        String title,

        @NotNull(message = "Hãy chọn loại.") InitiativeKind kind,
        @NotNull(message = "Hãy chọn phạm vi ảnh hưởng.") InitiativeScope scope,

        @NotNull(message = "Hãy ghi năm.")
        @Min(value = 1945, message = "Năm phải từ 1945.")
        @Max(value = 2100, message = "Năm phải đến 2100.")
        Integer year,

        @Schema(nullable = true) @Size(max = 60, message = "Số công nhận dài quá 60 ký tự.")
        String certificateNumber,

        @Schema(nullable = true) LocalDate certificateDate,

        @Schema(nullable = true) @Size(max = 300, message = "Dài tối đa 300 ký tự.")
        String certificateIssuer,

        @NotNull(message = "Hãy ghi tác giả.") @Size(min = 1, max = 50, message = "Có từ 1 đến 50 tác giả.")
        List<@NotNull @Valid Author> authors) {

    /**
     * One author.
     *
     * @param personId somebody within the writer's scope; left out for others, who are written by name
     * @param share per cent, for example 62.5
     */
    @Schema(name = "InitiativeAuthorContent")
    public record Author(
            @Schema(nullable = true) UUID personId,

            @Schema(nullable = true) @Size(max = 200, message = "Họ và tên dài quá 200 ký tự.")
            String name,

            @NotNull(message = "Hãy ghi tỷ lệ đóng góp.")
            @DecimalMin(value = "0.01", message = "Tỷ lệ phải lớn hơn 0.")
            @DecimalMax(value = "100", message = "Tỷ lệ không quá 100 %.")
            @Digits(integer = 3, fraction = 2, message = "Tỷ lệ có nhiều nhất hai chữ số thập phân.")
            BigDecimal share) {}
}
