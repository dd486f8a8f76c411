package vn.sovang.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A misprint set right.
 *
 * @param field what was misprinted
 * @param corrected how it should have read
 * @param documentNumber the letter that corrects it (công văn đính chính)
 * @param documentDate not after today
 */
@Schema(name = "CorrectEntry")
public record CorrectEntry(
        @NotNull(message = "Hãy chọn chỗ in sai.") CorrectedField field,

        @NotBlank(message = "Hãy ghi nội dung đúng.") @Size(max = 1000, message = "Nội dung dài tối đa 1.000 ký tự.")
        String corrected,

        @NotBlank(message = "Hãy ghi số văn bản đính chính.")
        @Size(max = 60, message = "Số văn bản dài tối đa 60 ký tự.")
        String documentNumber,

        @NotNull(message = "Hãy ghi ngày văn bản đính chính.")
        LocalDate documentDate,

        @NotBlank(message = "Hãy ghi lý do đính chính.") @Size(max = 1000, message = "Lý do dài tối đa 1.000 ký tự.")
        String reason) {}
