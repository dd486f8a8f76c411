package vn.sovang.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A signed PDF that has come back.
 *
 * @param fileId a file sent up before
 * @param reason why it replaces the one in force; left out for the first
 */
@Schema(name = "KeepSignedPaper")
public record KeepSignedPaper(
        @NotNull(message = "Hãy chọn tệp PDF đã ký.") UUID fileId,

        @Schema(nullable = true) @Size(max = 1000, message = "Lý do dài tối đa 1.000 ký tự.")
        String reason) {}
