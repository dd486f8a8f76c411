package vn.sovang.block.system;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whose blocks they are.
 *
 * @param ownerName organiser as written, where it is no known unit
 */
@Schema(name = "BlockSystemContent")
public record SystemContent(
        @NotNull(message = "Hãy ghi tên hệ thống.") @Size(max = 200, message = "Tên hệ thống dài quá 200 ký tự.")
        String name,

        @Schema(nullable = true) UUID ownerUnitId,

        @Schema(nullable = true) @Size(max = 300, message = "Tên đơn vị tổ chức dài quá 300 ký tự.")
        String ownerName,

        @NotNull(message = "Hãy chọn năm hay năm học.") SystemCycle cycle,

        @Schema(nullable = true) @Size(max = 2000, message = "Ghi chú dài quá 2000 ký tự.")
        String note) {}
