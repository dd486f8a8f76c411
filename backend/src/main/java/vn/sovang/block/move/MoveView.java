package vn.sovang.block.move;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.block.BlockView.BlockRef;
import vn.sovang.shared.security.AllowedAction;

/**
 * A request to move.
 *
 * @param toBlock absent while it is left to the department
 * @param answer the department's words
 */
@Schema(name = "BlockMoveView")
public record MoveView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID unitId,
        @NotNull String unitName,
        @NotNull BlockRef fromBlock,
        Optional<BlockRef> toBlock,
        @NotNull int year,
        @NotNull String reason,
        @NotNull MoveStatus status,
        @NotNull String statusLabel,
        Optional<String> answer,
        @NotNull Instant askedAt,
        Optional<Instant> answeredAt,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done with a request. */
    public enum Action {
        ANSWER,
        WITHDRAW
    }
}
