package vn.sovang.block.move;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit's request to go to another block.
 *
 * @param toBlockId the block it would like; left out, the department chooses
 * @param year first year in the other block
 */
@Schema(name = "NewBlockMove")
public record NewMove(
        @NotNull(message = "Hãy chọn đơn vị.") UUID unitId,

        @NotNull(message = "Hãy chọn cụm, khối đang tham gia.")
        UUID fromBlockId,

        @Schema(nullable = true) UUID toBlockId,

        @NotNull(message = "Hãy ghi năm.")
        @Min(value = 1945, message = "Năm phải từ 1945 đến 2100.")
        @Max(value = 2100, message = "Năm phải từ 1945 đến 2100.")
        Integer year,

        @NotNull(message = "Hãy ghi lý do.") @Size(max = 2000, message = "Lý do dài quá 2000 ký tự.")
        String reason) {}
