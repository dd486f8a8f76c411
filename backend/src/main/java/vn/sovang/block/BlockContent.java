package vn.sovang.block;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a block is.
 *
 * @param system whose blocks these are, for example "Khối thi đua thuộc tỉnh Cao Bằng"
 * @param name official name as the decision writes it, unique in the system and level
 * @param parentId the cluster it lies in
 * @param predecessorId the block it goes on from under another name
 * @param ownerUnitId unit that organises it
 * @param founding decision that founded it, where known
 */
@Schema(name = "BlockContent")
public record BlockContent(
        @NotNull(message = "Hãy ghi hệ thống cụm, khối.") @Size(max = 200, message = "Tên hệ thống dài quá 200 ký tự.")
        String system,

        @NotNull(message = "Hãy chọn phạm vi.") BlockLevel level,

        @NotNull(message = "Hãy chọn cụm hay khối.") BlockKind kind,

        @NotNull(message = "Hãy ghi tên cụm, khối.") @Size(max = 200, message = "Tên dài quá 200 ký tự.")
        String name,

        @Schema(nullable = true) UUID parentId,
        @Schema(nullable = true) UUID predecessorId,
        @Schema(nullable = true) UUID ownerUnitId,
        @Schema(nullable = true) @Valid DecisionFacts founding,

        @Schema(nullable = true) @Size(max = 2000, message = "Ghi chú dài quá 2000 ký tự.")
        String note) {}
