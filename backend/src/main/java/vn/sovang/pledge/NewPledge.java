package vn.sovang.pledge;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pledge to begin.
 *
 * @param fromPledgeId pledge of an earlier year whose promises are taken over, without results
 */
@Schema(name = "NewPledge")
public record NewPledge(
        @NotNull(message = "Hãy chọn cụm, khối.") UUID blockId,
        @NotNull(message = "Hãy ghi năm.") Integer year,
        @NotNull(message = "Hãy chọn đơn vị.") UUID unitId,
        @Schema(nullable = true) UUID fromPledgeId) {}
