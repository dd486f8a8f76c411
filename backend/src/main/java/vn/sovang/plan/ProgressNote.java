package vn.sovang.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Word of a task's progress.
 *
 * @param percent share done, 0 to 100
 * @param fileId a file sent up before
 */
@Schema(name = "ProgressNote")
public record ProgressNote(
        @NotBlank(message = "Hãy ghi tình hình thực hiện.") @Size(max = 3000, message = "Dài quá 3.000 ký tự.")
        String text,

        @Schema(nullable = true)
        @Min(value = 0, message = "Tỷ lệ từ 0 đến 100.")
        @Max(value = 100, message = "Tỷ lệ từ 0 đến 100.")
        Integer percent,

        @Schema(nullable = true) UUID fileId) {}
