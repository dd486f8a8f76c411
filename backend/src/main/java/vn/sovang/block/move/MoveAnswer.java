package vn.sovang.block.move;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The department's answer to a request to move.
 *
 * @param toBlockId where the unit goes; left out, the block it asked for
 * @param reason why; required for a refusal
 */
@Schema(name = "BlockMoveAnswer")
public record MoveAnswer(
        @NotNull(message = "Hãy chọn đồng ý hay không.") Boolean agreed,
        @Schema(nullable = true) UUID toBlockId,

        @Schema(nullable = true) @Size(max = 2000, message = "Lý do dài quá 2000 ký tự.")
        String reason) {}
