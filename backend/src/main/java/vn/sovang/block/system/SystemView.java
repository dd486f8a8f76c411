package vn.sovang.block.system;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.block.BlockLevel;
import vn.sovang.shared.security.AllowedAction;

/**
 * A system of blocks.
 *
 * @param ownerName organiser: the unit's name, otherwise as written
 * @param levels levels its blocks have
 * @param years years of which something is held, latest first
 */
@Schema(name = "BlockSystemView")
public record SystemView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        Optional<UUID> ownerUnitId,
        Optional<String> ownerName,
        @NotNull SystemCycle cycle,
        @NotNull String cycleLabel,
        Optional<String> note,
        @NotNull long blocks,
        @NotNull List<BlockLevel> levels,
        @NotNull List<Integer> years,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done with a system. */
    public enum Action {
        EDIT
    }
}
