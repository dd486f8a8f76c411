package vn.sovang.plan;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a point came to.
 *
 * @param actor place of the heading in the closing part, from 0
 * @param point place of the point under it, from 0
 */
@Schema(name = "MandateResultDraft")
public record MandateResultDraft(
        @Min(value = 0, message = "Kế hoạch không có mục này.")
        int actor,

        @Min(value = 0, message = "Kế hoạch không có ý này.")
        int point,

        @NotBlank(message = "Hãy ghi kết quả.") @Size(max = 3000, message = "Dài quá 3.000 ký tự.")
        String text) {}
