package vn.sovang.pledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Results of some targets; those left out stay as they are.
 *
 * @param review the unit's own words about the period; left out, it stays as it is
 */
@Schema(name = "PledgeResultsContent")
public record ResultsContent(
        @NotNull(message = "Hãy chọn kỳ báo cáo.") ReportPeriod period,

        @NotNull(message = "Hãy gửi kết quả.") @Size(max = 100, message = "Không quá 100 kết quả.")
        List<@Valid @NotNull(message = "Không được để trống.") Result> results,

        @Schema(nullable = true) @Size(max = 5000, message = "Tự đánh giá dài quá 5000 ký tự.")
        String review) {

    /**
     * What was reached of one target.
     *
     * @param reached value as typed: "12", "hơn 986 triệu đồng", "vượt 24 nhà"; kept as it is
     * @param reachedReading the value meant, where {@code reached} can be read in several ways; money in đồng
     * @param done for targets that are done or not
     * @param evidence what proves it, in words
     * @param fileIds files that prove it
     */
    @Schema(name = "PledgeResultContent")
    public record Result(
            @NotNull(message = "Hãy chọn chỉ tiêu.") UUID targetId,

            @Schema(nullable = true) @Size(max = 500, message = "Kết quả dài quá 500 ký tự.")
            String reached,

            @Schema(nullable = true) BigDecimal reachedReading,
            @Schema(nullable = true) Boolean done,

            @Schema(nullable = true) @Size(max = 2000, message = "Minh chứng dài quá 2000 ký tự.")
            String evidence,

            @Schema(nullable = true) @Size(max = 20, message = "Không quá 20 tệp minh chứng.")
            List<@NotNull(message = "Không được để trống.") UUID> fileIds) {}
}
